/**
 * Writes the vectors: `node testdata/ed25519/generate.ts`. The same bytes each time; a test in packages/tlog holds
 * that. Signatures that no signer makes are put together from scalars and points.
 */
import { ed25519, ED25519_TORSION_SUBGROUP } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { writeFileSync } from 'node:fs'

export type Ed25519Case = {
  readonly name: string
  readonly publicKey: string
  readonly message: string
  readonly signature: string
  readonly valid: boolean
}

type Bytes = Uint8Array
type Point = InstanceType<typeof ed25519.Point>
type Signed = { readonly publicKey: Bytes; readonly message: Bytes; readonly signature: Bytes }

const { BASE, Fn, ZERO } = ed25519.Point
const order = Fn.ORDER
const prime = 2n ** 255n - 19n
const torsion = ED25519_TORSION_SUBGROUP.map((hex) => ed25519.Point.fromHex(hex, true))
const secret = 0x1d2c3b4a5968778695a4b3c2d1e0f0123456789abcdefn
const nonce = 0x0f1e2d3c4b5a69788796a5b4c3d2e1f00123456789abcn
const key = BASE.multiply(secret)

export function vectors(): string {
  const cases = [...ordinary(), ...changed(), ...smallOrderKeys(), ...smallOrderNonces(), ...mixedOrder(), ...noPoints()]
  return `${JSON.stringify(cases, null, 2)}\n`
}

/** RFC 8032, section 7.1, tests 1 to 3, and a long message. */
function ordinary(): Ed25519Case[] {
  const seeds = [
    ['9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', ''],
    ['4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', '72'],
    ['c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7', 'af82'],
    ['0101010101010101010101010101010101010101010101010101010101010101', 'ab'.repeat(1_000)],
  ] as const
  return seeds.map(([seed, message], at) => {
    const signature = ed25519.sign(Uint8Array.fromHex(message), Uint8Array.fromHex(seed))
    const publicKey = ed25519.getPublicKey(Uint8Array.fromHex(seed))
    const name = at < 3 ? `RFC 8032, section 7.1, test ${at + 1}` : 'a message of 1000 bytes'
    return written(name, { publicKey, message: Uint8Array.fromHex(message), signature }, true)
  })
}

/** A good signature with one thing changed. */
function changed(): Ed25519Case[] {
  const good = sign(key, BASE.multiply(nonce), Uint8Array.of(1))
  const { signature } = good
  const s = littleEndian(signature.subarray(32))
  const withS = (to: bigint) => ({ ...good, signature: joined(signature.subarray(0, 32), encoded(to)) })
  const withBit = (bytes: Bytes, at: number, bit: number) => bytes.with(at, bytes[at]! ^ bit)
  return [
    written('put together from scalars', good, true),
    written('S and the order of the group', withS(s + order), false),
    written('S is the order of the group', withS(order), false),
    written('S is 0', withS(0n), false),
    written('S has its highest bit set', { ...good, signature: withBit(signature, 63, 0x80) }, false),
    written('one bit of S', { ...good, signature: withBit(signature, 40, 1) }, false),
    written('one bit of R', { ...good, signature: withBit(signature, 7, 1) }, false),
    written('the sign of R', { ...good, signature: withBit(signature, 31, 0x80) }, false),
    written('the sign of the key', { ...good, publicKey: withBit(good.publicKey, 31, 0x80) }, false),
    written('another message', { ...good, message: Uint8Array.of(2) }, false),
    written('all zeros', { ...good, signature: new Uint8Array(64) }, false),
    written('all ones', { ...good, signature: new Uint8Array(64).fill(255) }, false),
  ]
}

/** Anyone can sign for such a key: with the equation alone each of these would hold. */
function smallOrderKeys(): Ed25519Case[] {
  const encodings = [0n, 1n, prime - 1n, prime, prime + 1n]
    .flatMap((y) => [encoded(y), negated(encoded(y))])
    .concat(torsion.map((point) => point.toBytes()))
  const unique = new Map(encodings.map((bytes) => [bytes.toHex(), bytes]))
  const r = BASE.multiply(nonce).toBytes()
  return [...unique.values()].map((publicKey) => {
    const holds = (message: Bytes) =>
      ed25519.Point.fromBytes(publicKey, true).multiplyUnsafe(challenge(r, publicKey, message)).is0()
    const message = firstMessage(holds)
    const signature = joined(r, encoded(nonce))
    return written(`a key of small order, ${publicKey.toHex().slice(0, 4)}…${publicKey.toHex().slice(-4)}`, { publicKey, message, signature }, false)
  })
}

