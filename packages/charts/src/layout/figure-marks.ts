import type { Mark } from '../marks/mark.ts'
import type { Bar } from '../marks/bars.ts'
import type { Scale } from '../scale/value-scale.ts'
import type { Figure } from '../series.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { correctionsText, figureText, noteText } from '../words/figure-words.ts'
import type { PeriodName } from '../words/period-names.ts'
import { binned } from './binned.ts'
import { gapBands } from './gap-bands.ts'
import type { Ground, Placed } from './ground.ts'
import { round, yOf, type Plot } from './plot.ts'

/** Gaps, the baseline, bars, zeros and corrections of a row of figures, in the order they are painted. */
export function figureMarks(placed: readonly Placed[], ground: Ground): readonly Mark[] {
  const { plot, scale, words } = ground
  const told = placed.filter(({ figure }) => figure.value !== undefined)
  const width = barWidth(placed)
  const [settled, provisional] = [false, true].map((is) =>
    binned(told.filter(({ figure }) => figure.provisional === is && figure.value !== 0)),
  )
  const bars = (some: readonly Placed[]): Bar[] =>
    some.map((one) => barOf(one, ground, isTitled(some, ground)))
  return [
    { mark: 'gaps', top: plot.top, bottom: plot.bottom, bands: gapBands(placed, ground) },
    { mark: 'rule', as: 'baseline', left: plot.left, right: plot.right, y: yOf(plot, scale, 0) },
    { mark: 'bars', provisional: false, width, bars: bars(settled!), step: stepOf(placed, ground) },
    { mark: 'bars', provisional: true, width, bars: bars(provisional!) },
    { mark: 'zeros', zeros: zerosOf(told, ground) },
    {
      mark: 'corrections',
      corrections: placed
        .filter(({ figure }) => figure.corrections.length > 0)
        .map((one) => ({
          ...diamondOf(one, plot, scale),
          title: correctionsText(one.figure.corrections, words),
        })),
    },
  ]
}

/** More bars than this are told by the readout and the table, not by a title each. */
const mostTitles = 120

function isTitled(some: readonly Placed[], { untitled = false }: Ground): boolean {
  return !untitled && some.length <= mostTitles
}

/** Untitled bars wide enough to be told apart are written by the period. */
function stepOf(placed: readonly Placed[], { untitled = false }: Ground): number | undefined {
  const step = placed[0]?.width ?? 0
  return untitled && step >= 1 ? step : undefined
}

/** Bars stand apart while there is room for the eye to see it. */
export function barWidth(placed: readonly Placed[]): number {
  const width = placed[0]?.width ?? 0
  return width < 4 ? round(Math.max(width, 1)) : Math.min(round(width * 0.78), 26)
}

/** A bar that would be thinner than a line is drawn as a line. */
function barOf({ figure, left, width }: Placed, ground: Ground, titled: boolean): Bar {
  const { plot, scale, name, words } = ground
  const zero = yOf(plot, scale, 0)
  const y = yOf(plot, scale, figure.value!)
  const height = Math.max(Math.abs(zero - y), 1.5)
  return {
    x: round(left + width / 2),
    from: zero,
    to: round(figure.value! < 0 ? zero + height : zero - height),
    title: titled ? titleOf(figure, name, words) : undefined,
  }
}

function zerosOf(
  told: readonly Placed[],
  ground: Ground,
): { x: number; y: number; title: string | undefined }[] {
  const { plot, scale, name, words } = ground
  const zeros = told.filter(({ figure }) => figure.value === 0)
  const titled = isTitled(zeros, ground)
  const y = yOf(plot, scale, 0)
  return binned(zeros).map(({ figure, left, width }) => ({
    x: round(left + width / 2),
    y,
    title: titled ? titleOf(figure, name, words) : undefined,
  }))
}

function titleOf(figure: Figure, name: PeriodName, words: ChartWords): string {
  const note = noteText(figure, words)
  const told = `${name(figure.period)}${words.texts.colon}${figureText(figure, words)}`
  return note === '' ? told : `${told} (${note})`
}

/** The upper corner of the diamond over a figure, or over the baseline where it is negative or a gap. */
export function diamondOf(
  { figure, left, width }: Placed,
  plot: Plot,
  scale: Scale,
): { x: number; y: number } {
  const zero = yOf(plot, scale, 0)
  const y = figure.value === undefined ? zero : yOf(plot, scale, figure.value)
  return { x: round(left + width / 2), y: round(Math.min(y, zero) - 11) }
}
