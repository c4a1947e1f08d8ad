import { instantMs } from '@concert/statement'
import type { Chart, LayoutOptions } from '../chart.ts'
import type { Mark } from '../marks/mark.ts'
import { scaleOf } from '../scale/value-scale.ts'
import { runsOf } from '../state/runs.ts'
import type { Vintage, VintagesState } from '../state/vintages-state.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { periodNames } from '../words/period-names.ts'
import { describeVintages, vintageName, vintagesTitle } from '../words/vintages-words.ts'
import { binned } from './binned.ts'
import { chartColumns } from './chart-columns.ts'
import { dayAxis, type DayAxis } from './day-axis.ts'
import { barWidth, figureMarks } from './figure-marks.ts'
import type { Ground, Placed } from './ground.ts'
import { keyRows, keyWords, type KeyWord } from './key-rows.ts'
import { placedOn } from './placed-on.ts'
import { round, yOf, type Plot } from './plot.ts'
import { textWidth } from './text-width.ts'
import { heightOf, timeAxis, timeAxisHeight, valueAxis } from './time-chart.ts'
import { scaleSteps, tickRoom } from './value-ticks.ts'

const dayMs = 86_400_000
const headRoom = 22
const nameHeight = 18

/** Bars as known now, and over them the outline of what was known at each earlier point, with its day marked. */
export function layoutVintages(state: VintagesState, options: LayoutOptions & ChartWords): Chart {
  const { id, width, height, ...words } = options
  const { key, height: keyHeight } = keyRows(keyWordsOf(state, words), width)
  const ground = groundOf(state, { width, height, keyHeight, words })
  const axis = dayAxis(ground.plot, [state.columns, ...state.earlier.map(({ columns }) => columns)])
  const now = axis === undefined ? [] : placedOn(axis, state.columns)
  const earlier =
    axis === undefined ? [] : state.earlier.map((one) => ({ ...one, placed: placedOn(axis, one.columns) }))
  const tops = earlier.map((_, at) => keyHeight + 4 + (earlier.length - 1 - at) * nameHeight)
  return {
    id,
    kind: 'vintages',
    width,
    height: heightOf(height, ground.plot),
    role: 'img',
    title: vintagesTitle(state, words),
    description: describeVintages(state, words),
    marks: [
      key,
      valueAxis(ground),
      ...figureMarks(now, ground),
      ...earlier.map((vintage, at) => outlineOf(vintage, at, ground)),
      ...earlier.flatMap((vintage, at) => ruleOf(vintage, at, axis, ground, tops[at]!)),
      timeAxis(ground.plot, axis, state.frequency, words),
    ],
    columns: chartColumns([
      { of: words.texts.vintage.now, placed: now, ground },
      ...earlier.map((one) => ({ of: vintageName(one, words), placed: one.placed, ground })),
    ]),
  }
}

/** The bars are what is known now; the outlines are named where they stand. */
function keyWordsOf({ columns }: VintagesState, { texts }: ChartWords): readonly KeyWord[] {
  const now: KeyWord = { name: 'figure', text: texts.vintage.now }
  return [now, ...keyWords(columns, texts).filter(({ name }) => name !== 'figure')]
}

type Room = {
  readonly width: number
  readonly height: number
  readonly keyHeight: number
  readonly words: ChartWords
}

function groundOf(state: VintagesState, { width, height, keyHeight, words }: Room): Ground {
  const top = keyHeight + headRoom + state.earlier.length * nameHeight
  const bottom = Math.max(top + 24, height - timeAxisHeight)
  const all = [...state.columns, ...state.earlier.flatMap(({ columns }) => columns)]
  const scale = scaleOf(
    state.scale,
    all.flatMap(({ value }) => value ?? []),
    scaleSteps(bottom - top),
  )
  const plot: Plot = {
    left: Math.ceil(tickRoom(scale, words.formats)) + 8,
    right: width - 4,
    top,
    bottom,
  }
  const name = periodNames(all.map(({ period }) => period).sort(), words.formats)
  return { plot, scale, name, words, labelled: true }
}

type DrawnVintage = Vintage & { readonly placed: readonly Placed[] }

/** The first colour is that of the bars; what was known earlier takes the ones after it. */
function colourOf(at: number): number {
  return 1 + (at % 7)
}

/** One outline around neighbouring bars while they are thin, and around each where they stand apart. */
function outlineOf(vintage: DrawnVintage, at: number, ground: Ground): Mark {
  const { plot, scale, words } = ground
  const zero = yOf(plot, scale, 0)
  const wide = barWidth(vintage.placed)
  const isApart = wide >= closestOutlines
  const runs = runsOf(
    binned(vintage.placed),
    ({ figure }) => figure.value !== undefined,
    () => !isApart,
  )
  const d = runs.map((run) => {
    const inset = isApart ? (run[0]!.width - wide) / 2 : 0
    const steps = run.map(
      ({ figure, left, width }) => `V${yOf(plot, scale, figure.value!)}H${round(left + width - inset)}`,
    )
    return `M${round(run[0]!.left + inset)} ${zero}${steps.join('')}V${zero}`
  })
  return { mark: 'outline', colour: colourOf(at), d: d.join(''), title: vintageName(vintage, words) }
}

const closestOutlines = 12

/**
 * The instant at which it was known so, within the plot; its name stands on the side that has the room. Newer names
 * stand above older ones, so that no line runs through a name.
 */
function ruleOf(
  vintage: DrawnVintage,
  at: number,
  axis: DayAxis | undefined,
  { plot, words }: Ground,
  top: number,
): readonly Mark[] {
  if (axis === undefined) return []
  const x = round(Math.min(plot.right, Math.max(plot.left, axis.at(instantMs(vintage.asOf) / dayMs))))
  const text = vintageName(vintage, words)
  const anchor = x - textWidth(text) - 8 >= 0 ? 'end' : 'start'
  return [{ mark: 'vintage-rule', colour: colourOf(at), x, top, bottom: plot.bottom, text, anchor }]
}