/** R of small order, where the equation without the cofactor would hold. */
function smallOrderNonces(): Ed25519Case[] {
  return torsion.map((small, at) => {
    const mixed = key.add(torsion[1]!)
    const message = firstMessage((one) => holdsExactly(sign(mixed, small, one)))
    return written(`R of small order, multiple ${at}`, sign(mixed, small, message), false)
  }).concat(written('R is the neutral point', sign(key, ZERO, Uint8Array.of(1)), false))
}

/** Keys and Rs with a part of small order: what holds only after multiplication by the cofactor is refused. */
function mixedOrder(): Ed25519Case[] {
  return torsion.slice(1).flatMap((small, at) => {
    const mixed = key.add(small)
    const r = BASE.multiply(nonce)
    const exact = firstMessage((one) => holdsExactly(sign(mixed, r, one)))
    const cofactored = firstMessage((one) => !holdsExactly(sign(mixed, r, one)))
    const both = firstMessage((one) => holdsExactly(sign(mixed, r.add(small), one)))
    return [
      written(`a key with a part of small order ${at + 1}`, sign(mixed, r, exact), true),
      written(`the same, by the cofactor only`, sign(mixed, r, cofactored), false),
      written(`R with a part of small order ${at + 1}, by the cofactor only`, sign(key, r.add(small), Uint8Array.of(1)), false),
      written(`both with a part of small order ${at + 1}`, sign(mixed, r.add(small), both), true),
    ]
  })
}

/** Ordinates that no point has, below and beyond the prime, as key and as R. */
function noPoints(): Ed25519Case[] {
  const good = sign(key, BASE.multiply(nonce), Uint8Array.of(1))
  return [2n, 7n, prime + 2n, prime + 7n, 2n ** 255n - 1n].filter(isNoOrdinate).flatMap((y) => [
    written(`a key that is no point, ${y < prime ? y : `prime + ${y - prime}`}`, { ...good, publicKey: encoded(y) }, false),
    written(`R that is no point, ${y < prime ? y : `prime + ${y - prime}`}`, { ...good, signature: joined(encoded(y), good.signature.subarray(32)) }, false),
  ])
}

function isNoOrdinate(y: bigint): boolean {
  try {
    ed25519.Point.fromBytes(encoded(y), true)
    return false
  } catch {
    return true
  }
}

/** Signs with the scalars that are known here, whatever else stands in the points. */
function sign(publicPoint: Point, noncePoint: Point, message: Bytes): Signed {
  const [publicKey, r] = [publicPoint.toBytes(), noncePoint.toBytes()]
  const isSmall = noncePoint.isSmallOrder()
  const s = ((isSmall ? 0n : nonce) + challenge(r, publicKey, message) * secret) % order
  return { publicKey, message, signature: joined(r, encoded(s)) }
}

/** R = S·B − k·A, without the cofactor and with nothing else asked. */
function holdsExactly({ publicKey, message, signature }: Signed): boolean {
  const r = signature.subarray(0, 32)
  const k = challenge(r, publicKey, message)
  const left = BASE.multiplyUnsafe(littleEndian(signature.subarray(32)))
  return left.subtract(ed25519.Point.fromBytes(publicKey).multiplyUnsafe(k)).toHex() === r.toHex()
}

function challenge(r: Bytes, publicKey: Bytes, message: Bytes): bigint {
  return littleEndian(sha512(joined(joined(r, publicKey), message))) % order
}

function firstMessage(holds: (message: Bytes) => boolean): Bytes {
  for (let at = 0; at < 10_000; at++) {
    const message = Uint8Array.of(at & 255, at >> 8)
    if (holds(message)) return message
  }
  throw new RangeError('No message among 10,000 makes it hold')
}

function encoded(number: bigint): Bytes {
  return Uint8Array.fromHex(number.toString(16).padStart(64, '0')).reverse()
}

function negated(point: Bytes): Bytes {
  return point.with(31, point[31]! | 0x80)
}

function littleEndian(bytes: Bytes): bigint {
  return BigInt(`0x${bytes.toReversed().toHex()}`)
}

function joined(a: Bytes, b: Bytes): Bytes {
  return Uint8Array.of(...a, ...b)
}

function written(name: string, { publicKey, message, signature }: Signed, valid: boolean): Ed25519Case {
  return { name, publicKey: publicKey.toHex(), message: message.toHex(), signature: signature.toHex(), valid }
}

if (import.meta.main) writeFileSync(new URL('cases.json', import.meta.url), vectors())
