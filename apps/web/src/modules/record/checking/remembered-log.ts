/** What this browser has seen of the record: its log's key, taken at the first use, and how far it had come. */
export type RememberedLog = {
  readonly vkey: string
  readonly since: string
  /** Of the last check of the whole record: the signed checkpoint, its size, and when. */
  readonly seen?: { readonly checkpoint: string; readonly size: number; readonly at: string }
}

/** Where a browser keeps things, as `localStorage`. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const place = 'concert-log'

/** Undefined at the first use, and where what is kept cannot be read. */
export function rememberedLog(keeping: Keeping): RememberedLog | undefined {
  try {
    const kept: unknown = JSON.parse(keeping.getItem(place) ?? 'null')
    return isRemembered(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

export function rememberLog(keeping: Keeping, log: RememberedLog): void {
  try {
    keeping.setItem(place, JSON.stringify(log))
  } catch {
    // A browser that keeps nothing checks as at the first use, and its report says that nothing was compared.
  }
}

export function forgetLog(keeping: Keeping): void {
  keeping.removeItem(place)
}

function isRemembered(value: unknown): value is RememberedLog {
  if (typeof value !== 'object' || value === null) return false
  const { vkey, since, seen } = value as { [name in keyof RememberedLog]: unknown }
  return typeof vkey === 'string' && typeof since === 'string' && (seen === undefined || isSeen(seen))
}

function isSeen(value: unknown): boolean {
  const { checkpoint, size, at } = (value ?? {}) as Readonly<Record<string, unknown>>
  return typeof checkpoint === 'string' && typeof size === 'number' && typeof at === 'string'
}
