import type { Frequency } from '@concert/statement'
import type { ScaleKind } from '../scale/value-scale.ts'
import type { About, Series } from '../series.ts'
import { columnsOf, type Column, type Range } from './columns.ts'
import { sevenDayMean, trendOf, type Trend } from './trend.ts'

/** One state's course: what was counted by day or week, with the mean of seven days where it is asked for. */
export type CurveState = {
  readonly kind: 'epidemic-curve'
  readonly about: About
  readonly frequency: Frequency
  readonly scale: ScaleKind
  readonly columns: readonly Column[]
  /** One for one with the columns; undefined where the chart has no mean. */
  readonly mean: readonly (number | undefined)[] | undefined
  readonly trend: Trend | undefined
  /** Drawn below on the same days and a scale of its own. */
  readonly second: { readonly indicator: string; readonly columns: readonly Column[] } | undefined
}

type Given = {
  readonly about: About
  readonly scale?: ScaleKind | undefined
  /** Draws the seven-day mean; of daily flows only. */
  readonly mean?: boolean | undefined
  readonly second?: Series | undefined
  readonly range?: Range | undefined
}

export function curveState(
  series: Series,
  { about, scale = 'linear', mean, second, range }: Given,
): CurveState {
  const { frequency } = series
  const columns = columnsOf(series, range)
  const isFlow = about.type === 'flow'
  return {
    kind: 'epidemic-curve',
    about,
    frequency,
    scale,
    columns,
    mean: mean === true && isFlow && frequency === 'day' ? sevenDayMean(columns) : undefined,
    trend: isFlow ? trendOf(columns, frequency) : undefined,
    second: second === undefined ? undefined : { indicator: second.name, columns: columnsOf(second, range) },
  }
}
