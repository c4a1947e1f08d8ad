import { textWidth } from '@concert/charts'

/** What stands in a column of a printed table. */
export type ColumnTexts = {
  readonly head: string
  /** Text and note of every cell. */
  readonly cells: readonly { readonly text: string; readonly note: string }[]
  readonly numeric: boolean
}

/** A page's width and a cell's edges, in pixels at letters of 12: A4 between its margins, at letters of 8.5 pt. */
const [pageWidth, edges] = [696, 18]
/** Notes and heads are smaller. */
const [noteScale, headScale] = [0.83, 0.95]
/** No text asks for more: it takes another line. */
const widest = 420

export type ColumnWidths = {
  /** Their sum is the page's width. */
  readonly widths: readonly number[]
  /** Whether not even the longest words have room, so that they must be broken. */
  readonly squeezed: boolean
}

/**
 * Each column is as wide as its longest word at the least. Where everything fits on one line, texts share what is left;
 * where it does not, no column gets more than a common measure that the page can bear.
 */
export function columnWidths(columns: readonly ColumnTexts[]): ColumnWidths {
  const least = columns.map(leastWidth)
  const wanted = columns.map((column, at) => Math.max(least[at]!, wantedWidth(column)))
  const [needed, asked] = [sum(least), sum(wanted)]
  if (needed >= pageWidth) return { widths: scaled(least, pageWidth / needed), squeezed: true }
  const widths = asked > pageWidth ? levelled(least, wanted) : widened(wanted, pageWidth - asked, columns)
  return { widths: scaled(widths, 1), squeezed: false }
}

function leastWidth({ head, cells }: ColumnTexts): number {
  return (
    edges +
    longest([
      ...wordsOf(head, headScale),
      ...cells.flatMap(({ text, note }) => [...wordsOf(text, 1), ...wordsOf(note, noteScale)]),
    ])
  )
}

/** A head may take two lines, and under a figure a note too. */
function wantedWidth({ head, cells, numeric }: ColumnTexts): number {
  const notes = numeric ? noteScale / 2 : noteScale
  const texts = cells.flatMap(({ text, note }) => [textWidth(text), textWidth(note) * notes])
  return edges + Math.min(widest, longest([(textWidth(head) * headScale) / 2, ...texts]))
}

/** Widths of what is better not broken: a word, where there are no spaces of no width in it; four Han characters. */
function wordsOf(text: string, scale: number): readonly number[] {
  return text.split(/[ \t\n\u200b]|(?<=\p{Script=Han}{4})/u).map((word) => textWidth(word) * scale)
}

/** What is wanted, but for a common measure that is as high as the page bears. */
function levelled(least: readonly number[], wanted: readonly number[]): readonly number[] {
  const at = (measure: number): readonly number[] =>
    wanted.map((width, column) => Math.max(least[column]!, Math.min(width, measure)))
  let [low, high] = [0, pageWidth]
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2
    if (sum(at(middle)) > pageWidth) high = middle
    else low = middle
  }
  return at(low)
}

/** What is left goes to all by what they hold, to figures half as much. */
function widened(
  wanted: readonly number[],
  rest: number,
  columns: readonly ColumnTexts[],
): readonly number[] {
  const weights = wanted.map((width, at) => (columns[at]!.numeric ? width / 2 : width))
  const all = sum(weights)
  return wanted.map((width, at) => width + (rest * weights[at]!) / all)
}

function scaled(widths: readonly number[], scale: number): readonly number[] {
  return widths.map((width) => Math.round(width * scale * 10) / 10)
}

function longest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0)
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0)
}
