import type { Chart, LayoutOptions } from '../chart.ts'
import type { Mark } from '../marks/mark.ts'
import { scaleOf, type Scale, type ScaleKind } from '../scale/value-scale.ts'
import type { Column } from '../state/columns.ts'
import type { CurveState } from '../state/curve-state.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { curveTitle, describeCurve } from '../words/curve-words.ts'
import { periodNames } from '../words/period-names.ts'
import { chartColumns } from './chart-columns.ts'
import { dayAxis, type DayAxis } from './day-axis.ts'
import { figureMarks } from './figure-marks.ts'
import type { Ground } from './ground.ts'
import { keyRows, keyWords, type KeyWord } from './key-rows.ts'
import { lastFigure } from './last-figure.ts'
import { placedOn } from './placed-on.ts'
import { round, yOf, type Plot } from './plot.ts'
import { seriesPath, type Vertex } from './series-path.ts'
import { fitted } from './text-width.ts'
import { heightOf, timeAxis, timeAxisHeight, valueAxis } from './time-chart.ts'
import { scaleSteps, tickRoom } from './value-ticks.ts'

type Row = { readonly columns: readonly Column[]; readonly of: string }

type Options = LayoutOptions &
  ChartWords & {
    /** Figures are not told under a pointer: they stand in a table beside the drawing. */
    readonly untitled?: boolean
  }

const headRoom = 22
const captionHeight = 28
/** Bold letters are wider by about a tenth. */
const captionSize = 13.2

/** Bars by day or week with the mean over them, and a second indicator below on the same days. */
export function layoutEpidemicCurve(state: CurveState, options: Options): Chart {
  const { id, width, height, untitled = false, ...words } = options
  const { key, height: keyHeight } = keyRows(keyWordsOf(state, words), width)
  const grounds = groundsOf(state, { width, height, keyHeight, untitled, words })
  const axis = dayAxis(grounds[0]!.plot, [state.columns, state.second?.columns ?? []])
  const rows = rowsOf(state).map((row, at) => ({
    of: row.of,
    placed: axis === undefined ? [] : placedOn(axis, row.columns),
    ground: grounds[at]!,
  }))
  const mean = meanVertices(state, axis, grounds[0]!)
  return {
    id,
    kind: 'epidemic-curve',
    width,
    height: heightOf(height, grounds.at(-1)!.plot),
    role: 'img',
    title: curveTitle(state, words),
    description: describeCurve(state, words),
    marks: [
      key,
      ...rows.flatMap(({ of, placed, ground }) => [
        ...captionOf(rows.length > 1 ? of : undefined, ground),
        valueAxis(ground),
        ...figureMarks(placed, ground),
      ]),
      ...(mean.some(({ y }) => y !== undefined) ? [meanMark(mean)] : []),
      {
        mark: 'labels',
        labels: rows.flatMap(({ placed, ground }, at) => lastFigure(placed, ground, at === 0 ? mean : [])),
      },
      timeAxis(grounds.at(-1)!.plot, axis, state.frequency, words),
    ],
    columns: chartColumns(rows),
  }
}

function keyWordsOf({ columns, mean, second }: CurveState, { texts }: ChartWords): readonly KeyWord[] {
  const has = mean?.some((value) => value !== undefined) === true
  const more: KeyWord[] = has ? [{ name: 'mean', text: texts.key.mean }] : []
  return keyWords([...columns, ...(second?.columns ?? [])], texts, more)
}

/** The indicators that are drawn, one above the other. */
function rowsOf({ about, columns, second }: CurveState): readonly Row[] {
  const first = { columns, of: about.indicator }
  return second === undefined ? [first] : [first, { columns: second.columns, of: second.indicator }]
}

type Room = {
  readonly width: number
  readonly height: number
  readonly keyHeight: number
  readonly untitled: boolean
  readonly words: ChartWords
}

/** The first indicator takes three fifths of the height where there are two. */
function groundsOf(
  state: CurveState,
  { width, height, keyHeight, untitled, words }: Room,
): readonly Ground[] {
  const rows = rowsOf(state)
  const captions = rows.length > 1 ? captionHeight : 0
  const heads = rows.length * (headRoom + captions)
  const free = Math.max(rows.length * 24, height - keyHeight - timeAxisHeight - heads)
  const heights = rows.length === 1 ? [free] : [free * 0.6, free * 0.4]
  const scales = rows.map(({ columns }, at) => scaleFor(columns, state.scale, heights[at]!))
  const left = Math.ceil(Math.max(...scales.map((scale) => tickRoom(scale, words.formats)))) + 8
  const name = periodNames(
    state.columns.map(({ period }) => period),
    words.formats,
  )
  let top = keyHeight
  return rows.map((_, at) => {
    top += headRoom + captions
    const plot: Plot = { left, right: width - 4, top: round(top), bottom: round(top + heights[at]!) }
    top = plot.bottom
    return { plot, scale: scales[at]!, name, words, labelled: true, untitled }
  })
}

function scaleFor(columns: readonly Column[], kind: ScaleKind, height: number): Scale {
  return scaleOf(
    kind,
    columns.flatMap(({ value }) => value ?? []),
    scaleSteps(height),
  )
}

function captionOf(caption: string | undefined, { plot }: Ground): readonly Mark[] {
  if (caption === undefined) return []
  const text = fitted(caption, plot.right, captionSize)
  return [
    {
      mark: 'labels',
      labels: [{ x: 0, y: round(plot.top - headRoom - 4), text, anchor: 'start', as: 'name' }],
    },
  ]
}

function meanVertices(
  { columns, mean }: CurveState,
  axis: DayAxis | undefined,
  { plot, scale }: Ground,
): readonly Vertex[] {
  if (mean === undefined || axis === undefined) return []
  return columns.map(({ first }, at) => ({
    x: round(axis.at(first) + axis.dayWidth / 2),
    y: mean[at] === undefined ? undefined : yOf(plot, scale, mean[at]),
  }))
}

function meanMark(mean: readonly Vertex[]): Mark {
  return { mark: 'line', as: 'mean', colour: 0, d: seriesPath(mean) }
}
