import type { Cell } from './section.ts'

/** A column of figures is set to the right: it has a figure or a named gap, and no text. */
export function isNumeric(rows: readonly (readonly Cell[])[], column: number): boolean {
  const cells = rows.flatMap((row) => row[column] ?? [])
  return cells.length > 0 && cells.every((cell) => 'value' in cell || 'gap' in cell)
}
