import { concatBytes, decodeLatin1 } from '#bytes'
import { sha256HexOf } from '#sha256'
import { isInstant, type Instant } from './codes/time.ts'
import { maxEnvelopeBytes } from './envelope.ts'
import { StatementError } from './statement-error.ts'
import { utf8 } from './utf8.ts'

/**
 * What one entry of the log holds: four header lines (format, form, instant of receipt, empty) and then either
 * the exact bytes of an envelope (`open`) or 64 hex digits of a salted commitment to one (`sealed`).
 */
export type Entry =
  | { readonly form: 'open'; readonly received: Instant; readonly envelope: Uint8Array }
  | { readonly form: 'sealed'; readonly received: Instant; readonly commitment: Commitment }

export type Commitment = string & { readonly commitment: unique symbol }

/** A sealed statement as its audience receives it: with salt and envelope the commitment can be checked. */
export type SealedStatement = { readonly salt: Uint8Array; readonly envelope: Uint8Array }

const format = 'concert.entry/v1'
const saltBytes = 32

/** A sealed envelope is disclosed inside the payload of another one, and so is shorter than an open one. */
export const maxSealedEnvelopeBytes = 33_000

export function formatEntry(entry: Entry): Uint8Array {
  if (entry.form === 'open') refuseSize(entry.envelope, maxEnvelopeBytes)
  const head = utf8(`${format}\n${entry.form}\n${entry.received}\n\n`)
  return concatBytes(head, entry.form === 'open' ? entry.envelope : utf8(entry.commitment))
}

/** Parses attacker-controlled bytes; exactly one encoding is taken. Throws StatementError. */
export function parseEntry(bytes: Uint8Array): Entry {
  const lines = headerLines(bytes)
  const [first, form, received, empty] = lines.values
  if (first !== format) throw notAnEntry(`line 1 is not "${format}"`)
  if (received === undefined || !isInstant(received))
    throw notAnEntry('line 3 is not an instant in UTC with milliseconds')
  if (empty !== '') throw notAnEntry('line 4 is not empty')
  const rest = bytes.subarray(lines.end)
  if (form === 'open') {
    refuseSize(rest, maxEnvelopeBytes)
    return { form, received, envelope: rest }
  }
  if (form === 'sealed') return { form, received, commitment: parseCommitment(rest) }
  throw notAnEntry('line 2 is neither "open" nor "sealed"')
}

/** SHA-256 over a domain line, the salt and the envelope: hides both kind and author, binds every byte. */
export function commitTo({ salt, envelope }: SealedStatement): Commitment {
  if (salt.length !== saltBytes)
    throw new StatementError('bad-commitment', `A salt has ${saltBytes} bytes, not ${salt.length}`)
  refuseSize(envelope, maxSealedEnvelopeBytes)
  return sha256HexOf([utf8('concert.sealed/v1\n'), salt, envelope]) as Commitment
}

/** Throws StatementError unless the sealed statement is the one that the log's entry commits to. */
export function verifyCommitment(commitment: Commitment, sealed: SealedStatement): void {
  if (commitTo(sealed) !== commitment)
    throw new StatementError('bad-commitment', 'The sealed statement is not the one that the log commits to')
}

function refuseSize(envelope: Uint8Array, maxBytes: number): void {
  if (envelope.length === 0) throw notAnEntry('it holds no envelope')
  if (envelope.length > maxBytes)
    throw new StatementError(
      'too-large',
      `Cannot log an envelope of ${envelope.length} bytes: at most ${maxBytes} are taken; move large data into an attachment`,
    )
}

function parseCommitment(bytes: Uint8Array): Commitment {
  const text = decodeLatin1(bytes, 65)
  if (!/^[0-9a-f]{64}$/.test(text)) throw notAnEntry('a sealed entry holds 64 lowercase hex digits')
  return text as Commitment
}

/** Reads four short lines without decoding the rest. */
function headerLines(bytes: Uint8Array): { values: string[]; end: number } {
  const head = decodeLatin1(bytes, 128)
  const values: string[] = []
  let end = 0
  for (let line = 0; line < 4; line++) {
    const stop = head.indexOf('\n', end)
    if (stop < 0) throw notAnEntry('its header has fewer than four lines')
    values.push(head.slice(end, stop))
    end = stop + 1
  }
  return { values, end }
}

function notAnEntry(reason: string): StatementError {
  return new StatementError('not-an-entry', `Cannot read log entry: ${reason}`)
}
