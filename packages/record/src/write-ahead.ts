import { hash } from 'node:crypto'

/** A batch as it stands in `log/wal`: the tree it goes on top of, and the entries. */
export type Batch = {
  readonly start: number
  /** The root of the tree of size `start`. */
  readonly rootBefore: Uint8Array
  readonly entries: readonly Uint8Array[]
}

const magic = Buffer.from('concertwal1\n')
const rootAt = magic.length
const startAt = rootAt + 32
const countAt = startAt + 8
const lengthAt = countAt + 4
const headerBytes = lengthAt + 8
const checksumBytes = 32

/**
 * magic, root before, u64 start, u32 count, u64 length of the entries, then each entry as u16 length and bytes,
 * then SHA-256 of all of it. Numbers are big-endian. Entries are at most 65,535 bytes.
 */
export function formatBatch(batch: Batch): Uint8Array {
  const length = batch.entries.reduce((sum, entry) => sum + 2 + entry.length, 0)
  const bytes = Buffer.allocUnsafe(headerBytes + length + checksumBytes)
  magic.copy(bytes)
  bytes.set(batch.rootBefore, rootAt)
  bytes.writeBigUInt64BE(BigInt(batch.start), startAt)
  bytes.writeUInt32BE(batch.entries.length, countAt)
  bytes.writeBigUInt64BE(BigInt(length), lengthAt)
  let at = headerBytes
  for (const entry of batch.entries) {
    at = bytes.writeUInt16BE(entry.length, at)
    bytes.set(entry, at)
    at += entry.length
  }
  bytes.set(hash('sha256', bytes.subarray(0, at), 'buffer'), at)
  return bytes
}

/** The batch, or undefined when the bytes are not one whole batch: it was being written when the process ended. */
export function parseBatch(input: Uint8Array): Batch | undefined {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength)
  if (bytes.length < headerBytes + checksumBytes || !bytes.subarray(0, rootAt).equals(magic)) return undefined
  const end = headerBytes + Number(bytes.readBigUInt64BE(lengthAt))
  if (end + checksumBytes > bytes.length) return undefined
  if (!hash('sha256', bytes.subarray(0, end), 'buffer').equals(bytes.subarray(end, end + checksumBytes)))
    return undefined
  const entries = readEntries(bytes.subarray(headerBytes, end), bytes.readUInt32BE(countAt))
  const start = Number(bytes.readBigUInt64BE(startAt))
  return entries && { start, rootBefore: bytes.subarray(rootAt, startAt), entries }
}

function readEntries(bytes: Buffer, count: number): readonly Uint8Array[] | undefined {
  const entries: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    const from = at + 2
    if (from > bytes.length) return undefined
    at = from + bytes.readUInt16BE(at)
    if (at > bytes.length) return undefined
    entries.push(bytes.subarray(from, at))
  }
  return entries.length === count ? entries : undefined
}
