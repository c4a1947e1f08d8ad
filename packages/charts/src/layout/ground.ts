import type { Scale } from '../scale/value-scale.ts'
import type { Figure } from '../series.ts'
import type { ChartWords } from '../words/chart-words.ts'
import type { PeriodName } from '../words/period-names.ts'
import type { Plot } from './plot.ts'

/** A figure and the room that it has from left to right. */
export type Placed<F extends Figure = Figure> = {
  readonly figure: F
  readonly left: number
  readonly width: number
}

/** Where figures are drawn, on which scale, and how their periods are called. */
export type Ground = {
  readonly plot: Plot
  readonly scale: Scale
  readonly name: PeriodName
  readonly words: ChartWords
  /** Whether gaps are named in the drawing, where they have the room. */
  readonly labelled: boolean
  /** Whether figures are not told one by one under a pointer, where the page has them in a table beside the drawing. */
  readonly untitled?: boolean
}
