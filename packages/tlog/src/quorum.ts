import { encodeHex } from './encoding.ts'
import type { VerifiedSignature } from './signatures.ts'
import { TlogError } from './tlog-error.ts'

/** Witnesses among these good cosignatures: a public key counts once, whatever names it goes by. */
export function countWitnesses(cosignatures: readonly VerifiedSignature[]): number {
  return new Set(cosignatures.map(({ verifier }) => encodeHex(verifier.publicKey))).size
}

/** Throws a TlogError unless at least `quorum` witnesses cosigned. */
export function requireQuorum(cosignatures: readonly VerifiedSignature[], quorum: number): void {
  if (!Number.isInteger(quorum) || quorum < 0)
    throw new RangeError(`A quorum is a whole number, not ${quorum}`)
  const count = countWitnesses(cosignatures)
  if (count >= quorum) return
  throw new TlogError(
    'no-quorum',
    `Cannot accept checkpoint: ${count} known witnesses cosigned it, not ${quorum}`,
  )
}
