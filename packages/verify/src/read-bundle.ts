import { decodeUtf8, parseJson, type SealedStatement } from '@concert/statement'
import {
  decodeBase64,
  maxEntryBytes,
  parseProof,
  parseVkey,
  type TlogProof,
  type Verifier,
} from '@concert/tlog'
import { refuseShape } from './json-shape.ts'
import { quoted, VerifyError } from './verify-error.ts'

export const maxVerifiedBytes = 64 * 1024 * 1024

/** A bundle (`concert.bundle/v1`) taken apart; nothing in it is verified. */
export type Bundle = {
  readonly log: Verifier
  readonly statement: ProvenEntry
  readonly sealed: SealedStatement | undefined
  readonly directory: readonly ProvenEntry[]
}

/** An entry's exact bytes with the proof that came with them. */
export type ProvenEntry = { readonly bytes: Uint8Array; readonly proof: TlogProof }

/** Deep and wide enough for any bundle within the bound of bytes: an entry with its proof has over 600. */
const shape = { maxDepth: 3, maxValues: 400_000 }

/**
 * Reads a bundle, attacker-controlled. Fields that the format does not have are refused, and so is whatever a
 * proof may carry unauthenticated: nobody is to take it for checked. A bundle has exactly one encoding, so that none
 * of its bytes is without meaning. Throws VerifyError, StatementError, TlogError.
 */
export function readBundle(bytes: Uint8Array): Bundle {
  if (bytes.length > maxVerifiedBytes)
    throw new VerifyError('too-large', `${bytes.length} bytes, at most ${maxVerifiedBytes} are taken`)
  refuseShape(bytes, shape)
  const bounds = { maxBytes: maxVerifiedBytes, maxDepth: shape.maxDepth }
  const file = fieldsOf(parseJson(bytes, 'bundle', bounds), 'the whole', fields)
  if (file['format'] !== format) throw notABundle(`format is not "${format}"`)
  const bundle = {
    log: parseVkey(textOf(file['vkey'], 'vkey')),
    statement: readProven(file['statement'], 'statement'),
    sealed: file['sealed'] === undefined ? undefined : readSealed(file['sealed']),
    directory: listOf(file['directory'], 'directory').map((one, at) => readProven(one, `directory.${at}`)),
  }
  requireOneEncoding(bytes, file)
  return bundle
}

const format = 'concert.bundle/v1'
const fields = ['format', 'vkey', 'statement', 'sealed', 'directory']
const provenFields = ['entry', 'proof']
const sealedFields = ['salt', 'envelope']

function readProven(value: unknown, place: string): ProvenEntry {
  const { entry, proof } = fieldsOf(value, place, provenFields)
  return {
    bytes: readBase64(entry, `${place}.entry`, maxEntryBytes),
    proof: readProof(textOf(proof, `${place}.proof`), place),
  }
}

function readProof(text: string, place: string): TlogProof {
  const proof = parseProof(text)
  if (proof.extra !== undefined) throw notABundle(`${place}.proof carries extra data, which nothing proves`)
  return proof
}

function readSealed(value: unknown): SealedStatement {
  const { salt, envelope } = fieldsOf(value, 'sealed', sealedFields)
  return {
    salt: readBase64(salt, 'sealed.salt', 32),
    envelope: readBase64(envelope, 'sealed.envelope', maxEntryBytes),
  }
}

function readBase64(value: unknown, place: string, maxBytes: number): Uint8Array {
  const text = textOf(value, place)
  if (text.length > 4 * Math.ceil(maxBytes / 3)) throw notABundle(`${place} has more than ${maxBytes} bytes`)
  return decodeBase64(text)
}

/** JSON as JSON.stringify() writes it, without white space, fields in the order of the format, nothing after it. */
function requireOneEncoding(bytes: Uint8Array, file: Fields): void {
  const found = decodeUtf8(bytes, 'bundle')
  const { sealed, directory } = file
  const expected = JSON.stringify({
    format,
    vkey: file['vkey'],
    statement: inOrder(file['statement'], provenFields),
    ...(sealed === undefined ? {} : { sealed: inOrder(sealed, sealedFields) }),
    directory: (directory as readonly unknown[]).map((one) => inOrder(one, provenFields)),
  })
  if (found === expected) return
  let at = 0
  while (found[at] === expected[at]) at++
  throw notABundle(
    `character ${at} is not what the format writes there: a bundle is JSON without white space between its tokens, its fields in their order, and nothing after it`,
  )
}

function inOrder(value: unknown, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, (value as Fields)[name]]))
}

type Fields = Record<string, unknown>

function fieldsOf(value: unknown, place: string, known: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw notABundle(`${place} is not an object`)
  const stranger = Object.keys(value).find((name) => !known.includes(name))
  if (stranger !== undefined)
    throw notABundle(`${place} has a field ${quoted(stranger)}, which is not of the format`)
  return value as Fields
}

function textOf(value: unknown, place: string): string {
  if (typeof value === 'string') return value
  throw notABundle(`${place} is not a text`)
}

function listOf(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw notABundle(`${place} is not a list`)
}

function notABundle(reason: string): VerifyError {
  return new VerifyError('not-a-bundle', reason)
}
