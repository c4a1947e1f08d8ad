import { half, isOdd, requireWhole } from './decimal.ts'
import { emptyRoot, foldSubtrees, nodeHash } from './hashes.ts'

/**
 * The right edge (compact range) of a tree: the roots of its perfect subtrees, largest first, one for each
 * 1-bit of its size. All that an append needs: at most 53 hashes. A value: never changed in place.
 */
export type TreeEdge = { readonly size: number; readonly hashes: readonly Uint8Array[] }

export const emptyEdge: TreeEdge = { size: 0, hashes: [] }

/** The edge with one leaf more; at most log2(size) hashes. */
export function appendLeaf(edge: TreeEdge, leafHash: Uint8Array): TreeEdge {
  return appendLeaves(edge, [leafHash])
}

/** The edge with more leaves, in order; about one hash a leaf. */
export function appendLeaves(edge: TreeEdge, leafHashes: Iterable<Uint8Array>): TreeEdge {
  const hashes = [...edge.hashes]
  let size = edge.size
  for (const leaf of leafHashes) pushLeaf(hashes, size++, leaf)
  requireWhole('tree size', size)
  return { size, hashes }
}

/** Root of the tree; as many hashes as the size has 1-bits, less one. */
export function rootOf(edge: TreeEdge): Uint8Array {
  return edge.size === 0 ? emptyRoot : foldSubtrees(edge.hashes)
}

/** Root of the tree over these leaf hashes. */
export function rootOfLeaves(leafHashes: Iterable<Uint8Array>): Uint8Array {
  return rootOf(appendLeaves(emptyEdge, leafHashes))
}

// A carry in binary: each 1-bit at the low end of the size is a subtree that the leaf completes.
function pushLeaf(hashes: Uint8Array[], size: number, leaf: Uint8Array): void {
  if (leaf.length !== 32) throw new RangeError(`A leaf hash has 32 bytes, not ${leaf.length}`)
  let hash = leaf
  for (let bits = size; isOdd(bits); bits = half(bits)) hash = nodeHash(hashes.pop()!, hash)
  hashes.push(hash)
}
