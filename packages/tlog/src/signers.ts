import { ed25519PublicKey, ed25519Sign } from '#ed25519'
import { concatBytes } from './encoding.ts'
import { cosignedMessage, formatUint64 } from './signatures.ts'
import { cosignatureType, ed25519Type, verifierOf, type Verifier } from './vkey.ts'

/** Signs the bytes of a note's text; what it gives follows the key ID in the signature line. */
export type NoteSigner = { readonly verifier: Verifier; readonly sign: (message: Uint8Array) => Uint8Array }

/** Cosigns the bytes of a checkpoint's text at a time (POSIX seconds, at least 1): time and signature, 72 bytes. */
export type Cosigner = {
  readonly verifier: Verifier
  readonly cosign: (text: Uint8Array, timeSeconds: number) => Uint8Array
}

/** A key that signs notes (type 0x01), from its 32-byte seed. */
export function noteSigner({ name, seed }: { name: string; seed: Uint8Array }): NoteSigner {
  const verifier = verifierOf({ name, type: ed25519Type, publicKey: ed25519PublicKey(seed) })
  return { verifier, sign: (message) => ed25519Sign(seed, message) }
}

/**
 * A key that cosigns checkpoints (type 0x04), from its 32-byte seed. The signed message does not name the
 * cosigner: never share the seed with another cosigner, nor with a noteSigner().
 */
export function cosigner({ name, seed }: { name: string; seed: Uint8Array }): Cosigner {
  const verifier = verifierOf({ name, type: cosignatureType, publicKey: ed25519PublicKey(seed) })
  return {
    verifier,
    cosign(text, timeSeconds) {
      const isTime = Number.isSafeInteger(timeSeconds) && timeSeconds > 0
      if (!isTime) throw new RangeError(`${timeSeconds} is not a time in whole POSIX seconds`)
      return concatBytes(formatUint64(timeSeconds), ed25519Sign(seed, cosignedMessage(text, timeSeconds)))
    },
  }
}
