import { columnWidths } from './column-widths.ts'
import type { FormWords } from './form-words.ts'
import { breakable } from './readable.ts'
import type { TableBlock } from './section.ts'
import { showCell, type ShownCell } from './show-cell.ts'
import { isNumeric } from './table-shape.ts'

export type SetTable = {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly SetColumn[]
  readonly rows: readonly (readonly SetCell[])[]
  /** Whether words must be broken. */
  readonly squeezed: boolean
  /** What stands in place of rows. */
  readonly empty: string
}

type SetColumn = {
  readonly title: string
  readonly unit: string
  readonly numeric: boolean
  /** Its share of the page's width. */
  readonly width: number
}

type SetCell = { readonly text: string; readonly note: string; readonly gap: boolean }

export function typesetTable({ caption, columns, rows }: TableBlock, words: FormWords): SetTable {
  const set = rows.map((row) => row.map((cell) => setCell(showCell(cell, words))))
  const heads = columns.map(({ title, unit }, at) => ({
    title: breakable(words.say(title)),
    unit: unit === undefined ? '' : words.unit(unit),
    numeric: isNumeric(rows, at),
  }))
  const { widths, squeezed } = columnWidths(
    heads.map(({ title, numeric }, at) => ({
      head: title,
      numeric,
      cells: set.flatMap((row) => row[at] ?? []),
    })),
  )
  return {
    kind: 'table',
    caption: breakable(words.say(caption)),
    columns: heads.map((head, at) => ({ ...head, width: widths[at]! })),
    rows: set,
    squeezed,
    empty: words.texts.emptyTable,
  }
}

function setCell({ text, note = '', kind }: ShownCell): SetCell {
  return { text: breakable(text), note: breakable(note), gap: kind === 'gap' }
}
