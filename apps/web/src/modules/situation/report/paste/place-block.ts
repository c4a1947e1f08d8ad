import { isGap, isObservationStatus, type Indicator, type Period, type Place } from '@concert/statement'
import { figureFault } from '../figure-fault.ts'
import { noFigure, readFigure, withStatus, type Figure } from '../figure.ts'
import { periodBefore } from '../due-period.ts'
import type { DecimalMark } from '../read-number.ts'
import { figureKey, type StatedFigure } from '../report-form.ts'
import type { BlockLayout } from './block-layout.ts'
import type { Block } from './read-block.ts'
import { isStratum, readIndicator, type FigureRow } from './read-indicator.ts'
import { readPeriods } from './read-periods.ts'

/** Where a block is put: the place and period on screen, and the lines of the form from the field that has the focus. */
export type PasteTarget = {
  readonly place: Place
  readonly period: Period
  readonly rows: readonly FigureRow[]
  /** The class that somebody's word names. */
  readonly classOf: (indicator: Indicator, word: string) => string | undefined
}

export type PasteSettings = {
  readonly layout: BlockLayout
  readonly decimal: DecimalMark
  /** What a line is, where its heading was not understood and somebody said it, by the line's number in the block. */
  readonly chosen: Readonly<Record<number, FigureRow>>
}

export type MisreadReason =
  | 'no-indicator'
  | 'no-stratum'
  | 'no-period'
  /** The block is longer than the form. */
  | 'beyond-form'
  | 'not-a-figure'
  /** The same figure stands elsewhere in the block. */
  | 'repeated'

/** Row and column of a cell in the block, from 0. */
type CellAt = { readonly row: number; readonly column: number; readonly text: string }
export type PlacedCell = CellAt & { readonly figure: StatedFigure }
export type MisreadCell = CellAt & { readonly reason: MisreadReason }

/** Every cell with something in it is a heading, placed or misread: nothing is dropped without a word. */
export type PlacedBlock = {
  readonly placed: readonly PlacedCell[]
  readonly misread: readonly MisreadCell[]
  readonly empty: number
}

export function placeBlock(block: Block, target: PasteTarget, settings: PasteSettings): PlacedBlock {
  const lines = linesOf(block, target, settings)
  const placed: PlacedCell[] = []
  const misread: MisreadCell[] = []
  const taken = new Set<string>()
  let empty = 0
  for (const cell of dataCells(block, settings.layout)) {
    const read = cell.text === '' ? 'empty' : readCell(cell, lines, target, settings)
    if (read === 'empty') empty++
    else if (typeof read === 'string') misread.push({ ...cell, reason: read })
    else if (taken.has(figureKey(read))) misread.push({ ...cell, reason: 'repeated' })
    else {
      taken.add(figureKey(read))
      placed.push({ ...cell, figure: read })
    }
  }
  return { placed, misread, empty }
}

/** What each line of figures is and of what period each line across is, by row or column number. */
export type BlockLines = {
  readonly rowOf: (line: number) => FigureRow | 'no-indicator' | 'beyond-form'
  readonly periodOf: (line: number) => Period | undefined
}

export function linesOf(block: Block, target: PasteTarget, { layout, chosen }: PasteSettings): BlockLines {
  const isDown = layout.rows === 'indicators'
  const column = block.map((cells) => cells[0]!)
  const row = block[0] ?? []
  const [names, periods] = isDown ? [column, row] : [row, column]
  const hasNames = isDown ? layout.hasHeadColumn : layout.hasHeadRow
  const hasPeriods = isDown ? layout.hasHeadRow : layout.hasHeadColumn
  const firstName = Number(hasPeriods)
  const read = hasPeriods ? readPeriods(periods, target.period) : []
  // Headings without a single period are titles; then the last line is the period on screen.
  const isHeaded = read.some((one) => one !== undefined)
  return {
    rowOf: (line) => {
      if (chosen[line] !== undefined) return chosen[line]
      if (hasNames) return readIndicator(names[line]!) ?? 'no-indicator'
      return target.rows[line - firstName] ?? 'beyond-form'
    },
    periodOf: (line) => (isHeaded ? read[line] : stepsBefore(target.period, periods.length - 1 - line)),
  }
}

function stepsBefore(period: Period, steps: number): Period {
  return steps <= 0 ? period : stepsBefore(periodBefore(period), steps - 1)
}

function* dataCells(block: Block, { hasHeadRow, hasHeadColumn }: BlockLayout): Generator<CellAt> {
  for (const [row, cells] of block.entries())
    for (const [column, text] of cells.entries())
      if (row >= Number(hasHeadRow) && column >= Number(hasHeadColumn)) yield { row, column, text }
}

function readCell(
  { row, column, text }: CellAt,
  lines: BlockLines,
  target: PasteTarget,
  { layout, decimal }: PasteSettings,
): StatedFigure | MisreadReason {
  const isDown = layout.rows === 'indicators'
  const line = lines.rowOf(isDown ? row : column)
  if (typeof line === 'string') return line
  const { indicator, stratum } = line
  if (!isStratum(indicator, stratum)) return 'no-stratum'
  const period = lines.periodOf(isDown ? column : row)
  if (period === undefined) return 'no-period'
  const figure = readFlagged(text, indicator, target, decimal)
  if (figureFault(figure, indicator) !== undefined) return 'not-a-figure'
  const at = { place: target.place, period, indicator: indicator.id }
  return { ...at, ...(stratum === undefined ? {} : { stratum }), ...figure }
}

/** A value with the letter of its status behind it, as statistical offices write it: `12 p`; a gap's letter alone. */
function readFlagged(text: string, indicator: Indicator, target: PasteTarget, decimal: DecimalMark): Figure {
  if (indicator.type === 'category') return { value: target.classOf(indicator, text) ?? text, status: 'A' }
  const flagged = /^(.*?)\s?(?:\(([A-Za-z])\)|([A-Za-z]))$/s.exec(text)
  const [value, flag] = [flagged?.[1] ?? text, flagged?.[2] ?? flagged?.[3] ?? 'A']
  const status = value === '' ? flag : flag.toUpperCase()
  if (!isObservationStatus(status) || isGap(status) !== (value === '')) return { value: text, status: 'A' }
  return readFigure(value, withStatus(noFigure, status), indicator, decimal)
}
