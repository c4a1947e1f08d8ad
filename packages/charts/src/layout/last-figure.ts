import type { Label } from '../marks/labels.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { diamondOf } from './figure-marks.ts'
import type { Ground, Placed } from './ground.ts'
import { round, yOf, type Plot } from './plot.ts'
import type { Vertex } from './series-path.ts'

const characterWidth = 8

/** The last figure itself, above whatever stands under its digits, a line included; none where there is no figure. */
export function lastFigure(
  placed: readonly Placed[],
  ground: Ground,
  line: readonly Vertex[] = [],
): readonly Label[] {
  const { plot, words } = ground
  const last = placed.findLast(({ figure }) => figure.value !== undefined)
  if (last === undefined) return []
  const text = lastText(last, words)
  const wide = text.length * characterWidth
  const right = Math.min(plot.right, Math.max(last.left + last.width, plot.left + wide))
  const under = placed.filter(({ left, width }) => left < right && left + width > right - wide - 2)
  const crossing = line.flatMap(({ x, y }) => (x > right - wide - 4 && x < right + 4 ? (y ?? []) : []))
  const tops = [...under.map((one) => topOf(one, ground)), ...crossing.map((y) => y - 2)]
  const y = Math.max(plot.top - 12, Math.min(...tops) - 4)
  return [{ x: round(right), y: round(y), text, anchor: 'end', as: 'value' }]
}

function lastText({ figure }: Placed, { formats }: ChartWords): string {
  return formats.number(figure.value!)
}

function topOf(one: Placed, { plot, scale }: { plot: Plot; scale: Ground['scale'] }): number {
  const { value, corrections } = one.figure
  const zero = yOf(plot, scale, 0)
  const top = Math.min(value === undefined ? zero : yOf(plot, scale, value), zero)
  return corrections.length > 0 ? diamondOf(one, plot, scale).y - 1 : top
}
