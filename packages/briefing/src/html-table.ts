import { safe, type Markup } from '@concert/charts'
import type { FormWords } from './form-words.ts'
import type { Cell, TableBlock } from './section.ts'
import { showCell } from './show-cell.ts'
import { isNumeric } from './table-shape.ts'

/** A table whose first column names its rows. Where it is wider than a screen it scrolls by itself, by keyboard too. */
export function htmlTable({ caption, columns, rows }: TableBlock, id: string, words: FormWords): Markup {
  const { say, texts } = words
  const numeric = columns.map((_, at) => isNumeric(rows, at))
  const head = columns.map(
    ({ title, unit }, at) =>
      safe`<th scope="col"${numeric[at]! && number}>${say(title)}${unit !== undefined && safe`<small>${words.unit(unit)}</small>`}`,
  )
  const empty = safe`<tr><td class="q" colspan="${columns.length}">${texts.emptyTable}`
  return safe`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table><caption id="${id}">${say(caption)}</caption><thead><tr>${head}<tbody>${rows.length === 0 ? empty : rows.map((row) => htmlRow(row, numeric, words))}</table></div>
`
}

const number = safe` class="n"`

function htmlRow(row: readonly Cell[], numeric: readonly boolean[], words: FormWords): Markup {
  const cells = row.map((cell, at) => {
    const { text, note, kind } = showCell(cell, words)
    const told = safe`${text}${note !== undefined && note !== '' && safe`<small>${note}</small>`}`
    if (at === 0) return safe`<th scope="row">${told}`
    if (kind === 'gap') return safe`<td class="${numeric[at]! ? 'n q' : 'q'}">${told}`
    return safe`<td${numeric[at]! && number}>${told}`
  })
  return safe`<tr>${cells}`
}
