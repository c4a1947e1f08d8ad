import type { OverviewAnswer } from '@concert/api'
import type { Freshness } from '@concert/charts'

type State = Pick<OverviewAnswer['states'][number], 'board' | 'lastReport'>

/** Late where any of the state's agencies is; silent where none has ever reported. */
export function freshnessOf({ board, lastReport }: State): Freshness {
  if (board.some(({ overdueSince }) => overdueSince !== undefined)) return 'overdue'
  return lastReport === undefined ? 'silent' : 'current'
}
