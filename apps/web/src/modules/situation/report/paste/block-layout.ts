import type { Period } from '@concert/statement'
import type { Block } from './read-block.ts'
import { readIndicator } from './read-indicator.ts'
import { readPeriods } from './read-periods.ts'

/** How a block lies: what its rows are (its columns are the other), and whether it has headings. */
export type BlockLayout = {
  readonly rows: 'indicators' | 'periods'
  readonly hasHeadRow: boolean
  readonly hasHeadColumn: boolean
}

type Found = { readonly indicators: number; readonly periods: number }

/** Finds how a block lies by what its first row and column can be read as; without any heading, rows are indicators. */
export function findLayout(block: Block, near: Period): BlockLayout {
  const row = block[0] ?? []
  const column = block.map((cells) => cells[0]!)
  const [corner, inRow, inColumn] = [row.slice(0, 1), row.slice(1), column.slice(1)].map((cells) => ({
    indicators: countIndicators(cells),
    periods: countPeriods(cells, near),
  })) as [Found, Found, Found]
  const headsRow = cornerHeadsRow(corner, inRow, inColumn, row.length)
  const hasHeadRow = isFound(inRow) || (isFound(corner) && !headsRow)
  const hasHeadColumn = isFound(inColumn) || (isFound(corner) && headsRow)
  const across = inRow.indicators + inColumn.periods + (headsRow ? corner.periods : corner.indicators)
  const down = inColumn.indicators + inRow.periods + (headsRow ? corner.indicators : corner.periods)
  return {
    rows: across > down || (across === down && isOneRow(block)) ? 'periods' : 'indicators',
    hasHeadRow: hasHeadRow || (hasHeadColumn && isWords(row.slice(1))),
    hasHeadColumn: hasHeadColumn || (hasHeadRow && isWords(column.slice(1))),
  }
}

/** The first cell goes with the row or column whose other cells are of its kind; alone, it is its row's heading. */
function cornerHeadsRow(corner: Found, inRow: Found, inColumn: Found, columns: number): boolean {
  const isLike = (found: Found): boolean =>
    (corner.indicators > 0 && found.indicators > 0) || (corner.periods > 0 && found.periods > 0)
  return isLike(inColumn) || (!isLike(inRow) && columns > 1)
}

function isFound({ indicators, periods }: Found): boolean {
  return indicators > 0 || periods > 0
}

/** One row without headings is one period's figures, side by side. */
function isOneRow(block: Block): boolean {
  return block.length === 1
}

function countIndicators(cells: readonly string[]): number {
  return cells.filter((text) => readIndicator(text) !== undefined).length
}

function countPeriods(cells: readonly string[], near: Period): number {
  return readPeriods(cells, near).filter((one) => one !== undefined).length
}

/** Headings that are not understood are still headings when none of them has a digit in front. */
function isWords(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== '')
  return filled.length > 0 && filled.every((text) => /^\p{L}/u.test(text))
}
