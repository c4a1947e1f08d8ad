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
import { dayTicks } from './day-ticks.ts'
import { figureMarks, type Ground, type Placed } from './figure-marks.ts'
import { keyNames, keyRows } from './key-rows.ts'
import { lastFigure } from './last-figure.ts'
import { round, yOf, type Plot } from './plot.ts'
import { seriesPath } from './series-path.ts'
import { scaleSteps, tickRoom, valueTicks } from './value-ticks.ts'

type Rows = { readonly columns: readonly Column[]; readonly caption: string | undefined }

const timeAxisHeight = 36
const headRoom = 22
const captionHeight = 24

/** Bars by day or week with the mean over them, and a second indicator below on the same days. */
export function layoutEpidemicCurve(state: CurveState, options: LayoutOptions & ChartWords): Chart {
  const { id, width, height, ...words } = options
  const { key, height: keyHeight } = keyRows(keyNamesOf(state), width, 0, words.texts)
  const grounds = groundsOf(state, { width, height, keyHeight, words })
  const axis = dayAxis(grounds[0]!.plot, [state.columns, state.second?.columns ?? []])
  const rows = rowsOf(state)
  const placed = rows.map(({ columns }) => placedOn(axis, columns))
  return {
    id,
    kind: 'epidemic-curve',
    width,
    height,
    role: 'img',
    title: curveTitle(state, words),
    description: describeCurve(state, words),
    marks: [
      key,
      ...rows.flatMap((row, at) => rowMarks(row, placed[at]!, grounds[at]!, words)),
      ...meanMarks(state, axis, grounds[0]!),
      { mark: 'labels', labels: placed.flatMap((row, at) => lastFigure(row, grounds[at]!)) },
      timeAxis(state, axis, grounds, words),
    ],
    columns: chartColumns(placed[0]!, grounds[0]!),
  }
}

function keyNamesOf({ columns, mean, second }: CurveState): ReturnType<typeof keyNames> {
  return keyNames([...columns, ...(second?.columns ?? [])], mean === undefined ? [] : ['mean'])
}

/** The indicators that are drawn, one above the other; each is named where there are two. */
function rowsOf({ about, columns, second }: CurveState): readonly Rows[] {
  if (second === undefined) return [{ columns, caption: undefined }]
  return [
    { columns, caption: about.indicator },
    { columns: second.columns, caption: second.indicator },
  ]
}

type Room = {
  readonly width: number
  readonly height: number
  readonly keyHeight: number
  readonly words: ChartWords
}

/** The first indicator takes three fifths of the height where there are two. */
function groundsOf(state: CurveState, { width, height, keyHeight, words }: Room): readonly Ground[] {
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
    return { plot, scale: scales[at]!, name, words, labelled: true }
  })
}

function scaleFor(columns: readonly Column[], kind: ScaleKind, height: number): Scale {
  return scaleOf(
    kind,
    columns.flatMap(({ value }) => value ?? []),
    scaleSteps(height),
  )
}

export function placedOn(axis: DayAxis, columns: readonly Column[]): readonly Placed<Column>[] {
  return columns.map((figure) => ({
    figure,
    left: axis.at(figure.first),
    width: (figure.last - figure.first + 1) * axis.dayWidth,
  }))
}

function rowMarks(
  { caption }: Rows,
  placed: readonly Placed[],
  ground: Ground,
  { formats }: ChartWords,
): readonly Mark[] {
  const { plot, scale } = ground
  const named: Mark[] =
    caption === undefined
      ? []
      : [
          {
            mark: 'labels',
            labels: [{ x: 0, y: plot.top - headRoom - 4, text: caption, anchor: 'start', as: 'name' }],
          },
        ]
  return [
    ...named,
    { mark: 'value-axis', left: plot.left, right: plot.right, ticks: valueTicks(plot, scale, formats) },
    ...figureMarks(placed, ground),
  ]
}

function meanMarks({ columns, mean }: CurveState, axis: DayAxis, { plot, scale }: Ground): readonly Mark[] {
  if (mean === undefined) return []
  const vertices = columns.map(({ first }, at) => ({
    x: round(axis.at(first) + axis.dayWidth / 2),
    y: mean[at] === undefined ? undefined : yOf(plot, scale, mean[at]),
  }))
  return [{ mark: 'line', as: 'mean', colour: 0, d: seriesPath(vertices), dots: [] }]
}

function timeAxis(
  { columns, frequency }: CurveState,
  axis: DayAxis,
  grounds: readonly Ground[],
  { formats }: ChartWords,
): Mark {
  const { left, right, bottom } = grounds.at(-1)!.plot
  const ticks = columns.length === 0 ? [] : dayTicks(axis, frequency, formats, { left: 0, right: right + 4 })
  return { mark: 'time-axis', y: bottom, ticks: ticks.filter(({ x }) => x >= left) }
}
