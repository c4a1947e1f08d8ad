import { equalBytes } from '../encoding.ts'
import { readRoot, type HashReader } from '../subtrees.ts'
import type { Tree } from './find-right-edge.ts'

/**
 * What a tree is to one that was seen of the same log before: it goes on from it, it ends before it, or it is of
 * another history. Two signed trees of which neither goes on from the other prove that the log has forked.
 */
export type Continuation = 'continues' | 'rolled-back' | 'forked'

/**
 * Compares the root that the tree had at the earlier size. `read` is of the tree and to be believed, as that of
 * authenticatedHashReader(): then this is as strong as a consistency proof. One read, or none.
 */
export async function continuationOf(tree: Tree, seen: Tree, read: HashReader): Promise<Continuation> {
  if (seen.size > tree.size) return 'rolled-back'
  const root = seen.size === tree.size ? tree.root : await readRoot(seen.size, read)
  return equalBytes(root, seen.root) ? 'continues' : 'forked'
}
