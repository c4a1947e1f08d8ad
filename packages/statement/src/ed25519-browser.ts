// The browser's twin of ed25519.ts: WebCrypto verifies only asynchronously, and browsers differ in what they take.
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'

const { Point } = ed25519

/** `point` is absent where no signature is good: no point of the curve, or one of small order. */
export type PublicKey = {
  readonly raw: Uint8Array
  readonly point: InstanceType<typeof Point> | undefined
  uses: number
}

/** The 32 raw bytes of an Ed25519 public key (RFC 8032), ready to verify with, to be kept by the caller. */
export function importPublicKey(raw: Uint8Array): PublicKey {
  if (raw.length !== 32) throw new RangeError(`An Ed25519 public key has 32 bytes, not ${raw.length}`)
  return { raw, point: pointOf(raw), uses: 0 }
}

/** As in ed25519.ts: the same answer for the same bytes, whoever made them. */
export function isSignedBy(key: PublicKey, message: Uint8Array, signature: Uint8Array): boolean {
  const point = quickened(key)
  if (point === undefined || signature.length !== 64) return false
  const r = signature.subarray(0, 32)
  const s = littleEndian(signature.subarray(32))
  if (s >= Point.Fn.ORDER) return false
  const k = littleEndian(sha512.create().update(r).update(key.raw).update(message).digest()) % Point.Fn.ORDER
  // Noble's own verify() multiplies by the cofactor, as OpenSSL does not, and would take signatures that Node refuses.
  const expected = Point.BASE.multiplyUnsafe(s).subtract(point.multiplyUnsafe(k))
  return expected.toBytes().every((byte, at) => byte === r[at]) && !expected.isSmallOrder()
}

/** What signs with a 32-byte seed, and the public key that belongs to it. */
export function importSeed(seed: Uint8Array): {
  readonly publicKey: Uint8Array
  readonly sign: (message: Uint8Array) => Uint8Array
} {
  if (seed.length !== 32) throw new RangeError(`An Ed25519 seed has 32 bytes, not ${seed.length}`)
  const own = seed.slice()
  return { publicKey: ed25519.getPublicKey(own), sign: (message) => ed25519.sign(message, own) }
}

/** Attacker-controlled: ordinates beyond the field's prime are reduced, as OpenSSL does. */
function pointOf(raw: Uint8Array): PublicKey['point'] {
  try {
    const point = Point.fromBytes(raw, true)
    return point.isSmallOrder() ? undefined : point
  } catch {
    return undefined
  }
}

const usesBeforeTable = 8

/** A key that is used again and again gets a table of its multiples: 100 KB, and a third of the time from then on. */
function quickened(key: PublicKey): PublicKey['point'] {
  if (++key.uses === usesBeforeTable) key.point?.precompute(4)
  return key.point
}

function littleEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x${bytes.toReversed().toHex()}`)
}
