import { keySwatch, type Key, type KeyEntry, type KeyName } from '../marks/key.ts'
import type { Figure } from '../series.ts'
import type { ChartTexts } from '../texts/chart-texts.ts'
import { round } from './plot.ts'
import { textWidth } from './text-width.ts'

const rowHeight = 20
const between = 18

export type KeyWord = Pick<KeyEntry, 'name' | 'text'>

/** What the marks of a row of figures mean, of those that are in it; the plain bar alone needs no words. */
export function keyWords(
  figures: readonly Figure[],
  { key }: ChartTexts,
  more: readonly KeyWord[] = [],
): readonly KeyWord[] {
  const some = (is: (figure: Figure) => boolean, name: KeyName): KeyWord[] =>
    figures.some(is) ? [{ name, text: key[name] }] : []
  const words = [
    ...some(({ provisional }) => provisional, 'provisional'),
    ...some(({ value }) => value === 0, 'zero'),
    ...some(({ value }) => value === undefined, 'gap'),
    ...some(({ corrections }) => corrections.length > 0, 'corrected'),
    ...more,
  ]
  return words.length === 0 ? [] : [{ name: 'figure', text: key.figure }, ...words]
}

/** The key in rows no wider than the drawing, and how high it is. */
export function keyRows(
  words: readonly KeyWord[],
  width: number,
): { readonly key: Key; readonly height: number } {
  let [x, row] = [0, 0]
  const entries = words.map(({ name, text }) => {
    const wide = keySwatch + 6 + textWidth(text)
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1]
    const entry = { name, x: round(x), y: 12 + row * rowHeight, text }
    x += wide + between
    return entry
  })
  return { key: { mark: 'key', entries }, height: words.length === 0 ? 0 : (row + 1) * rowHeight }
}
