import { importSeed } from '#ed25519'
import { keyIdOf, type StatementSigner } from './envelope.ts'

/** A signer from its 32-byte seed, with the public key that belongs to it. */
export function statementSigner(seed: Uint8Array): StatementSigner & { readonly publicKey: Uint8Array } {
  const { publicKey, sign } = importSeed(seed)
  return { keyid: keyIdOf(publicKey), publicKey, sign }
}
