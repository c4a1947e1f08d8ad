import { type Command, Option } from 'commander'
import { openClient, type NodeFlags } from '../client.ts'
import { parseList, withNodeFlags } from '../flags.ts'
import { answer, note, printJson } from '../output.ts'
import { formatTable } from '../table.ts'

type Person = {
  readonly id: string
  readonly name: string
  readonly email?: string
  readonly roles: readonly string[]
  readonly passkeys?: number
  readonly lastUsed?: string
}
type PeopleAnswer = {
  readonly persons: readonly Person[]
  readonly counts?: readonly { readonly agency: string; readonly persons: number }[]
}
type Invited = { readonly link: string; readonly agency: string; readonly expires: string }
type Flags = NodeFlags & { readonly as?: string }

/** Persons at the node: who may sign in at its workspace, and for whom. */
export function personCommand(command: Command): void {
  withAgency(command.command('list'))
    .description('Persons of an agency; without --as, how many each agency has')
    .action(listPersons)
  withAgency(command.command('invite'))
    .description('Make a link by which one person comes in; it is shown once, and good for seven days')
    .addOption(
      new Option('--roles <list>', 'of reads, drafts, signs, administers, separated by commas')
        .argParser(parseList)
        .makeOptionMandatory(),
    )
    .option('--label <text>', "for whom it is; an e-mail address is what the agency's provider vouches for")
    .action(invitePerson)
  withAgency(command.command('withdraw').argument('<id>', 'as "person list" shows it'))
    .description('Take a person out of an agency; who is signed in is signed out at once')
    .action(withdrawPerson)
  command.addHelpText(
    'after',
    '\nExample: concert person invite --as kaz-moh --roles signs,administers --data ./data',
  )
}

function withAgency(command: Command): Command {
  return withNodeFlags(command).option('--as <agency>', 'the agency; an administrator names it')
}

async function listPersons({ as: agency, ...flags }: Flags): Promise<void> {
  const client = await openClient(flags)
  answer(flags.json, await client.get<PeopleAnswer>('/api/people', { agency }), formatPeople)
}

function formatPeople({ persons, counts }: PeopleAnswer): string {
  const people = formatTable<Person>(
    [
      { title: 'id', cell: ({ id }) => id },
      { title: 'name', cell: ({ name }) => name },
      { title: 'e-mail', cell: ({ email }) => email },
      { title: 'roles', cell: ({ roles }) => roles.join(', ') },
      { title: 'passkeys', cell: ({ passkeys }) => passkeys },
      { title: 'last seen', cell: ({ lastUsed }) => lastUsed },
    ],
    persons,
  )
  if (persons.length > 0 || counts === undefined) return people
  return formatTable(
    [
      { title: 'agency', cell: ({ agency }) => agency },
      { title: 'persons', cell: ({ persons: number }) => number },
    ],
    counts,
  )
}

async function invitePerson(
  flags: Flags & { readonly roles: readonly string[]; readonly label?: string },
): Promise<void> {
  const { as: agency, roles, label } = flags
  const invited = await (await openClient(flags)).post<Invited>('/api/invitations', { agency, roles, label })
  answer(flags.json, invited, ({ link }) => link)
  if (flags.json !== true)
    note(`Good once, until ${invited.expires}: hand it over by a way on which you know who gets it.`)
}

async function withdrawPerson(id: string, { as: agency, ...flags }: Flags): Promise<void> {
  const query = agency === undefined ? '' : `?agency=${encodeURIComponent(agency)}`
  await (await openClient(flags)).remove(`/api/people/${encodeURIComponent(id)}${query}`)
  if (flags.json === true) printJson({ withdrawn: id })
  else note(`${id} is out${agency === undefined ? '' : ` of ${agency}`}, and signed out.`)
}
