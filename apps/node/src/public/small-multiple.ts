import type { Formats } from '@concert/language'
import { safe, type Html } from './html.ts'
import type { Cell } from './page-model.ts'
import { plot, round, yOf } from './plot.ts'
import type { Scale } from './scale.ts'
import type { Texts } from './texts/texts.ts'
import { shortWeek, weeksText } from './week-names.ts'

/** One state's weeks on the scale of all: what it is of, in words, and how its figures are written. */
export type Multiple = {
  readonly id: string
  readonly state: string
  readonly indicator: string
  readonly cells: readonly Cell[]
  readonly scale: Scale
  readonly formats: Formats
  readonly texts: Texts
}

/**
 * Bars, gaps, corrections and the last figure as one SVG image with its text alternative. The lines of the scale are
 * the page's shared drawing, and the colours its stylesheet's.
 */
export function smallMultiple(multiple: Multiple): Html {
  const { id, cells } = multiple
  const columns = columnsOf(multiple)
  const wide = Math.min(round((columns[0]?.width ?? 0) * 0.78), 26)
  return safe`<svg class="m" viewBox="0 0 ${plot.width} ${plot.height}" role="img" aria-labelledby="t-${id} d-${id}"><title id="t-${id}">${titleOf(multiple)}</title><desc id="d-${id}">${describe(multiple)}</desc><use href="#frame"/>${
    cells.length === 0 ? emptyPlot : gaps(multiple, columns)
  }<use href="#zero"/><g class="b" stroke-width="${wide}">${columns.map((column) => bar(column, multiple))}</g>${columns.map((column) => mark(column, multiple))}${lastFigure(columns, multiple)}</svg>`
}

type Column = {
  readonly cell: Cell
  readonly left: number
  readonly width: number
  readonly y: number
  readonly top: number
}

function columnsOf({ cells, scale }: Multiple): Column[] {
  const step = (plot.right - plot.left) / Math.max(1, cells.length)
  const zero = yOf(scale, 0)
  return cells.map((cell, at) => {
    const y = cell.value === undefined ? zero : yOf(scale, cell.value)
    const marked = cell.corrections.length > 0 ? 12 : 0
    return { cell, left: plot.left + at * step, width: step, y, top: Math.min(y, zero) - marked }
  })
}

function titleOf({ state, indicator, cells, texts }: Multiple): string {
  const weeks = cells.map(({ period }) => period)
  return cells.length === 0
    ? `${state}: ${texts.noReports}`
    : texts.described.chart(state, indicator, weeksText(weeks))
}

function describe({ cells, formats, texts: { described, noReports } }: Multiple): string {
  const last = cells.findLast(({ value }) => value !== undefined)
  if (last === undefined) return noReports
  const highest = cells.reduce((best, one) => ((one.value ?? -Infinity) > best.value! ? one : best), last)
  const named = (some: readonly Cell[], text: (weeks: string) => string): string[] =>
    some.length === 0 ? [] : [text(some.map(({ period }) => shortWeek(period)).join(', '))]
  return [
    described.highest(formats.number(highest.value!), shortWeek(highest.period)),
    described.last(formats.number(last.value!), shortWeek(last.period)),
    ...named(
      cells.filter(({ value }) => value === undefined),
      described.gaps,
    ),
    ...named(
      cells.filter(({ corrections }) => corrections.length > 0),
      described.corrected,
    ),
  ].join(' ')
}

/** Neighbouring weeks without a figure are one band; the band is a gap in the data, never a zero. */
function gaps({ texts }: Multiple, columns: readonly Column[]): Html[] {
  return bandsOf(columns).map((band) => {
    const [first, status] = [band[0]!, band[0]!.cell.status]
    const why = status === undefined || status === 'A' ? texts.noReport : texts.statuses[status]
    const weeks = weeksText(band.map(({ cell }) => cell.period))
    return safe`<rect class="n" x="${round(first.left)}" y="${plot.top}" width="${round(band.length * first.width)}" height="${plot.bottom - plot.top}"><title>${weeks}: ${why}</title></rect>`
  })
}

function bandsOf(columns: readonly Column[]): Column[][] {
  const bands: Column[][] = []
  for (const [at, column] of columns.entries()) {
    if (column.cell.value !== undefined) continue
    const before = columns[at - 1]?.cell
    if (before !== undefined && before.value === undefined && before.status === column.cell.status)
      bands.at(-1)!.push(column)
    else bands.push([column])
  }
  return bands
}

const emptyPlot = safe`<rect class="n" x="${plot.left}" y="${plot.top}" width="${plot.right - plot.left}" height="${plot.bottom - plot.top}"/>`

/** A bar that would be thinner than a line is drawn as a line; zero is a tick across the baseline. */
function bar({ cell, left, width, y }: Column, { scale, formats, texts }: Multiple): Html | undefined {
  if (cell.value === undefined) return undefined
  const zero = yOf(scale, 0)
  const from = cell.value === 0 ? zero + 3 : zero
  const height = cell.value === 0 ? 6 : Math.max(Math.abs(zero - y), 1.5)
  const to = round(cell.value < 0 ? from + height : from - height)
  const drawn = cell.value === 0 ? safe` class="o"` : cell.provisional ? safe` class="p"` : undefined
  const title = `${shortWeek(cell.period)}: ${formats.number(cell.value)}${note(cell, texts)}`
  return safe`<path${drawn} d="M${round(left + width / 2)} ${from}V${to}"><title>${title}</title></path>`
}

function note({ status, complete }: Cell, texts: Texts): string {
  const notes = [
    status !== undefined && status !== 'A' ? texts.statuses[status] : '',
    complete ? '' : texts.incomplete,
  ].filter((text) => text !== '')
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`
}

const longestTold = 300

/** A diamond above a figure that was restated; its title tells each restatement with the author's reason. */
function mark({ cell, left, width, y }: Column, { scale, formats, texts }: Multiple): Html | undefined {
  if (cell.corrections.length === 0) return undefined
  const [x, at] = [round(left + width / 2), round(Math.min(y, yOf(scale, 0)) - 6)]
  const told = cell.corrections.slice(-3).map(({ before, after, reason, received, period }) => {
    const [from, to] = [figure(before, formats, texts), figure(after, formats, texts)]
    return `${texts.correction(period, from, to, received.slice(0, 10))}. ${(reason ?? '').slice(0, longestTold)}`
  })
  return safe`<path class="c" d="M${x} ${round(at - 5)}l5 5-5 5-5-5z"><title>${told.join('\n')}</title></path>`
}

/** A corrected figure in words: a gap has a name too. */
export function figure(value: number | null, formats: Formats, texts: Texts): string {
  return value === null ? texts.statuses.O : formats.number(value)
}

/** The last figure itself, above whatever stands under its digits. */
function lastFigure(columns: readonly Column[], { formats }: Multiple): Html | undefined {
  const last = columns.findLast(({ cell }) => cell.value !== undefined)
  if (last === undefined) return undefined
  const text = formats.number(last.cell.value!)
  const wide = text.length * 8
  const right = Math.min(plot.right, Math.max(last.left + last.width, plot.left + wide))
  const under = columns.filter(({ left, width }) => left < right && left + width > right - wide - 2)
  const y = Math.max(12, Math.min(...under.map(({ top }) => top)) - 4)
  return safe`<text class="l" x="${round(right)}" y="${round(y)}">${text}</text>`
}
