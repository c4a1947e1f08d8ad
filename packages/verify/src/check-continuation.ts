import {
  authenticatedHashReader,
  continuationOf,
  heedSignal,
  readSignedTree,
  tileReader,
  TlogError,
  verifySignedTree,
  type Continuation,
  type LogSource,
  type SignedTree,
  type Verifier,
} from '@concert/tlog'
import { ofError, ofTree, type RecordFault } from './record-fault.ts'
import { recordKeyOf } from './record-key.ts'
import { VerifyError } from './verify-error.ts'

export type ContinuationOptions = {
  /** The log's verifier key, had from elsewhere; without it the record's own is used. */
  readonly vkey?: string
  /** The signed checkpoint that the reader kept from an earlier check. */
  readonly remembered: string
  readonly signal?: AbortSignal
}

export type ContinuationReport = {
  /** The record goes on from what was remembered. */
  readonly ok: boolean
  /** Undefined where it cannot be told: the fault says why. */
  readonly continuation: Continuation | undefined
  /** The record's signed checkpoint now. Of a fork it is, with the remembered one, the proof for all. */
  readonly checkpoint: string | undefined
  readonly fault: RecordFault | undefined
}

/**
 * Whether a record still goes on from a checkpoint that its reader remembers: reads the checkpoint and a few tiles, in
 * the logarithm of the record's size. Throws as checkRecord() does.
 */
export async function checkContinuation(
  source: LogSource,
  { vkey, remembered, signal }: ContinuationOptions,
): Promise<ContinuationReport> {
  const reading = heedSignal(source, signal)
  const key = await recordKeyOf(reading, vkey)
  if ('code' in key) return reportOf(undefined, undefined, ofTree(key))
  const tree = await readSignedTree(reading, key.verifier)
  if ('code' in tree) return reportOf(undefined, undefined, ofTree(tree))
  return continueFrom(reading, { tree, log: key.verifier, remembered })
}

type Known = { readonly tree: SignedTree; readonly log: Verifier; readonly remembered: string }

/** The same for a tree whose signature is verified. */
export async function continueFrom(
  source: LogSource,
  { tree, log, remembered }: Known,
): Promise<ContinuationReport> {
  try {
    const seen = readRemembered(remembered, log)
    const read = authenticatedHashReader(tileReader(source), tree)
    const continuation = await continuationOf(tree, seen, read)
    return reportOf(continuation, tree, faultOf(continuation, tree, seen))
  } catch (error) {
    return reportOf(undefined, tree, ofError('checkpoint', error))
  }
}

/** The reader's own memory, but of a key that the record may have changed since. */
function readRemembered(remembered: string, log: Verifier): SignedTree {
  try {
    return verifySignedTree(remembered, log)
  } catch (cause) {
    if (!(cause instanceof TlogError)) throw cause
    const reason = `the checkpoint that was remembered is not of this log: ${cause.message}`
    throw new VerifyError('wrong-key', reason, { cause })
  }
}

function faultOf(continuation: Continuation, tree: SignedTree, seen: SignedTree): RecordFault | undefined {
  if (continuation === 'continues') return undefined
  const message =
    continuation === 'rolled-back'
      ? `the record ends at ${tree.size}, and was seen with ${seen.size} entries: something old is shown, or another history`
      : `the record has another root at ${seen.size} than was seen before: its log has signed two histories`
  return { path: 'checkpoint', code: continuation, message }
}

function reportOf(
  continuation: Continuation | undefined,
  tree: SignedTree | undefined,
  fault: RecordFault | undefined,
): ContinuationReport {
  return { ok: fault === undefined, continuation, checkpoint: tree?.signed, fault }
}
