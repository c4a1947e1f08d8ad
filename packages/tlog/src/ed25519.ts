// The platform's Ed25519 (RFC 8032). A browser gets its twin, ed25519-browser.ts, by an `imports` condition.
import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { concatBytes } from './encoding.ts'
import { sha256 } from './sha256.ts'

const spkiPrefix = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00)
const pkcs8Prefix = Uint8Array.of(
  0x30,
  0x2e,
  0x02,
  0x01,
  0x00,
  0x30,
  0x05,
  0x06,
  0x03,
  0x2b,
  0x65,
  0x70,
  0x04,
  0x22,
  0x04,
  0x20,
)
const publicKeys = new Map<string, KeyObject>()
const privateKeys = new Map<string, KeyObject>()
const maxCachedKeys = 512

/**
 * Whether `signature` (64 bytes) over `message` is of `publicKey` (32 bytes). Input of any other shape: false.
 * Without the cofactor, and never for a key or an R of small order: testdata/ed25519 holds both sides to that.
 */
export function ed25519Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const key = publicKeyObject(publicKey)
  if (key === undefined || signature.length !== 64) return false
  return verify(null, message, key, signature)
}

/** The 64-byte signature of `message` by the key of `seed` (32 bytes). Deterministic. */
export function ed25519Sign(seed: Uint8Array, message: Uint8Array): Uint8Array {
  return new Uint8Array(sign(null, message, privateKeyObject(seed)))
}

/** The 32-byte public key of `seed` (32 bytes). */
export function ed25519PublicKey(seed: Uint8Array): Uint8Array {
  const spki = createPublicKey(privateKeyObject(seed)).export({ format: 'der', type: 'spki' })
  return new Uint8Array(spki.subarray(spkiPrefix.length))
}

// Attacker-controlled: 32 bytes need not be a point of the curve.
function publicKeyObject(publicKey: Uint8Array): KeyObject | undefined {
  if (publicKey.length !== 32) return undefined
  return cached(publicKeys, publicKey.toHex(), () => {
    try {
      return createPublicKey({ key: der(spkiPrefix, publicKey), format: 'der', type: 'spki' })
    } catch {
      return undefined
    }
  })
}

function privateKeyObject(seed: Uint8Array): KeyObject {
  if (seed.length !== 32) throw new RangeError(`An Ed25519 seed has 32 bytes, not ${seed.length}`)
  // The cache is keyed by a hash, so that no seed is kept as a string.
  const make = () => createPrivateKey({ key: der(pkcs8Prefix, seed), format: 'der', type: 'pkcs8' })
  return cached(privateKeys, sha256(seed).toHex(), make)
}

/** The key of `id`, made once; the one used longest ago leaves when the cache is full. */
function cached<K extends KeyObject | undefined>(
  cache: Map<string, KeyObject>,
  id: string,
  make: () => K,
): KeyObject | K {
  const key = cache.get(id) ?? make()
  if (key === undefined) return key
  cache.delete(id)
  cache.set(id, key)
  if (cache.size > maxCachedKeys) cache.delete(cache.keys().next().value!)
  return key
}

function der(prefix: Uint8Array, key: Uint8Array): Buffer {
  return Buffer.from(concatBytes(prefix, key).buffer)
}
