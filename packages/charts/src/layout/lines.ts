import type { Chart, LayoutOptions } from '../chart.ts'
import type { Mark } from '../marks/mark.ts'
import { scaleOf } from '../scale/value-scale.ts'
import type { Column } from '../state/columns.ts'
import type { LinesState, NamedLine } from '../state/lines-state.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { describeLines, linesTitle } from '../words/lines-words.ts'
import { periodNames } from '../words/period-names.ts'
import { chartColumns } from './chart-columns.ts'
import { dayAxis } from './day-axis.ts'
import { endLabels, type LineEnd } from './end-labels.ts'
import type { Ground } from './ground.ts'
import { keyRows, type KeyWord } from './key-rows.ts'
import { lineMarks, middleOf } from './line-marks.ts'
import { placedOn } from './placed-on.ts'
import { round, yOf, type Plot } from './plot.ts'
import { fitted, textWidth } from './text-width.ts'
import { heightOf, timeAxis, timeAxisHeight, valueAxis } from './time-chart.ts'
import { scaleSteps, tickRoom } from './value-ticks.ts'

const headRoom = 18
const leaderRoom = 20
const colours = 8

/** A line for each place or stratum with its name at its end, bands where there are intervals, and thresholds. */
export function layoutLines(state: LinesState, options: LayoutOptions & ChartWords): Chart {
  const { id, width, height, ...words } = options
  const { key, height: keyHeight } = keyRows(keyWordsOf(state, words), width)
  const ground = groundOf(state, { width, height, top: keyHeight + headRoom, words })
  const axis = dayAxis(
    ground.plot,
    state.lines.map(({ columns }) => columns),
  )
  const lines =
    axis === undefined ? [] : state.lines.map((line) => ({ ...line, placed: placedOn(axis, line.columns) }))
  const { labels, leaders } = endLabels(endsOf(lines, ground, width), ground.plot)
  return {
    id,
    kind: 'lines',
    width,
    height: heightOf(height, ground.plot),
    role: 'img',
    title: linesTitle(state, words),
    description: describeLines(state, words),
    marks: [
      key,
      valueAxis(ground),
      baseline(ground),
      ...lines.flatMap(({ name, placed }, at) => lineMarks(name, placed, at % colours, ground)),
      ...thresholdMarks(state, ground),
      { mark: 'leaders', leaders },
      { mark: 'labels', labels },
      timeAxis(ground.plot, axis, state.frequency, words),
    ],
    columns: chartColumns(lines.map(({ name, placed }) => ({ of: name, placed, ground }))),
  }
}

function keyWordsOf({ lines, interval }: LinesState, { texts }: ChartWords): readonly KeyWord[] {
  const some = (is: (column: Column) => boolean, word: KeyWord): KeyWord[] =>
    lines.some(({ columns }) => columns.some(is)) ? [word] : []
  return [
    ...some(({ lower }) => lower !== undefined, { name: 'interval', text: interval ?? texts.key.interval }),
    ...some(({ provisional }) => provisional, { name: 'dashed', text: texts.key.dashed }),
    ...some(({ corrections }) => corrections.length > 0, { name: 'corrected', text: texts.key.corrected }),
  ]
}

type Room = {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly words: ChartWords
}

/** Names have as much room on the right as the longest needs, up to two fifths of the width. */
function groundOf(state: LinesState, { width, height, top, words }: Room): Ground {
  const bottom = Math.max(top + 24, height - timeAxisHeight)
  const scale = scaleOf(state.scale, valuesOf(state), scaleSteps(bottom - top))
  const longest = state.lines.reduce((far, line) => Math.max(far, endWidth(line, words)), 0)
  const right = round(width - leaderRoom - Math.min(longest, width * 0.4))
  const plot: Plot = { left: Math.ceil(tickRoom(scale, words.formats)) + 8, right, top, bottom }
  const periods = state.lines.flatMap(({ columns }) => [columns[0], columns.at(-1)])
  const name = periodNames(
    periods
      .map((column) => column?.period ?? '')
      .filter(Boolean)
      .sort(),
    words.formats,
  )
  return { plot, scale, name, words, labelled: false }
}

function valuesOf({ lines, thresholds }: LinesState): readonly number[] {
  const figures = lines.flatMap(({ columns }) =>
    columns.flatMap(({ value, lower, upper }) => [value, lower, upper].filter((one) => one !== undefined)),
  )
  return [...figures, ...thresholds.map(({ value }) => value)]
}

type DrawnLine = NamedLine & { readonly placed: ReturnType<typeof placedOn> }

/** A name is shortened before its figure is. */
function endsOf(lines: readonly DrawnLine[], ground: Ground, width: number): readonly LineEnd[] {
  const { plot, scale, words } = ground
  return lines.flatMap((line, at) => {
    const last = line.placed.findLast(({ figure }) => figure.value !== undefined)
    if (last === undefined) return []
    const figure = words.formats.number(last.figure.value!)
    const room = width - plot.right - leaderRoom - textWidth(` ${figure}`, boldSize)
    const y = yOf(plot, scale, last.figure.value!)
    return [{ x: middleOf(last), y, text: fitted(line.name, room), figure, colour: at % colours }]
  })
}

/** Bold letters are wider by about a tenth. */
const boldSize = 13.2

function endWidth({ name, columns }: NamedLine, { formats }: ChartWords): number {
  const last = columns.findLast(({ value }) => value !== undefined)
  return (
    textWidth(name) + (last === undefined ? 0 : textWidth(` ${formats.number(last.value!)}`, boldSize)) + 4
  )
}

function baseline({ plot, scale }: Ground): Mark {
  return { mark: 'rule', as: 'baseline', left: plot.left, right: plot.right, y: yOf(plot, scale, 0) }
}

function thresholdMarks({ thresholds }: LinesState, { plot, scale }: Ground): readonly Mark[] {
  const { left, right } = plot
  return thresholds.map(({ value, label }) => ({
    mark: 'rule',
    as: 'threshold',
    left,
    right,
    y: yOf(plot, scale, value),
    label: fitted(label, right - left),
  }))
}
