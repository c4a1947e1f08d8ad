import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { Buffer } from 'node:buffer'
import { keyIdOf, type StatementSigner } from './envelope.ts'

const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')

export type PublicKey = KeyObject

/** The 32 raw bytes of an Ed25519 public key (RFC 8032) as a key object, to be kept by the caller. */
export function importPublicKey(raw: Uint8Array): PublicKey {
  if (raw.length !== 32) throw new RangeError(`An Ed25519 public key has 32 bytes, not ${raw.length}`)
  return createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' })
}

export function isSignedBy(key: PublicKey, message: Uint8Array, signature: Uint8Array): boolean {
  return signature.length === 64 && verify(null, message, key, signature)
}

/** A signer from its 32-byte seed, with the public key that belongs to it. */
export function statementSigner(seed: Uint8Array): StatementSigner & { readonly publicKey: Uint8Array } {
  if (seed.length !== 32) throw new RangeError(`An Ed25519 seed has 32 bytes, not ${seed.length}`)
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)
  return { keyid: keyIdOf(publicKey), publicKey, sign: (message) => sign(null, message, key) }
}
