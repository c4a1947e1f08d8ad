import type { FormWords } from './form-words.ts'
import { breakable } from './readable.ts'
import type { TableBlock } from './section.ts'
import { showCell, type ShownCell } from './show-cell.ts'
import { isNumeric, longestOf, shortText, widthOf } from './table-shape.ts'

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
  /** Of its longest text, and of its head. */
  readonly letters: number
}

type SetCell = { readonly text: string; readonly note: string; readonly gap: boolean }

export function typesetTable({ caption, columns, rows }: TableBlock, words: FormWords): SetTable {
  const shown = rows.map((row) => row.map((cell) => showCell(cell, words)))
  return {
    kind: 'table',
    caption: breakable(words.say(caption)),
    columns: columns.map(({ title, unit }, at) => ({
      title: breakable(words.say(title)),
      unit: unit === undefined ? '' : words.unit(unit),
      numeric: isNumeric(rows, at),
      share: shareOf(longestOf(shown, at)),
      letters: Math.max(fewestLetters, widthOf(words.say(title)), longestOf(shown, at)),
    })),
    rows: shown.map((row) => row.map(setCell)),
    empty: words.texts.emptyTable,
  }
}

function setCell({ text, note = '', kind }: ShownCell): SetCell {
  return { text: breakable(text), note: breakable(note), gap: kind === 'gap' }
}

const mostShare = 12
const fewestLetters = 6

/** By the root of the longest text: a long one takes more lines, not all of the width. */
function shareOf(longest: number): number {
  return longest <= shortText ? 0 : Math.round(Math.min(mostShare, Math.sqrt(longest)) * 10) / 10
}
