import type { ChainState, ChainStep } from '../state/chain-state.ts'
import type { ChartWords } from './chart-words.ts'

/** The text alternative: every step in its order, as it is drawn. */
export function describeChain({ steps }: ChainState, { texts }: ChartWords): string {
  return steps.map((step) => `${stepText(step, texts)}${texts.stop}`).join(texts.space)
}

function stepText({ kind, title, by, when }: ChainStep, texts: ChartWords['texts']): string {
  const named = title === undefined ? kind : `${kind}${texts.colon}${title}`
  return [named, by, when].join(texts.comma)
}
