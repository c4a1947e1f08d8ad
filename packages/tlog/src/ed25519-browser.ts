// The browser's twin of ed25519.ts: WebCrypto verifies only asynchronously, and browsers differ in what they take.
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { concatBytes, equalBytes } from './encoding.ts'

const { Point } = ed25519

/** As in ed25519.ts: the same answer for the same bytes, whoever made them. */
export function ed25519Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const key = pointOf(publicKey)
  if (key === undefined || signature.length !== 64) return false
  const r = signature.subarray(0, 32)
  const s = littleEndian(signature.subarray(32))
  if (s >= Point.Fn.ORDER) return false
  const k = littleEndian(sha512(concatBytes(r, publicKey, message))) % Point.Fn.ORDER
  // Noble's own verify() multiplies by the cofactor, as OpenSSL does not, and would take signatures that Node refuses.
  const expected = Point.BASE.multiplyUnsafe(s).subtract(key.multiplyUnsafe(k))
  return equalBytes(expected.toBytes(), r) && !expected.isSmallOrder()
}

/** The 64-byte signature of `message` by the key of `seed` (32 bytes). Deterministic. */
export function ed25519Sign(seed: Uint8Array, message: Uint8Array): Uint8Array {
  return ed25519.sign(message, requireSeed(seed))
}

/** The 32-byte public key of `seed` (32 bytes). */
export function ed25519PublicKey(seed: Uint8Array): Uint8Array {
  return ed25519.getPublicKey(requireSeed(seed))
}

type Point = InstanceType<typeof Point>

// Attacker-controlled: 32 bytes need not be a point of the curve. Ordinates beyond the field's prime are reduced, as
// OpenSSL does.
function pointOf(publicKey: Uint8Array): Point | undefined {
  if (publicKey.length !== 32) return undefined
  try {
    const point = Point.fromBytes(publicKey, true)
    return point.isSmallOrder() ? undefined : point
  } catch {
    return undefined
  }
}

function littleEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x${bytes.toReversed().toHex()}`)
}

function requireSeed(seed: Uint8Array): Uint8Array {
  if (seed.length !== 32) throw new RangeError(`An Ed25519 seed has 32 bytes, not ${seed.length}`)
  return seed
}
