import { half, heightWithin, isOdd, isWhole, requireWhole } from './decimal.ts'
import { equalBytes } from './encoding.ts'
import { emptyRoot, nodeHash } from './hashes.ts'
import { refuse, requireHashes, splitPoint } from './inclusion.ts'
import { readRanges, type HashReader, type LeafRange } from './subtrees.ts'
import { holds } from './tlog-error.ts'

/**
 * Proves that the tree of `newSize` leaves continues the tree of `oldSize` leaves (RFC 9162 section 2.1.4.1).
 * One read. Empty when oldSize is 0 or newSize. Throws a RangeError unless 0 <= oldSize <= newSize.
 */
export async function consistencyProof(
  oldSize: number,
  newSize: number,
  read: HashReader,
): Promise<Uint8Array[]> {
  requireWhole('old tree size', oldSize)
  requireWhole('new tree size', newSize)
  if (oldSize > newSize) throw new RangeError(`A tree of size ${newSize} does not continue one of ${oldSize}`)
  if (oldSize === 0) return []
  return readRanges(consistencyRanges(oldSize, [0, newSize], true), read)
}

export type ConsistencyClaim = {
  readonly oldSize: number
  readonly newSize: number
  readonly oldRoot: Uint8Array
  readonly newRoot: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/**
 * Verifies a consistency proof (RFC 9162 section 2.1.4.2); attacker-controlled. Every tree continues the
 * empty one, by an empty proof, as in a witness. At most 63 hashes.
 */
export function verifyConsistency(claim: ConsistencyClaim): void {
  const { oldSize, newSize, oldRoot, newRoot, proof } = claim
  if (!isWhole(oldSize) || !isWhole(newSize)) refuse('a tree size is not a whole number')
  if (oldSize > newSize) refuse(`size ${newSize} does not continue size ${oldSize}`)
  requireHashes([oldRoot, newRoot], proof)
  if (oldSize === 0 && !equalBytes(oldRoot, emptyRoot)) refuse('the empty tree has another root')
  if (oldSize === newSize && !equalBytes(oldRoot, newRoot)) refuse(`two roots of size ${oldSize}`)
  if (oldSize > 0 && oldSize < newSize) verifyGrowth(claim)
  else if (proof.length > 0) refuse('it must be empty')
}

/** verifyConsistency() as an answer. */
export function isConsistent(claim: ConsistencyClaim): boolean {
  return holds(() => verifyConsistency(claim))
}

// SUBPROOF of RFC 6962 section 2.1.2. `whole`: the old tree is this subtree's left part and its root is known.
function consistencyRanges(oldSize: number, [start, end]: LeafRange, whole: boolean): LeafRange[] {
  if (oldSize === end) return whole ? [] : [[start, end]]
  const middle = start + splitPoint(end - start)
  return oldSize <= middle
    ? [...consistencyRanges(oldSize, [start, middle], whole), [middle, end]]
    : [...consistencyRanges(oldSize, [middle, end], false), [start, middle]]
}

function verifyGrowth({ oldSize, newSize, oldRoot, newRoot, proof }: ConsistencyClaim): void {
  // A perfect old tree is a subtree of the new one: its root begins the path and is not sent.
  const [first, ...path] = 2 ** heightWithin(oldSize) === oldSize ? [oldRoot, ...proof] : proof
  if (first === undefined || proof.length === 0) refuse('too few hashes')
  let node = oldSize - 1
  let last = newSize - 1
  while (isOdd(node)) [node, last] = [half(node), half(last)]
  let [old, current] = [first, first]
  for (const sibling of path) {
    if (last === 0) refuse('too many hashes')
    if (isOdd(node) || node === last) {
      old = nodeHash(sibling, old)
      current = nodeHash(sibling, current)
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)]
    } else {
      current = nodeHash(current, sibling)
    }
    ;[node, last] = [half(node), half(last)]
  }
  if (last !== 0) refuse('too few hashes')
  if (!equalBytes(old, oldRoot)) refuse(`it is not of the old root of size ${oldSize}`)
  if (!equalBytes(current, newRoot)) refuse(`it is not of the new root of size ${newSize}`)
}
