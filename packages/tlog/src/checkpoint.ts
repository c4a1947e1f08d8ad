import { parseDecimal, requireWhole } from './decimal.ts'
import { decodeHash, encodeBase64, encodeUtf8, equalBytes } from './encoding.ts'
import { emptyRoot } from './hashes.ts'
import { formatSignatureLine, noteText, signNote, verifyNote } from './note.ts'
import type { VerifiedSignature } from './signatures.ts'
import type { Cosigner, NoteSigner } from './signers.ts'
import { shown, TlogError } from './tlog-error.ts'
import type { Verifier } from './vkey.ts'

/** What a log signs (tlog-checkpoint): the root of its tree of that size. Extensions are best left empty. */
export type Checkpoint = {
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
  readonly extensions: readonly string[]
}

/** A checkpoint with good signatures of its log, and those of the witnesses that were asked for. */
export type VerifiedCheckpoint = Checkpoint & {
  readonly text: string
  readonly signatures: readonly VerifiedSignature[]
  readonly cosignatures: readonly VerifiedSignature[]
}

/** The text that is signed. Inverse of parseCheckpoint(); throws a RangeError for what has no such text. */
export function formatCheckpoint({ origin, size, root, extensions = [] }: CheckpointContent): string {
  requireWhole('tree size', size)
  const text = [origin, size, encodeBase64(root), ...extensions].map((line) => `${line}\n`).join('')
  try {
    if (parseCheckpoint(text).extensions.length === extensions.length) return text
  } catch (cause) {
    throw new RangeError(`Not a checkpoint: ${shown(text)}`, { cause })
  }
  throw new RangeError(`Not a checkpoint: ${shown(text)} has a line within a line`)
}

export type CheckpointContent = Omit<Checkpoint, 'extensions'> & Partial<Pick<Checkpoint, 'extensions'>>

/** Reads the text of a checkpoint, attacker-controlled; verifies no signature. */
export function parseCheckpoint(text: string): Checkpoint {
  const checkpoint = readCheckpoint(text)
  requireEmptyRoot(checkpoint)
  return checkpoint
}

/** As parseCheckpoint(), but a tree of size 0 may have any root: a witness answers that in its own way. */
export function readCheckpoint(text: string): Checkpoint {
  const lines = noteText(text).slice(0, -1).split('\n')
  const [origin, size, root, ...extensions] = lines
  if (origin === undefined || size === undefined || root === undefined) refuse(`${lines.length} lines, not 3`)
  if (lines.includes('')) refuse('an empty line')
  return { origin, size: parseDecimal(size), root: decodeHash(root), extensions }
}

/** A checkpoint signed by its log: a note. The key's name should be the origin. */
export function signCheckpoint(
  checkpoint: CheckpointContent,
  signer: NoteSigner | readonly NoteSigner[],
): string {
  return signNote(formatCheckpoint(checkpoint), [signer].flat())
}

/**
 * Verifies a signed checkpoint, attacker-controlled: its origin, a signature of the log, and no bad signature
 * of a log's or witness's key. How many witnesses must have cosigned is the caller's to say.
 */
export function verifyCheckpoint(
  signed: string | Uint8Array,
  log: Verifier | readonly Verifier[],
  { origin, witnesses = [] }: { readonly origin: string; readonly witnesses?: readonly Verifier[] },
): VerifiedCheckpoint {
  const logKeys = [log].flat()
  const { text, verified } = verifyNote(signed, [...logKeys, ...witnesses])
  const isOf = (keys: readonly Verifier[]) =>
    verified.filter(({ verifier }) => keys.some(({ vkey }) => vkey === verifier.vkey))
  const signatures = isOf(logKeys)
  if (signatures.length === 0)
    throw new TlogError('unsigned', `Cannot verify checkpoint: not signed by its log`)
  const checkpoint = parseCheckpoint(text)
  requireOrigin(checkpoint, origin)
  return { ...checkpoint, text, signatures, cosignatures: isOf(witnesses) }
}

/** The signature line of a cosigner: at that time (POSIX seconds) it had seen no larger or other tree. */
export function cosignCheckpoint(
  checkpoint: CheckpointContent,
  cosigner: Cosigner,
  timeSeconds: number,
): string {
  const signature = cosigner.cosign(encodeUtf8(formatCheckpoint(checkpoint)), timeSeconds)
  return formatSignatureLine({ ...cosigner.verifier, signature })
}

/**
 * Verifies the cosignatures of a checkpoint, whoever its log: the good ones of known witnesses, one for each.
 * Throws a TlogError when a known one is bad, or when there is none.
 */
export function verifyCosignatures(
  signed: string | Uint8Array,
  witnesses: readonly Verifier[],
): VerifiedSignature[] {
  const { text, verified } = verifyNote(signed, witnesses)
  parseCheckpoint(text)
  return [...verified]
}

/** Refuses a tree of size 0 with a root other than the empty tree's. */
export function requireEmptyRoot({ size, root }: Checkpoint): void {
  if (size === 0 && !equalBytes(root, emptyRoot)) refuse('the empty tree has another root')
}

function requireOrigin(checkpoint: Checkpoint, origin: string): void {
  if (checkpoint.origin === origin) return
  throw new TlogError(
    'wrong-origin',
    `Cannot accept checkpoint of ${shown(checkpoint.origin)}: not ${shown(origin)}`,
  )
}

function refuse(reason: string): never {
  throw new TlogError('invalid-checkpoint', `Cannot read checkpoint: ${reason}`)
}
