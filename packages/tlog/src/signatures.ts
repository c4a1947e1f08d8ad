import { ed25519Verify } from '#ed25519'
import { concatBytes, encodeUtf8 } from './encoding.ts'
import { TlogError } from './tlog-error.ts'
import { cosignatureType, type Verifier } from './vkey.ts'

/** A good signature of a known key; a cosignature has a time (POSIX seconds). */
export type VerifiedSignature = {
  readonly verifier: Verifier
  readonly signature: Uint8Array
  readonly timeSeconds?: number
}

/** Verifies what follows the key ID in a signature line, attacker-controlled, over the bytes of a text. */
export function verifySignature(
  verifier: Verifier,
  message: Uint8Array,
  signature: Uint8Array,
): VerifiedSignature {
  if (verifier.type === cosignatureType) return verifyCosignature(verifier, message, signature)
  if (!ed25519Verify(verifier.publicKey, message, signature)) refuse(verifier)
  return { verifier, signature }
}

/** The message that a cosigner signs: a header, the time, and the whole text of the checkpoint. */
export function cosignedMessage(text: Uint8Array, timeSeconds: number): Uint8Array {
  return concatBytes(encodeUtf8(`cosignature/v1\ntime ${timeSeconds}\n`), text)
}

/** A whole number as 8 bytes, big-endian. */
export function formatUint64(n: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(n))
  return bytes
}

function verifyCosignature(
  verifier: Verifier,
  message: Uint8Array,
  signature: Uint8Array,
): VerifiedSignature {
  if (signature.length !== 72) refuse(verifier)
  const timeSeconds = parseUint64(signature.slice(0, 8))
  const signed = cosignedMessage(message, timeSeconds)
  if (timeSeconds === 0 || !ed25519Verify(verifier.publicKey, signed, signature.subarray(8))) refuse(verifier)
  return { verifier, signature, timeSeconds }
}

function parseUint64(bytes: Uint8Array): number {
  const value = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0)
  if (value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value)
  throw new TlogError('number-too-large', `Cannot read cosignature: time ${value} is beyond 2^53-1`)
}

function refuse(verifier: Verifier): never {
  throw new TlogError(
    'invalid-signature',
    `Cannot verify signature of ${verifier.name}: it is not of this text`,
  )
}
