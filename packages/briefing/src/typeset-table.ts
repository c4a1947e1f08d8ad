import type { FormWords } from './form-words.ts'
import { breakable } from './readable.ts'
import type { Cell, TableBlock } from './section.ts'
import { showCell } from './show-cell.ts'
import { isNumeric } from './table-shape.ts'

export type SetTable = {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly SetColumn[]
  readonly rows: readonly (readonly SetCell[])[]
  /** What stands in place of rows. */
  readonly empty: string
}

type SetColumn = {
  readonly title: string
  readonly unit: string
  readonly numeric: boolean
  /** Of the width that the other columns leave; 0 for a column that takes what it needs. */
  readonly share: number
}

type SetCell = { readonly text: string; readonly note: string; readonly gap: boolean }

export function typesetTable({ caption, columns, rows }: TableBlock, words: FormWords): SetTable {
  const set = rows.map((row) => row.map((cell) => setCell(cell, words)))
  const shares = sharesOf(columns.map((_, at) => set.map((row) => row[at]?.text ?? '')))
  return {
    kind: 'table',
    caption: breakable(words.say(caption)),
    columns: columns.map(({ title, unit }, at) => ({
      title: breakable(words.say(title)),
      unit: unit === undefined ? '' : words.unit(unit),
      numeric: isNumeric(rows, at),
      share: shares[at]!,
    })),
    rows: set,
    empty: words.texts.emptyTable,
  }
}

function setCell(cell: Cell, words: FormWords): SetCell {
  const { text, note = '', kind } = showCell(cell, words)
  return { text: breakable(text), note: breakable(note), gap: kind === 'gap' }
}

/** What fits beside others takes what it needs; the rest is shared among what is long, or is the first column's. */
function sharesOf(columns: readonly (readonly string[])[]): readonly number[] {
  const shares = columns.map(shareOf)
  return shares.every((share) => share === 0) ? shares.map((_, at) => (at === 0 ? 1 : 0)) : shares
}

const [shortText, mostShare] = [30, 12]

/** By the root of the longest text: a long one takes more lines, not all of the width. */
function shareOf(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.map(widthOf))
  return longest <= shortText ? 0 : Math.round(Math.min(mostShare, Math.sqrt(longest)) * 10) / 10
}

/** In letters; Han characters are two wide. */
function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
}
