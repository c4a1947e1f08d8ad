import { notesOf, type About } from '@concert/charts'
import type { Instant } from '@concert/statement'
import { useChartWords } from './use-chart-words.ts'

/** What stands under a chart: in what unit, from whom, and as of when its figures are. */
export type ChartSource = Pick<About, 'unit' | 'source' | 'licence'> & {
  readonly asOf?: string | undefined
}

export function useSourceLines({ asOf, ...source }: ChartSource): readonly string[] {
  return notesOf({ ...source, asOf: asOf as Instant | undefined }, useChartWords())
}
