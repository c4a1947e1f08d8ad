import { TlogError, verifySignedTree, type SignedTree, type Verifier } from '@concert/tlog'
import type { Writing } from './commit-steps.ts'
import { RecordError } from './record-error.ts'
import { parseState } from './state-file.ts'

type Reading = Pick<Writing, 'fs' | 'layout' | 'signer'>

/** The commit point, or undefined when there is none. Throws `damaged`, `newer` or `foreign`. */
export async function readState({ fs, layout, signer }: Reading): Promise<SignedTree | undefined> {
  const bytes = await fs.read(layout.state)
  if (bytes === undefined) return undefined
  const tree = verifySigned(parseState(bytes, layout.state), signer.verifier)
  if (typeof tree === 'string') throw foreign(layout.state, signer.verifier)
  return tree
}

/**
 * The public checkpoint, or undefined when it is missing or not readable: it is then written from the commit point.
 * Throws `foreign` when it is a checkpoint of someone else.
 */
export async function readPublished(work: Reading): Promise<SignedTree | undefined> {
  const { fs, layout, signer } = work
  const bytes = await fs.read(layout.checkpoint)
  if (bytes === undefined) return undefined
  const tree = verifySigned(new TextDecoder().decode(bytes), signer.verifier)
  if (tree === 'foreign') throw foreign(layout.checkpoint, signer.verifier)
  return tree === 'unreadable' ? undefined : tree
}

/** What a text signs in this key's name. Attacker-controlled. */
export function verifySigned(signed: string, verifier: Verifier): SignedTree | 'foreign' | 'unreadable' {
  try {
    return verifySignedTree(signed, verifier)
  } catch (error) {
    if (!(error instanceof TlogError)) throw error
    return error.code === 'unsigned' || error.code === 'wrong-origin' ? 'foreign' : 'unreadable'
  }
}

function foreign(path: string, { name, vkey }: Verifier): RecordError {
  const message =
    `${path} is not signed by ${vkey}: this folder is the record of another origin or key than ${name}. ` +
    'Start with the key it was begun with, or in an empty folder'
  return new RecordError('foreign', message, { path })
}
