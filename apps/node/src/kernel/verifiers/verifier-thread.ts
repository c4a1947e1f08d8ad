import { Buffer } from 'node:buffer'
import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { parentPort } from 'node:worker_threads'

/**
 * Checks signatures on a thread of its own, many a message. `messages` and `signatures` are the bytes of all of
 * them one after the other, 64 of each signature; `keys` are in standard base64. Loads nothing but the platform, so
 * that a thread is small and starts at once.
 */
export type VerifierRequest = {
  readonly number: number
  readonly keys: readonly string[]
  readonly messages: Uint8Array
  readonly lengths: readonly number[]
  readonly signatures: Uint8Array
}
export type VerifierAnswer = { readonly number: number; readonly good: readonly boolean[] }

/** Only keys of the directory get here, so that few are kept. */
const imported = new Map<string, KeyObject>()

parentPort!.on('message', (request: VerifierRequest) => {
  const answer: VerifierAnswer = { number: request.number, good: verifyAll(request) }
  parentPort!.postMessage(answer)
})

function verifyAll({ keys, messages, lengths, signatures }: VerifierRequest): boolean[] {
  let from = 0
  return keys.map((key, at) => {
    const message = messages.subarray(from, (from += lengths[at]!))
    return verify(null, message, keyOf(key), signatures.subarray(at * 64, at * 64 + 64))
  })
}

function keyOf(base64: string): KeyObject {
  const known = imported.get(base64)
  if (known !== undefined) return known
  const x = Buffer.from(base64, 'base64').toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  imported.set(base64, key)
  return key
}
