import { analyse, type AnalysisTask } from '../analysis/analyse.ts'
import type { AgreedSet } from './agreed.ts'
import { assessSeries, type Assessed, type SeriesToAssess } from './assess-series.ts'

/** What an analyst is asked: some series to assess, or one analysis of a series. Everything it needs is in it. */
export type AnalystTask =
  | {
      readonly kind: 'assess'
      readonly series: readonly SeriesToAssess[]
      readonly sets: readonly AgreedSet[]
    }
  | ({ readonly kind: 'analyse' } & AnalysisTask)

export type AnalystAnswer<T extends AnalystTask> = T extends { kind: 'assess' }
  ? readonly Assessed[]
  : ReturnType<typeof analyse>

/** Pure: the same task has the same answer on any thread. */
export function answerTask(task: AnalystTask): readonly Assessed[] | ReturnType<typeof analyse> {
  return task.kind === 'assess' ? task.series.map((one) => assessSeries(one, task.sets)) : analyse(task)
}
