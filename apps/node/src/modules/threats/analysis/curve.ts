import type { CurveAnswer } from '@concert/api'
import { measureOf } from '../signals/judge-of.ts'
import { periodAt } from '../signals/known-series.ts'
import type { Analysed } from './analysed.ts'
import { countOf } from './figure.ts'

export type Curve = Pick<CurveAnswer, 'points' | 'algorithms'>

const judgedPeriods = { day: 180, week: 104 } as const

/** The figures as they were known, and beside them what each agreed algorithm expects and where its threshold lies. */
export function curveOf({ known, at }: Analysed): Curve {
  const { counts, frequency } = known
  const indices = Array.from(counts, (_, index) => index)
  const judged = indices.slice(-judgedPeriods[frequency])
  return {
    points: indices.map((index) => ({ period: periodAt(known, index), value: countOf(counts[index]!) })),
    algorithms: at.agreed.map(({ one, judge }) => ({
      algorithm: one.id,
      measure: measureOf(one),
      points: judged.map((index) => {
        const { expected, threshold, alarm } = judge(index)
        return { period: periodAt(known, index), expected, threshold, alarm: alarm === true }
      }),
    })),
  }
}
