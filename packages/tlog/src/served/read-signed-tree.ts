import { verifyCheckpoint } from '../checkpoint.ts'
import { decodeUtf8 } from '../encoding.ts'
import { TlogError } from '../tlog-error.ts'
import type { Verifier } from '../vkey.ts'
import type { Tree } from './find-right-edge.ts'
import type { LogSource } from './log-source.ts'
import type { TreeFault } from './tree-fault.ts'

/** A tree that its log has signed: its size, its root and the signed note. */
export type SignedTree = Tree & { readonly signed: string }

/** The signed tree of a source by its checkpoint, or why there is none. `origin`: where it is not the key's name. */
export async function readSignedTree(
  source: LogSource,
  log: Verifier,
  origin: string = log.name,
): Promise<SignedTree | TreeFault> {
  const bytes = await source.read('checkpoint')
  if (bytes === undefined) return { path: 'checkpoint', code: 'missing', what: 'missing' }
  try {
    return verifySignedTree(decodeUtf8(bytes), log, origin)
  } catch (error) {
    if (!(error instanceof TlogError)) throw error
    return { path: 'checkpoint', code: error.code, what: error.message }
  }
}

/** What a signed checkpoint, attacker-controlled, signs in the name of this log. Throws a TlogError. */
export function verifySignedTree(signed: string, log: Verifier, origin: string = log.name): SignedTree {
  const { size, root } = verifyCheckpoint(signed, log, { origin })
  return { size, root, signed }
}
