import { type Command, Option } from 'commander'
import { openClient, type NodeFlags } from '../client.ts'
import { withNodeFlags } from '../flags.ts'
import { answer } from '../output.ts'
import { formatTable, plain } from '../table.ts'

type Step = {
  readonly what: string
  readonly by: { readonly name: string }
  readonly at: string
  readonly remark?: string
}
type Summary = {
  readonly id: string
  readonly agency: string
  readonly kind: string
  readonly about?: string
  readonly label: string
  readonly audience: readonly string[]
  readonly version: number
  readonly status: string
  readonly last: Step
}
type Draft = Summary & {
  readonly body: object
  readonly note?: string
  readonly history: readonly Step[]
  readonly receipt?: { readonly index: number; readonly statement: string }
}
type Flags = NodeFlags & { readonly as?: string; readonly status?: string }

/** What people of an agency write together before one of them signs it. */
export function draftCommand(command: Command): void {
  withAgency(command.command('list'))
    .description('Drafts of an agency, the one that was touched last first')
    .addOption(
      new Option('--status <status>', 'which ones')
        .choices(['under-way', 'open', 'submitted', 'signed', 'withdrawn'])
        .default('under-way'),
    )
    .action(async ({ as: agency, status, ...flags }: Flags) => {
      const client = await openClient(flags)
      const { drafts } = await client.get<{ drafts: Summary[] }>('/api/drafts', { agency, status })
      answer(flags.json, drafts, formatDrafts)
    })
  withAgency(command.command('show').argument('<id>'))
    .description('One draft: what it says, and who did what with it')
    .action(async (id: string, { as: agency, ...flags }: Flags) => {
      const client = await openClient(flags)
      answer(
        flags.json,
        await client.get<Draft>(`/api/drafts/${encodeURIComponent(id)}`, { agency }),
        formatDraft,
      )
    })
}

function withAgency(command: Command): Command {
  return withNodeFlags(command).option('--as <agency>', 'whose drafts; an administrator names the agency')
}

function formatDrafts(drafts: readonly Summary[]): string {
  return formatTable<Summary>(
    [
      { title: 'id', cell: ({ id }) => id },
      { title: 'status', cell: ({ status }) => status },
      { title: 'kind', cell: ({ kind }) => kind },
      { title: 'about', cell: ({ about }) => about },
      { title: 'label', cell: ({ label }) => label },
      { title: 'last', cell: ({ last }) => `${last.what} by ${last.by.name}, ${last.at}` },
    ],
    drafts,
  )
}

function formatDraft(draft: Draft): string {
  const { id, agency, kind, about, label, audience, version, status, body, note, history, receipt } = draft
  const steps = formatTable<Step>(
    [
      { title: 'at', cell: ({ at }) => at },
      { title: 'what', cell: ({ what }) => what },
      { title: 'by', cell: ({ by }) => by.name },
      { title: 'remark', cell: ({ remark }) => remark },
    ],
    history,
  )
  return [
    `${kind}${about === undefined ? '' : ` on ${about}`}, ${status}, version ${version}, of ${agency}`,
    `${label}, for ${audience.join(', ')}`,
    ...(receipt === undefined ? [] : [`signed: entry ${receipt.index}, statement ${receipt.statement}`]),
    ...(note === undefined ? [] : [`note: ${plain(note)}`]),
    `id ${id}`,
    '',
    // What others wrote moves no cursor: JSON escapes control characters, and the rest is taken out of each line.
    ...JSON.stringify(body, undefined, 2)
      .split('\n')
      .map((line) => line.replace(/[\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')),
    '',
    steps,
  ].join('\n')
}
