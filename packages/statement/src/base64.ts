import { fromBase64 } from '#bytes'
import { z } from 'zod'

/** The last character before one `=` carries two bits that must be zero; before two, four bits. */
const oneByteShort = '[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]='
const twoBytesShort = '[A-Za-z0-9+/][AQgw]=='

export const base64Pattern = `^(?:[A-Za-z0-9+/]{4})*(?:${twoBytesShort}|${oneByteShort})?$`

/** Exactly 32 bytes: an Ed25519 public key, a salt. */
export const base64Of32Bytes = new RegExp(`^[A-Za-z0-9+/]{40}${oneByteShort}$`)

/** Exactly 64 bytes: an Ed25519 signature. */
export const base64Of64Bytes = new RegExp(`^[A-Za-z0-9+/]{84}${twoBytesShort}$`)

/** Any bytes whose base64 has at most so many characters. */
export function base64Schema(maxChars: number): z.ZodType<string> {
  return z
    .string()
    .min(1)
    .max(maxChars)
    .refine((text) => fromBase64(text) !== undefined, 'must be canonical standard base64 with padding')
    .meta({ contentEncoding: 'base64', pattern: base64Pattern })
}
