import { concatBytes, encodeLatin1, fromBase64, toBase64 } from '#bytes'
import { sha256Hex } from '#sha256'
import { z } from 'zod'
import { base64Of64Bytes, base64Pattern } from './base64.ts'
import { keyIdSchema, type KeyId } from './codes/key.ts'
import { parseJson } from './parse-json.ts'
import { faultyValue, parseWith } from './parse-with.ts'
import { StatementError } from './statement-error.ts'
import { utf8 } from './utf8.ts'

export type { KeyId } from './codes/key.ts'

/** The one payload type that is a statement. */
export const payloadType = 'application/vnd.concert.statement.v1+json'

/** An envelope fits into one log entry together with the entry's own header. */
export const maxEnvelopeBytes = 65_000
export const maxPayloadBytes = 45_056
const maxSignatures = 4

export type StatementId = string & { readonly statementId: unique symbol }

export type Signature = { readonly keyid: KeyId; readonly sig: Uint8Array }

/** A DSSE envelope taken apart: the payload's exact bytes, what was signed over them, and by which keys. */
export type Envelope = {
  readonly id: StatementId
  readonly payload: Uint8Array
  readonly signedBytes: Uint8Array
  readonly signatures: readonly Signature[]
}

/** The most base64 characters that can hold a payload. */
const maxPayloadChars = 4 * Math.ceil(maxPayloadBytes / 3)

const envelopeSchema = z.strictObject({
  payloadType: z.literal(payloadType),
  payload: z.string().meta({ contentEncoding: 'base64', maxLength: maxPayloadChars, pattern: base64Pattern }),
  signatures: z
    .array(
      z.strictObject({
        keyid: keyIdSchema,
        sig: z.string().regex(base64Of64Bytes, 'must be 64 bytes in canonical standard base64'),
      }),
    )
    .min(1)
    .max(maxSignatures)
    .refine(eachKeyOnce, 'a key signs once'),
})

/** The schema of an envelope as it travels, for the API's description. */
export const envelopeJsonSchema = envelopeSchema

/**
 * Parses attacker-controlled bytes into an envelope. Nothing is verified yet: the payload is not to be parsed
 * before a signature over it is. Throws StatementError.
 */
export function parseEnvelope(bytes: Uint8Array): Envelope {
  const raw = parseJson(bytes, 'envelope', { maxBytes: maxEnvelopeBytes, maxDepth: 4 })
  const { payload, signatures } = parseWith(envelopeSchema, raw, 'envelope', 'not-an-envelope')
  return fromParts(decodePayload(payload), signatures.map(decodeSignature))
}

/** Writes the one encoding of an envelope that Concert itself produces. */
export function formatEnvelope(envelope: Pick<Envelope, 'payload' | 'signatures'>): Uint8Array {
  const signatures = envelope.signatures.map(({ keyid, sig }) => ({ keyid, sig: toBase64(sig) }))
  return utf8(JSON.stringify({ payloadType, payload: toBase64(envelope.payload), signatures }))
}

/** Signs a payload with each signer, in order. The caller answers for the payload being a statement. */
export function signPayload(payload: Uint8Array, signers: readonly StatementSigner[]): Envelope {
  if (payload.length > maxPayloadBytes)
    throw new StatementError(
      'too-large',
      `Cannot sign a statement of ${payload.length} bytes: at most ${maxPayloadBytes} are taken; move large data into an attachment`,
    )
  const message = preAuthenticationEncoding(payload)
  return fromParts(
    payload,
    signers.map((signer) => ({ keyid: signer.keyid, sig: signer.sign(message) })),
  )
}

export type StatementSigner = { readonly keyid: KeyId; readonly sign: (message: Uint8Array) => Uint8Array }

/** Key id: the first 16 bytes of SHA-256 over the 32 bytes of the Ed25519 public key, in lowercase hex. */
export function keyIdOf(publicKey: Uint8Array): KeyId {
  return sha256Hex(publicKey).slice(0, 32) as KeyId
}

/** PAE of DSSE v1: what is signed, and what a statement's id is the SHA-256 of. */
export function preAuthenticationEncoding(payload: Uint8Array): Uint8Array {
  const head = `DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `
  return concatBytes(encodeLatin1(head), payload)
}

function fromParts(payload: Uint8Array, signatures: readonly Signature[]): Envelope {
  const signedBytes = preAuthenticationEncoding(payload)
  return { id: sha256Hex(signedBytes) as StatementId, payload, signedBytes, signatures }
}

function decodePayload(text: string): Uint8Array {
  if (text.length > maxPayloadChars) throw payloadTooLarge()
  const payload = fromBase64(text)
  if (payload === undefined)
    throw faultyValue('envelope', 'not-an-envelope', [
      { place: 'payload', message: 'must be canonical standard base64 with padding' },
    ])
  if (payload.length > maxPayloadBytes) throw payloadTooLarge()
  return payload
}

function payloadTooLarge(): StatementError {
  return new StatementError(
    'too-large',
    `Cannot read envelope: its payload has more than the ${maxPayloadBytes} bytes that are taken; move large data into an attachment`,
  )
}

function decodeSignature({ keyid, sig }: { keyid: string; sig: string }): Signature {
  return { keyid: keyid as KeyId, sig: fromBase64(sig)! }
}

function eachKeyOnce(signatures: readonly { keyid: string }[]): boolean {
  return signatures.every(({ keyid }, at) => signatures.findIndex((one) => one.keyid === keyid) === at)
}
