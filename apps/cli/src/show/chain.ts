import { formatTable, plain } from '../table.ts'

type Relation = 'replies-to' | 'replaces' | 'discloses' | 'refers-to' | 'follows-from'

export type ChainStep = {
  readonly id: string
  readonly index: number
  readonly derived: boolean
  readonly kind: string
  readonly agency: string | null
  readonly state: string | null
  readonly received: string
  readonly title: Readonly<Record<string, string>> | null
  readonly place: 'before' | 'here' | 'after'
  readonly links: readonly { readonly id: string; readonly relation: Relation }[]
}
export type ChainAnswer = { readonly steps: readonly ChainStep[]; readonly more: boolean }

const marks: Readonly<Record<ChainStep['place'], string>> = { before: '', here: '>', after: '' }

const relations: Readonly<Record<Relation, string>> = {
  'replies-to': 'answers',
  replaces: 'replaces',
  discloses: 'discloses',
  'refers-to': 'refers to',
  'follows-from': 'found in',
}

/** A step a line, in the order of the log; the one that was asked for is marked. */
export function formatChain({ steps, more }: ChainAnswer, language: string): string {
  const entries = new Map(steps.map(({ id, index, derived }) => [id, derived ? `${index}*` : String(index)]))
  const table = formatTable<ChainStep>(
    [
      { title: '', cell: ({ place }) => marks[place] },
      { title: 'entry', cell: ({ id }) => entries.get(id), right: true },
      { title: 'received', cell: ({ received }) => received },
      { title: 'what', cell: ({ kind }) => kind },
      { title: 'by', cell: ({ agency, state }) => agency ?? state },
      { title: 'title', cell: ({ title }) => (title === null ? null : (title[language] ?? title['en'])) },
      { title: 'follows', cell: ({ links }) => followed(links, entries) },
    ],
    steps,
  )
  const found = steps.some(({ derived }) => derived)
  return [
    table,
    ...(found ? ['* found by the node after that entry; no statement says it'] : []),
    ...(more ? ['There is more than is shown; ask for the chain of a step further on.'] : []),
  ].join('\n')
}

function followed(links: ChainStep['links'], entries: ReadonlyMap<string, string>): string | null {
  if (links.length === 0) return null
  return plain(links.map(({ id, relation }) => `${relations[relation]} ${entries.get(id)}`).join(', '))
}
