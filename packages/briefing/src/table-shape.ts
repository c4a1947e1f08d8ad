import type { Cell } from './section.ts'
import type { ShownCell } from './show-cell.ts'

/** A column of figures is set to the right: it has a figure or a named gap, and no text. */
export function isNumeric(rows: readonly (readonly Cell[])[], column: number): boolean {
  const cells = rows.flatMap((row) => row[column] ?? [])
  return cells.length > 0 && cells.every((cell) => 'value' in cell || 'gap' in cell)
}

/** Whether a column holds texts that are set in lines; the notes under figures are anyway. */
export function isLong(rows: readonly (readonly ShownCell[])[], column: number): boolean {
  return rows.some((row) => {
    const { text = '', note = '', kind } = row[column] ?? {}
    return Math.max(widthOf(text), kind === 'text' ? widthOf(note) : 0) > shortText
  })
}

/** In letters. */
const shortText = 20

/** Han characters are two letters wide. */
function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
}
