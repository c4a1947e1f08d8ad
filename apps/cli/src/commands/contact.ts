import type { ContactsAnswer, PublicationsAnswer } from '@concert/api'
import type { Command } from 'commander'
import { answerList } from '../answer-list.ts'
import { openClient, type NodeFlags } from '../client.ts'
import { withAsOf, withList, withNodeFlags } from '../flags.ts'
import { answer } from '../output.ts'
import { formatContact, formatContacts, formatPublications } from '../show/contacts.ts'
import { contactAnswerCommands } from './contact-answer.ts'
import { contactReadCommand } from './contact-read.ts'
import { contactRecordCommands } from './contact-record.ts'
import { readContact } from './contact-speaking.ts'

type Flags = NodeFlags & {
  readonly asOf?: string
  readonly event?: string
  readonly agency?: string
  readonly from?: string
  readonly publications?: true
}

/** From a conversation to a readout that both sides have signed. */
export function contactCommand(command: Command): void {
  withList(command.command('list'))
    .description('Conversations that one may see, the latest first')
    .option('--event <id>', 'only this event')
    .option('--agency <agency>', 'one of the parties')
    .option('--publications', 'public readouts that stand instead, the newest first')
    .action(list)
  withAsOf(
    withNodeFlags(
      command.command('show').argument('<id>', 'or the entry, of anything said of the conversation'),
    ),
  )
    .description('One conversation with everything on it: records, readouts with their answers, publications')
    .action(show)
  contactRecordCommands(command)
  contactAnswerCommands(command)
  contactReadCommand(command.command('read'))
}

async function list({ event, agency, asOf, from, publications, ...flags }: Flags): Promise<void> {
  const client = await openClient(flags)
  const shown = { json: flags.json, from }
  if (publications !== true)
    return answerList(
      shown,
      await client.get<ContactsAnswer>('/api/contacts', { event, agency, asOf, from }),
      { rows: (all) => all.contacts, text: formatContacts },
    )
  const path = '/api/contacts/publications'
  const found = await client.get<PublicationsAnswer>(path, { event, asOf, from })
  answerList(shown, found, { rows: (all) => all.publications, text: formatPublications })
}

async function show(id: string, { asOf, ...flags }: Flags): Promise<void> {
  answer(flags.json, await readContact(id, flags, asOf), formatContact)
}
