import { sha256 } from '#sha256'

/** Root of the tree without leaves: SHA-256 of nothing (RFC 6962 section 2.1). */
export const emptyRoot: Uint8Array = sha256(new Uint8Array(0))

/** Hash of a leaf: SHA-256(0x00 || entry). The prefix keeps an interior node from passing as a leaf. */
export function leafHash(entry: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + entry.length)
  input.set(entry, 1)
  return sha256(input)
}

// One buffer for all nodes: hashing is synchronous, and the hot path of an append.
const nodeInput = new Uint8Array(65)
nodeInput[0] = 1

/** Hash of an interior node: SHA-256(0x01 || left || right), of two hashes of 32 bytes. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length !== 32 || right.length !== 32) throw new RangeError('A hash has 32 bytes')
  nodeInput.set(left, 1)
  nodeInput.set(right, 33)
  return sha256(nodeInput)
}

/** Folds neighbouring subtrees, largest first, into the root over them all. At least one. */
export function foldSubtrees(hashes: readonly Uint8Array[]): Uint8Array {
  return hashes.reduceRight((right, left) => nodeHash(left, right))
}
