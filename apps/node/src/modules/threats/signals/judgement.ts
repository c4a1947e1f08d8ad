import type { Gap } from '@concert/epi'

/** Why a figure has no judgement; `not-agreed`: the algorithm is not for this period. */
export type NoJudgement = Gap | 'not-agreed'

/** What an algorithm makes of one figure. A threshold is for the figure, or for the score where that is its scale. */
export type Judgement = {
  readonly expected: number | NoJudgement
  readonly threshold: number | NoJudgement
  readonly score: number | NoJudgement
  readonly alarm: boolean | NoJudgement
}

/** Judges the figure at an index of the series that it was made for. */
export type Judge = (index: number) => Judgement

export function withoutJudgement(gap: NoJudgement): Judgement {
  return { expected: gap, threshold: gap, score: gap, alarm: gap }
}
