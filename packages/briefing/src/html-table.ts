import { safe, type Markup } from '@concert/charts'
import type { FormWords } from './form-words.ts'
import type { TableBlock } from './section.ts'
import { showCell, type ShownCell } from './show-cell.ts'
import { isLong, isNumeric } from './table-shape.ts'

/** A table whose first column names its rows. Where it is wider than a screen it scrolls by itself, by keyboard too. */
export function htmlTable({ caption, columns, rows }: TableBlock, id: string, words: FormWords): Markup {
  const { say, texts } = words
  const shown = rows.map((row) => row.map((cell) => showCell(cell, words)))
  const classes = columns.map((_, at) => {
    const long = isLong(shown, at) ? ['l'] : []
    return isNumeric(rows, at) ? ['n', ...long] : long
  })
  const head = columns.map(
    ({ title, unit }, at) =>
      safe`<th scope="col"${classOf(classes[at]!)}>${say(title)}${unit !== undefined && safe`<small>${words.unit(unit)}</small>`}`,
  )
  const empty = safe`<tr><td class="q" colspan="${columns.length}">${texts.emptyTable}`
  return safe`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table><caption id="${id}">${say(caption)}</caption><thead><tr>${head}<tbody>${rows.length === 0 ? empty : shown.map((row) => htmlRow(row, classes))}</table></div>
`
}

/** Figures are set to the right, long texts in lines, and gaps in a quiet colour. */
function htmlRow(row: readonly ShownCell[], classes: readonly (readonly string[])[]): Markup {
  const cells = row.map(({ text, note, kind }, at) => {
    const told = safe`${text}${note !== undefined && note !== '' && safe`<small>${note}</small>`}`
    const own = classes[at] ?? []
    if (at === 0) return safe`<th scope="row"${classOf(own)}>${told}`
    return safe`<td${classOf(kind === 'gap' ? [...own, 'q'] : own)}>${told}`
  })
  return safe`<tr>${cells}`
}

function classOf(names: readonly string[]): Markup | undefined {
  return names.length === 0 ? undefined : safe` class="${names.join(' ')}"`
}
