import type { Label } from '../marks/labels.ts'
import type { Leader } from '../marks/leaders.ts'
import { round, type Plot } from './plot.ts'

/** What is written at the end of a line: where the line ends, and its colour. */
export type LineEnd = {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly figure: string
  readonly colour: number
}

const lineHeight = 15
const leaderWidth = 14

/** Names to the right of the plot, each as near to its line's end as the others allow, with a leader in its colour. */
export function endLabels(
  ends: readonly LineEnd[],
  { right, top, bottom }: Plot,
): { readonly labels: readonly Label[]; readonly leaders: readonly Leader[] } {
  const room = Math.max(1, Math.floor((bottom - top) / lineHeight) + 1)
  const shown = [...ends].slice(0, room).sort((a, b) => a.y - b.y)
  const ys = apart(
    shown.map(({ y }) => y),
    top,
    bottom,
  )
  const x = right + leaderWidth
  return {
    labels: shown.map(({ text, figure }, at) => ({
      x: x + 4,
      y: round(ys[at]! + 4),
      text,
      figure,
      anchor: 'start',
      as: 'place',
    })),
    leaders: shown.map((end, at) => ({
      colour: end.colour,
      d: `M${end.x} ${end.y}L${round(Math.max(end.x, right))} ${end.y}L${x} ${round(ys[at]!)}`,
    })),
  }
}

/** Rising places at least a line apart, as near as that allows to where they would stand, between top and bottom. */
function apart(wanted: readonly number[], top: number, bottom: number): readonly number[] {
  const down: number[] = []
  for (const y of wanted) down.push(Math.max(y, top, (down.at(-1) ?? -Infinity) + lineHeight))
  const up: number[] = []
  for (const y of [...down].reverse()) up.unshift(Math.min(y, (up[0] ?? bottom + lineHeight) - lineHeight))
  return up
}
