import { fromBase64 } from '#bytes'
import { z } from 'zod'
import { base64Of32Bytes } from '../base64.ts'

/** The first 16 bytes of SHA-256 over the 32 bytes of an Ed25519 public key, in lowercase hex. */
export type KeyId = string & { readonly keyId: unique symbol }

export const keyIdSchema = z.string().regex(/^[0-9a-f]{32}$/, 'must be a key id: 32 lowercase hex digits')

export const publicKeySchema = z
  .string()
  .regex(base64Of32Bytes, 'must be 32 bytes in canonical standard base64')
  .refine((text) => !isWeakPublicKey(fromBase64(text)!), {
    message: 'is a point of small order, for which anyone can sign',
    when: ({ issues }) => issues.length === 0,
  })

/**
 * Whether the key is a point of small order, in any encoding that a library takes. Libraries differ in what they
 * verify under such a key, and some take what anyone can forge: its owner could disown what it says.
 */
export function isWeakPublicKey(raw: Uint8Array): boolean {
  const y = raw.toReversed()
  y[0]! &= 0x7f
  return weakOrdinates.has(y.toHex())
}

const fieldPrime = 2n ** 255n - 19n
const orderEight = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n

/** Ordinates of the points of order 1, 2, 4 and 8, big-endian in hex, the non-canonical ones included. */
const weakOrdinates = new Set(
  [0n, 1n, fieldPrime - 1n, fieldPrime, fieldPrime + 1n, orderEight, fieldPrime - orderEight].map((y) =>
    y.toString(16).padStart(64, '0'),
  ),
)
