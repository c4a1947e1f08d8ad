/** What every address of the workspace may carry, from page to page. */
export type ViewSearch = { readonly asOf?: string; readonly event?: string }

/** Reads the query, attacker-controlled: what is no date, instant or size is left out, as is a name that is too long. */
export function readViewSearch(search: Readonly<Record<string, unknown>>): ViewSearch {
  const { asOf, event } = search
  return {
    ...(isAsOf(asOf) ? { asOf: String(asOf) } : {}),
    ...(typeof event === 'string' && /^[a-z0-9][a-z0-9-]{0,79}$/.test(event) ? { event } : {}),
  }
}

function isAsOf(value: unknown): value is string | number {
  if (typeof value !== 'string' && typeof value !== 'number') return false
  return /^(?:\d{1,16}|\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}\.\d{3}Z)?)$/.test(String(value))
}
