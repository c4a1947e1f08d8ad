// The platform's Ed25519 (RFC 8032). A browser gets its twin, ed25519-browser.ts, by an `imports` condition.
import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { Buffer } from 'node:buffer'

const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')

export type PublicKey = KeyObject

/** The 32 raw bytes of an Ed25519 public key (RFC 8032), ready to verify with, to be kept by the caller. */
export function importPublicKey(raw: Uint8Array): PublicKey {
  if (raw.length !== 32) throw new RangeError(`An Ed25519 public key has 32 bytes, not ${raw.length}`)
  return createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' })
}

/** Without the cofactor, and never for a key or an R of small order: testdata/ed25519 holds both sides to that. */
export function isSignedBy(key: PublicKey, message: Uint8Array, signature: Uint8Array): boolean {
  return signature.length === 64 && verify(null, message, key, signature)
}

/** What signs with a 32-byte seed, and the public key that belongs to it. */
export function importSeed(seed: Uint8Array): {
  readonly publicKey: Uint8Array
  readonly sign: (message: Uint8Array) => Uint8Array
} {
  if (seed.length !== 32) throw new RangeError(`An Ed25519 seed has 32 bytes, not ${seed.length}`)
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)
  return { publicKey, sign: (message) => sign(null, message, key) }
}
