import { formatTable } from '../table.ts'

type Names = Readonly<Record<string, string>>
type State = {
  readonly state: string
  readonly role: string
  readonly names: Names
  readonly since: string | null
}
type Agency = {
  readonly agency: string
  readonly type: string
  readonly state: string | null
  readonly names: Names
  readonly closed: boolean | null
}
export type Key = {
  readonly keyid: string
  readonly agency: string
  readonly custody: string
  readonly enrolled: number
  readonly ended: number | null
  readonly reason: string | null
  readonly compromised_since: string | null
}
export type DirectoryAnswer = {
  readonly size: number
  readonly organisation?: { readonly names: Names; readonly secretariat?: { readonly agency: string } }
  readonly states: readonly State[]
  readonly agencies: readonly Agency[]
  readonly keys: readonly Key[]
}

export function formatDirectory({ size, organisation, states, agencies, keys }: DirectoryAnswer): string {
  const stateTable = formatTable<State>(
    [
      { title: 'state', cell: ({ state }) => state },
      { title: 'role', cell: ({ role }) => role },
      { title: 'names', cell: ({ names }) => Object.values(names).join(' / ') },
      { title: 'since', cell: ({ since }) => since },
    ],
    states,
  )
  const agencyTable = formatTable<Agency>(
    [
      { title: 'agency', cell: ({ agency }) => agency },
      { title: 'state', cell: ({ state }) => state },
      { title: 'type', cell: ({ type, closed }) => (closed === true ? `${type}, closed` : type) },
      { title: 'name', cell: ({ names }) => names['en'] },
      {
        title: 'keys',
        cell: ({ agency }) => keys.filter((key) => key.agency === agency && key.ended === null).length,
      },
    ],
    agencies,
  )
  return [
    organisation?.names['en'] ?? 'not founded yet',
    stateTable,
    agencyTable,
    `as of ${size} entries`,
  ].join('\n\n')
}

/** Every key there ever was, with how it ended. */
export function formatKeys(keys: readonly Key[]): string {
  return formatTable<Key>(
    [
      { title: 'agency', cell: ({ agency }) => agency },
      { title: 'key', cell: ({ keyid }) => keyid },
      { title: 'custody', cell: ({ custody }) => custody },
      { title: 'enrolled at', right: true, cell: ({ enrolled }) => String(enrolled) },
      { title: 'ended at', right: true, cell: ({ ended }) => (ended === null ? null : String(ended)) },
      { title: 'why', cell: ({ reason }) => reason },
      { title: 'not trusted since', cell: ({ compromised_since: since }) => since },
    ],
    keys,
  )
}
