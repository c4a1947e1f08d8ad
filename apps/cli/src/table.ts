import { formatNumber } from './output.ts'

export type Cell = string | number | boolean | null | undefined
export type Column<T> = {
  readonly title: string
  readonly cell: (row: T) => Cell
  /** Numbers stand right without being asked. */
  readonly right?: boolean
}

/** Rows under their titles, columns aligned by what a terminal shows; "nothing" when there is no row. */
export function formatTable<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  if (rows.length === 0) return 'nothing'
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)))
  const isRight = columns.map(
    ({ right }, at) => right === true || cells.some((line) => typeof line[at] === 'number'),
  )
  const lines = [columns.map(({ title }) => title), ...cells.map((line) => line.map(formatCell))]
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => displayWidth(line[at]!))))
  return lines
    .map((line) =>
      line
        .map((text, at) => pad(text, widths[at]!, isRight[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** What others wrote is shown on one line and moves no cursor. */
function formatCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '–'
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return typeof cell === 'number' ? formatNumber(cell) : plain(cell)
}

export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}

function pad(text: string, width: number, right: boolean): string {
  const spaces = ' '.repeat(width - displayWidth(text))
  return right ? spaces + text : text + spaces
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u

/** Columns that a text takes: two for each wide character (Unicode UAX #11), one for any other grapheme. */
export function displayWidth(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += wide.test(segment) ? 2 : 1
  return width
}
