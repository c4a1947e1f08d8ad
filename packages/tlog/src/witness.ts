import { cosignCheckpoint, readCheckpoint, requireEmptyRoot, type Checkpoint } from './checkpoint.ts'
import { verifyConsistency } from './consistency.ts'
import { parseDecimal } from './decimal.ts'
import { decodeHash, encodeBase64 } from './encoding.ts'
import { emptyRoot } from './hashes.ts'
import { maxProofHashes } from './inclusion.ts'
import { addSignatures, formatNote, noteText, parseNote, verifyNote, type VerifiedNote } from './note.ts'
import type { Cosigner } from './signers.ts'
import { holds, shown, TlogError } from './tlog-error.ts'
import type { Verifier } from './vkey.ts'

/** The body of POST <submission prefix>/add-checkpoint (tlog-witness). `checkpoint` is the signed note. */
export type WitnessRequest = {
  readonly oldSize: number
  readonly proof: readonly Uint8Array[]
  readonly checkpoint: string
}

/** A request taken apart: `claim` is what its checkpoint says, before any signature is verified. */
export type ParsedWitnessRequest = WitnessRequest & { readonly claim: Checkpoint }

/** The checkpoint a witness last cosigned for an origin; `checkpoint` is the note with the verified signatures only. */
export type WitnessState = { readonly size: number; readonly root: Uint8Array; readonly checkpoint: string }

/** What a witness knows of the log of an origin: its keys, and the state it last stored, if any. */
export type WitnessedLog = {
  readonly verifiers: readonly Verifier[]
  readonly last?: WitnessState | undefined
}

/** An HTTP answer. When there is a newState it must replace the one given, atomically and durably, before the answer. */
export type WitnessAnswer = {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422
  readonly body: string
  readonly contentType: string
  readonly newState?: WitnessState
}

/** Writes a request: `old <size>`, the consistency proof, an empty line, the signed checkpoint. */
export function formatWitnessRequest({ oldSize, proof, checkpoint }: WitnessRequest): string {
  const body = [`old ${oldSize}`, ...proof.map(encodeBase64), '', checkpoint].join('\n')
  parseWitnessRequest(body)
  return body
}

/** Reads a request, attacker-controlled. Inverse of formatWitnessRequest(). Throws a TlogError: status 400. */
export function parseWitnessRequest(body: string | Uint8Array): ParsedWitnessRequest {
  const text = noteText(body)
  const end = text.indexOf('\n\n')
  if (end < 0) refuse('no empty line before the checkpoint')
  const [old, ...hashes] = text.slice(0, end).split('\n')
  if (!old?.startsWith('old ')) refuse(`it begins with ${shown(old ?? '')}, not the old size`)
  if (hashes.length > maxProofHashes) refuse(`${hashes.length} hashes, more than ${maxProofHashes}`)
  const checkpoint = text.slice(end + 2)
  const claim = readCheckpoint(parseNote(checkpoint).text)
  return { oldSize: parseDecimal(old.slice('old '.length)), proof: hashes.map(decodeHash), checkpoint, claim }
}

/**
 * The whole decision on a request body: `logOf` gives what is known of an origin, or undefined. The time is
 * in POSIX seconds, at least 1. Throws nothing for any body.
 */
export function answerWitnessRequest(
  body: string | Uint8Array,
  logOf: (origin: string) => WitnessedLog | undefined,
  cosigner: Cosigner,
  timeSeconds: number,
): WitnessAnswer {
  const request = attempt(() => parseWitnessRequest(body))
  if (request === undefined) return answer(400)
  return decideWitness(request, logOf(request.claim.origin), cosigner, timeSeconds)
}

/** The decision on a request that was read, in the order of the specification. `log`: that of `claim.origin`. */
export function decideWitness(
  request: ParsedWitnessRequest,
  log: WitnessedLog | undefined,
  cosigner: Cosigner,
  timeSeconds: number,
): WitnessAnswer {
  if (log === undefined) return answer(404)
  const note = attempt(() => verifyNote(request.checkpoint, log.verifiers))
  if (note === undefined) return answer(403)
  const { claim, oldSize } = request
  if (oldSize > claim.size) return answer(400)
  const last = log.last ?? { size: 0, root: emptyRoot }
  if (oldSize !== last.size) return { status: 409, body: `${last.size}\n`, contentType: 'text/x.tlog.size' }
  if (!holds(() => verifySuccessor(request, last.root))) return answer(422)
  return cosigned(claim, note, cosigner, timeSeconds)
}

function verifySuccessor({ claim, oldSize, proof }: ParsedWitnessRequest, oldRoot: Uint8Array): void {
  requireEmptyRoot(claim)
  verifyConsistency({ oldSize, oldRoot, newSize: claim.size, newRoot: claim.root, proof })
}

// Only verified signatures are kept: a stored one of an unknown key could not be parsed back by everyone.
function cosigned(
  claim: Checkpoint,
  note: VerifiedNote,
  cosigner: Cosigner,
  timeSeconds: number,
): WitnessAnswer {
  const body = cosignCheckpoint(claim, cosigner, timeSeconds)
  const signatures = note.verified.map(({ verifier, signature }) => ({ ...verifier, signature }))
  const checkpoint = addSignatures(formatNote({ text: note.text, signatures }), body)
  return { ...answer(200), body, newState: { size: claim.size, root: claim.root, checkpoint } }
}

function answer(status: WitnessAnswer['status']): WitnessAnswer {
  return { status, body: '', contentType: status === 200 ? 'text/plain; charset=utf-8' : '' }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof TlogError) return undefined
    throw error
  }
}

function refuse(reason: string): never {
  throw new TlogError('invalid-request', `Cannot read add-checkpoint request: ${reason}`)
}
