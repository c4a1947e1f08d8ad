import { createHash } from 'node:crypto'

/** The same matter to the same address is the same mail, on every try and after every restart. */
export function mailId(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
