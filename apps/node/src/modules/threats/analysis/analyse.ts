import { judgesAt } from '../signals/judges-at.ts'
import type { Analysed, SeriesTask } from './analysed.ts'
import { curveOf, type Curve } from './curve.ts'
import { forecastOf, type Forecast } from './forecast.ts'
import { growthOf, type Growth } from './growth.ts'
import { nowcastOf, type Nowcast } from './nowcast.ts'
import { reproductionOf, type Reproduction } from './reproduction.ts'

export type Analyses = {
  readonly curve: Curve
  readonly reproduction: Reproduction
  readonly growth: Growth
  readonly nowcast: Nowcast
  readonly forecast: Forecast
}

/** One series with all that was known of it at a vintage, and what to compute. */
export type AnalysisTask = SeriesTask & { readonly what: keyof Analyses }

const analyses: { readonly [what in keyof Analyses]: (analysed: Analysed) => Analyses[what] } = {
  curve: curveOf,
  reproduction: reproductionOf,
  growth: growthOf,
  nowcast: nowcastOf,
  forecast: forecastOf,
}

/** The analysis of a series as of a vintage; undefined where nothing of it was known then. Pure. */
export function analyse(task: AnalysisTask): Analyses[keyof Analyses] | undefined {
  const at = judgesAt(task, task.vintage, task.sets)
  return at.known && analyses[task.what]({ ...task, known: at.known, at })
}
