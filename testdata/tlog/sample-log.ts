// The log of the vectors: its entries, keys and checkpoints.
import { key, leafHash, note, signatureLine, treeHash, type Key } from './reference.ts'

export const origin = 'ledger.test/north'
export const time = 1_767_225_600
export const keys = {
  log: key(origin, 1, 0x21),
  w1: key('watch.test/one', 4, 0x22),
  w2: key('watch.test/two', 4, 0x23),
  other: key('ledger.test/south', 1, 0x24),
  plus: key('ledger.test/sum', 1, 0x0c),
  unicode_name: key('ledger.test/Žito-麦', 1, 0x25),
} satisfies Record<string, Key>

/** Entry i is `event ` and i in decimal. */
export const entries = Array.from({ length: 66_000 }, (_, i) => `event ${i}`)
export const hashes = entries.map(leafHash)
export const treeSizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 255, 256, 257, 400, 512, 513]

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const roots = new Map<number, Buffer>()
export function root(size: number): Buffer {
  const found = roots.get(size) ?? treeHash(hashes.slice(0, size))
  roots.set(size, found)
  return found
}

/** The text of the log's checkpoint of a size; the other parts replace the true ones. */
export function text(size: number | string, parts: { origin?: string; root?: string; more?: string } = {}): string {
  const rootLine = parts.root ?? base64(root(Number(size)))
  return `${parts.origin ?? origin}\n${size}\n${rootLine}\n${parts.more ?? ''}`
}

export const signed = (of: string): string => note(of, signatureLine(keys.log, of))
export const cosigned = (of: string): string =>
  note(of, signatureLine(keys.log, of), signatureLine(keys.w1, of, time), signatureLine(keys.w2, of, time + 1))
