import { half, heightWithin, isOdd, isWhole, requireWhole } from './decimal.ts'
import { equalBytes } from './encoding.ts'
import { nodeHash } from './hashes.ts'
import { readRanges, type HashReader, type LeafRange } from './subtrees.ts'
import { holds, TlogError } from './tlog-error.ts'

/** Most hashes a proof can have: a tree has at most 2^63 leaves. */
export const maxProofHashes = 63

/**
 * Proves that leaf `index` is in the tree of `size` leaves (RFC 9162 section 2.1.3.1): the hashes from the
 * leaf's sibling to the root's child. One read. Throws a RangeError unless 0 <= index < size.
 */
export async function inclusionProof(size: number, index: number, read: HashReader): Promise<Uint8Array[]> {
  requireWhole('tree size', size)
  requireWhole('leaf index', index)
  if (index >= size) throw new RangeError(`Leaf index ${index} is not in a tree of size ${size}`)
  return readRanges(inclusionRanges(index, [0, size]), read)
}

/**
 * The proofs of many leaves of one tree, in the order of `indexes`, by one read: what they share is read and
 * hashed once, so a batch of neighbours costs little more than one of them.
 */
export async function inclusionProofs(
  size: number,
  indexes: readonly number[],
  read: HashReader,
): Promise<Uint8Array[][]> {
  requireWhole('tree size', size)
  const outside = indexes.find((index) => !isWhole(index) || index >= size)
  if (outside !== undefined) throw new RangeError(`Leaf index ${outside} is not in a tree of size ${size}`)
  const ranges = indexes.map((index) => inclusionRanges(index, [0, size]))
  const unique = new Map(ranges.flat().map((range) => [range.join('-'), range]))
  const hashes = await readRanges([...unique.values()], read)
  const found = new Map([...unique.keys()].map((key, at) => [key, hashes[at]!]))
  return ranges.map((path) => path.map((range) => found.get(range.join('-'))!))
}

export type InclusionClaim = {
  readonly size: number
  readonly index: number
  readonly leafHash: Uint8Array
  readonly proof: readonly Uint8Array[]
  readonly root: Uint8Array
}

/**
 * Verifies an inclusion proof (RFC 9162 section 2.1.3.2), all of it attacker-controlled but size and root,
 * which come from one signed checkpoint: a proof does not authenticate the size. At most 63 hashes.
 */
export function verifyInclusion(claim: InclusionClaim): void {
  const { size, index, proof } = claim
  if (!isWhole(size) || !isWhole(index) || index >= size)
    refuse(`leaf ${index} is not in a tree of size ${size}`)
  requireHashes([claim.leafHash, claim.root], proof)
  if (!equalBytes(rootAbove(claim), claim.root)) refuse(`leaf ${index} is not in the tree of this root`)
}

/** verifyInclusion() as an answer. */
export function isIncluded(claim: InclusionClaim): boolean {
  return holds(() => verifyInclusion(claim))
}

/** Refuses a proof of too many hashes, or with a hash that has not 32 bytes. */
export function requireHashes(fixed: readonly Uint8Array[], proof: readonly Uint8Array[]): void {
  if (proof.length > maxProofHashes) refuse(`${proof.length} hashes, more than ${maxProofHashes}`)
  if ([...fixed, ...proof].some((hash) => hash.length !== 32)) refuse('a hash has not 32 bytes')
}

export function refuse(reason: string): never {
  throw new TlogError('invalid-proof', `Cannot accept proof: ${reason}`)
}

// PATH of RFC 6962 section 2.1.1: the sibling subtrees on the way up.
function inclusionRanges(index: number, [start, end]: LeafRange): LeafRange[] {
  if (end - start === 1) return []
  const middle = start + splitPoint(end - start)
  return index < middle
    ? [...inclusionRanges(index, [start, middle]), [middle, end]]
    : [...inclusionRanges(index, [middle, end]), [start, middle]]
}

/** Leaves in the left subtree of a tree of `size` leaves (at least 2): the largest power of two below size. */
export function splitPoint(size: number): number {
  return 2 ** heightWithin(size - 1)
}

function rootAbove({ size, index, leafHash, proof }: InclusionClaim): Uint8Array {
  let hash = leafHash
  let node = index
  let last = size - 1
  for (const sibling of proof) {
    if (last === 0) refuse('too many hashes')
    if (isOdd(node) || node === last) {
      hash = nodeHash(sibling, hash)
      // A lone right subtree is carried up unchanged.
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)]
    } else {
      hash = nodeHash(hash, sibling)
    }
    ;[node, last] = [half(node), half(last)]
  }
  if (last !== 0) refuse('too few hashes')
  return hash
}
