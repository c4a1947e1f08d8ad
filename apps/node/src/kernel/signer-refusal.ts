import type { SignerFacts, SignerFault } from '@concert/statement'
import { Refusal } from './refusal.ts'
import { signerSays } from './rule-texts/signer-says.ts'
import { toldAt } from './told-at.ts'

/** The refusal of a statement that none of its keys may sign for its author. */
export function signerRefusal(fault: SignerFault): Refusal {
  return new Refusal(fault.code, `Cannot take statement: ${fault.place}: ${fault.message}`, [
    toldAt(fault.place, sentenceOf(fault)),
  ])
}

function sentenceOf<R extends keyof SignerFacts>({
  reason,
  facts,
}: {
  readonly reason: R
  readonly facts: SignerFacts[R]
}) {
  return signerSays[reason](facts)
}
