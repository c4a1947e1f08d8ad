/** One step of a chain, in the reader's language. */
export type ChainStep = {
  /** What was said: a report, a proposal. */
  readonly kind: string
  readonly title: string | undefined
  readonly by: string
  /** When it was received, as it is to be read. */
  readonly when: string
  /** Which of the lanes it stands in, from 0. */
  readonly lane: number
  readonly isHere: boolean
  /** The places, from 0, of the steps before it that it follows from. */
  readonly from: readonly number[]
}

/** Steps in the order of the record, each after all that it follows from; lanes by what they are about. */
export type ChainState = {
  readonly kind: 'chain'
  readonly title: string
  readonly lanes: readonly string[]
  readonly steps: readonly ChainStep[]
}

/** Lanes without a step are left out. A step that would follow from a later one does not. */
export function chainState({ title, lanes, steps }: Omit<ChainState, 'kind'>): ChainState {
  const used = lanes.map((_, lane) => steps.some((step) => step.lane === lane))
  const placeOf = lanes.map((_, lane) => used.slice(0, lane).filter(Boolean).length)
  return {
    kind: 'chain',
    title,
    lanes: lanes.filter((_, lane) => used[lane]),
    steps: steps.map((step, at) => ({
      ...step,
      lane: placeOf[step.lane]!,
      from: step.from.filter((before) => before < at),
    })),
  }
}
