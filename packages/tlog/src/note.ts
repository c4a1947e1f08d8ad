import { decodeBase64, decodeUtf8, encodeBase64, encodeUtf8 } from './encoding.ts'
import type { NoteSigner } from './signers.ts'
import { verifySignature, type VerifiedSignature } from './signatures.ts'
import { shown, TlogError } from './tlog-error.ts'
import { isKeyName, keyMark, type Verifier } from './vkey.ts'

/** Bounds of a signed note, from outside: bytes and signature lines. */
export const maxNoteBytes = 1_000_000
export const maxNoteSignatures = 100

/** A signature line: key name, key ID (4 bytes) and what follows it. Says nothing before it is verified. */
export type NoteSignature = {
  readonly name: string
  readonly keyId: Uint8Array
  readonly signature: Uint8Array
}

/** A signed note (signed-note) taken apart: the text with its final newline, and one signature or more. */
export type Note = { readonly text: string; readonly signatures: readonly NoteSignature[] }

/** A note with a good signature of at least one known key; one for each key, the latest where it has a time. */
export type VerifiedNote = { readonly text: string; readonly verified: readonly VerifiedSignature[] }

/** Signs a text, which ends in a newline and has no other control character. */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  requireNoteText(text)
  const message = encodeUtf8(text)
  const signatures = signers.map(({ verifier, sign }) => ({ ...verifier, signature: sign(message) }))
  return formatNote({ text, signatures })
}

/**
 * Verifies a signed note, attacker-controlled, against known keys. Unknown keys are ignored; one bad
 * signature of a known key refuses the note, and so does the want of a good one.
 */
export function verifyNote(signed: string | Uint8Array, verifiers: readonly Verifier[]): VerifiedNote {
  const { text, signatures } = parseNote(signed)
  const known = new Map(verifiers.map((verifier) => [keyMark(verifier), verifier]))
  const verified = new Map<string, VerifiedSignature>()
  for (const line of signatures) {
    const verifier = known.get(keyMark(line))
    if (verifier === undefined) continue
    const found = verifySignature(verifier, encodeUtf8(text), line.signature)
    if (isLater(found, verified.get(verifier.vkey))) verified.set(verifier.vkey, found)
  }
  if (verified.size > 0) return { text, verified: [...verified.values()] }
  throw new TlogError('unsigned', 'Cannot verify note: no signature of a known key')
}

/** Reads a signed note; verifies nothing. Inverse of formatNote(). */
export function parseNote(signed: string | Uint8Array): Note {
  const note = noteText(signed)
  // The text is what precedes the last empty line: it may have empty lines of its own.
  const separator = note.lastIndexOf('\n\n')
  if (separator < 0) refuse('no empty line before the signatures')
  const text = note.slice(0, separator + 1)
  const lines = note.slice(separator + 2, -1).split('\n')
  if (lines.length > maxNoteSignatures) refuse(`more than ${maxNoteSignatures} signatures`)
  return { text, signatures: lines.map(parseSignatureLine) }
}

/** Writes a signed note. */
export function formatNote({ text, signatures }: Note): string {
  requireNoteText(text)
  if (signatures.length === 0) throw new RangeError('A note has at least one signature')
  return `${text}\n${signatures.map(formatSignatureLine).join('')}`
}

/** A signed note with more signature lines, each with its newline, as a witness answers them. */
export function addSignatures(signed: string | Uint8Array, lines: string): string {
  const note = parseNote(signed)
  const added = noteText(lines).slice(0, -1).split('\n').map(parseSignatureLine)
  return formatNote({ ...note, signatures: [...note.signatures, ...added] })
}

/** One signature line with its newline. */
export function formatSignatureLine({ name, keyId, signature }: NoteSignature): string {
  return `— ${name} ${encodeBase64(Uint8Array.of(...keyId, ...signature))}\n`
}

/** Reads one signature line, without its newline. */
function parseSignatureLine(line: string): NoteSignature {
  const [dash, name, encoded, ...rest] = line.split(' ', 4)
  if (dash !== '—' || name === undefined || encoded === undefined || rest.length > 0 || !isKeyName(name)) {
    refuse(`${shown(line)} is not a signature line`)
  }
  const bytes = decodeBase64(encoded)
  if (bytes.length < 5) refuse(`the signature of ${shown(name)} has ${bytes.length} bytes`)
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) }
}

/** The text of bytes or string that has the form of a note's text: bounded UTF-8 lines, no control characters. */
export function noteText(signed: string | Uint8Array): string {
  if (signed.length > maxNoteBytes) {
    throw new TlogError('too-long', `Cannot read note: more than ${maxNoteBytes} bytes`)
  }
  const text = typeof signed === 'string' ? signed : decodeUtf8(signed)
  requireNoteText(text)
  return text
}

function requireNoteText(text: string): void {
  if (!text.endsWith('\n')) refuse('no final newline')
  if (!text.isWellFormed()) refuse('a lone surrogate')
  // oxlint-disable-next-line no-control-regex -- the format forbids them
  if (/[\u0000-\u0009\u000b-\u001f]/.test(text)) refuse('a control character')
}

function isLater(found: VerifiedSignature, before: VerifiedSignature | undefined): boolean {
  return before === undefined || (found.timeSeconds ?? 0) > (before.timeSeconds ?? 0)
}

function refuse(reason: string): never {
  throw new TlogError('invalid-note', `Cannot read note: ${reason}`)
}
