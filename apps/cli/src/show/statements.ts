import { formatTable } from '../table.ts'

type Row = {
  readonly index: number
  readonly id: string | null
  readonly kind: string | null
  readonly agency: string | null
  readonly received: string
  readonly about: string | null
  readonly label: string | null
  readonly form: string
}
export type StatementsAnswer = { readonly statements: readonly Row[] }

export function formatStatements({ statements }: StatementsAnswer): string {
  return formatTable<Row>(
    [
      { title: 'entry', right: true, cell: ({ index }) => String(index) },
      { title: 'received', cell: ({ received }) => received },
      { title: 'agency', cell: ({ agency }) => agency },
      { title: 'kind', cell: ({ kind }) => kind },
      { title: 'about', cell: ({ about }) => about },
      { title: 'label', cell: ({ label }) => label },
      { title: 'statement', cell: ({ id }) => id },
    ],
    statements,
  )
}

export type ShownStatement = {
  readonly index: number
  readonly entrySha256: string
  readonly received: string
  readonly form: string
  readonly visible: boolean
  readonly id?: string
  readonly keyid?: string
  readonly custody?: string
  readonly understood?: boolean
  readonly statement?: Readonly<Record<string, unknown>>
}

/** Where it stands and whose it is, then the statement as it was signed; JSON escapes whatever it holds. */
export function formatStatement(shown: ShownStatement): string {
  const { index, received, form, entrySha256, id, keyid, custody, visible, understood, statement } = shown
  const place = [`entry ${index}, ${form}, received ${received}`, `SHA-256 of the entry ${entrySha256}`]
  if (!visible) return [...place, 'sealed, and not for you'].join('\n')
  return [
    ...place,
    `statement ${id ?? ''}`,
    `signed with ${keyid ?? 'the founding key'}${custody === 'hosted' ? ', which the Secretariat keeps for its agency' : ''}`,
    ...(understood === false ? ['of a kind or version that this node does not know; shown as it is'] : []),
    JSON.stringify(statement, undefined, 2),
  ].join('\n')
}
