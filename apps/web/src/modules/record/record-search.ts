/** What one looks for in the record; stands in the page's address, so that a search can be sent and come back to. */
export type RecordSearch = {
  readonly q?: string
  readonly kind?: string
  readonly by?: string
  readonly state?: string
  readonly about?: string
  readonly label?: string
}

const patterns: Readonly<Record<keyof RecordSearch, RegExp>> = {
  q: /^.{1,200}$/su,
  kind: /^[a-z]{2,20}\.[a-z-]{2,40}$/,
  by: /^[a-z][a-z0-9-]{1,47}$/,
  state: /^[A-Z]{3}$/,
  about: /^[a-z0-9][a-z0-9-]{1,47}$/,
  label: /^TLP:[A-Z+]{3,12}$/,
}

/** Reads the address, attacker-controlled: what nothing could be found by is left out. */
export function readRecordSearch(search: Readonly<Record<string, unknown>>): RecordSearch {
  const names = Object.keys(patterns) as (keyof RecordSearch)[]
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name]
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
      return patterns[name].test(text) ? [[name, text]] : []
    }),
  )
}

export function isSearching(search: RecordSearch): boolean {
  return Object.values(search).some((value) => value !== undefined)
}
