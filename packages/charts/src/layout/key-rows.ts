import { keySwatch, type Key, type KeyName } from '../marks/key.ts'
import type { Figure } from '../series.ts'
import type { ChartTexts } from '../texts/chart-texts.ts'
import { round } from './plot.ts'
import { textWidth } from './text-width.ts'

const rowHeight = 20
const between = 18

/** The names of the marks that a row of figures needs; the plain bar alone needs none. */
export function keyNames(figures: readonly Figure[], more: readonly KeyName[] = []): readonly KeyName[] {
  const some = (is: (figure: Figure) => boolean, name: KeyName): KeyName[] => (figures.some(is) ? [name] : [])
  const names = [
    ...some(({ provisional }) => provisional, 'provisional'),
    ...some(({ value }) => value === 0, 'zero'),
    ...some(({ value }) => value === undefined, 'gap'),
    ...some(({ corrections }) => corrections.length > 0, 'corrected'),
    ...more,
  ]
  return names.length === 0 ? [] : ['figure', ...names]
}

/** The key in rows no wider than the drawing, and how high it is. */
export function keyRows(
  names: readonly KeyName[],
  width: number,
  left: number,
  { key }: ChartTexts,
): { readonly key: Key; readonly height: number } {
  let [x, row] = [left, 0]
  const entries = names.map((name) => {
    const wide = keySwatch + 6 + textWidth(key[name])
    if (x > left && x + wide > width) [x, row] = [left, row + 1]
    const entry = { name, x: round(x), y: 12 + row * rowHeight, text: key[name] }
    x += wide + between
    return entry
  })
  return { key: { mark: 'key', entries }, height: names.length === 0 ? 0 : (row + 1) * rowHeight }
}
