import type { Cell } from './section.ts'
import type { ShownCell } from './show-cell.ts'

/** A column of figures is set to the right: it has a figure or a named gap, and no text. */
export function isNumeric(rows: readonly (readonly Cell[])[], column: number): boolean {
  const cells = rows.flatMap((row) => row[column] ?? [])
  return cells.length > 0 && cells.every((cell) => 'value' in cell || 'gap' in cell)
}

/** The width of a column's longest text in letters; Han characters are two wide. */
export function longestOf(rows: readonly (readonly ShownCell[])[], column: number): number {
  const texts = rows.flatMap((row) => [row[column]?.text ?? '', row[column]?.note ?? ''])
  return Math.max(0, ...texts.map(widthOf))
}

/** What is no longer than this is not broken into lines. */
export const shortText = 30

export function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
}
