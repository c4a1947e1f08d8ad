// For the tests: a whole tree in memory, read as a log reads its own store.
import { formatBundle, leafHash, nodeHash, type HashReader, type Tile, type TileReader } from './index.ts'

export type StoredTree = {
  readonly size: number
  readonly read: HashReader
  readonly leaf: (index: number) => Uint8Array
  /** Bytes of a hash tile, as it is served. */
  readonly tile: TileReader
  /** Bytes of an entry bundle. */
  readonly bundle: (tile: Tile) => Uint8Array
}

/** The tree over entry(0) ... entry(size - 1). About two hashes an entry; 64 bytes an entry. */
export function storedTree(size: number, entry: (index: number) => Uint8Array): StoredTree {
  const rows = rowsAbove(leafRow(size, entry))
  const hash = (level: number, index: number) => rows[level]!.subarray(index * 32, index * 32 + 32)
  return {
    size,
    leaf: (index) => hash(0, index),
    read: (positions) => positions.map(({ level, index }) => hash(level, index)),
    tile: ({ level, index, width }) =>
      Promise.resolve(rows[Number(level) * 8]!.slice(index * 8192, index * 8192 + width * 32)),
    bundle: ({ index, width }) =>
      formatBundle(Array.from({ length: width }, (_, i) => entry(index * 256 + i))),
  }
}

/** Entry `index` of the tests' log. */
export function numbered(prefix: string): (index: number) => Uint8Array {
  const encoder = new TextEncoder()
  return (index) => encoder.encode(`${prefix}${index}`)
}

/** Bytes with one bit turned, modulo their length. */
export function turnBit(bytes: Uint8Array, bit: number): Uint8Array {
  const at = bit % (bytes.length * 8)
  return bytes.map((byte, i) => (i === Math.floor(at / 8) ? byte ^ (2 ** (at % 8)) : byte))
}

function leafRow(size: number, entry: (index: number) => Uint8Array): Uint8Array {
  const row = new Uint8Array(size * 32)
  for (let i = 0; i < size; i++) row.set(leafHash(entry(i)), i * 32)
  return row
}

function rowsAbove(leaves: Uint8Array): Uint8Array[] {
  const rows = [leaves]
  for (let row = leaves; row.length >= 64; rows.push(row)) row = parents(row)
  return rows
}

function parents(row: Uint8Array): Uint8Array {
  const count = Math.floor(row.length / 64)
  const above = new Uint8Array(count * 32)
  for (let i = 0; i < count; i++) {
    above.set(nodeHash(row.subarray(i * 64, i * 64 + 32), row.subarray(i * 64 + 32, i * 64 + 64)), i * 32)
  }
  return above
}
