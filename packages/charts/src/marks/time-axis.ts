import { safe, type Markup } from '../markup.ts'

/** One label, of one or two lines; `start` labels stand at a small line, which is where a month or year begins. */
export type TimeTick = {
  readonly x: number
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'middle' | 'end'
}

export type TimeAxis = { readonly mark: 'time-axis'; readonly y: number; readonly ticks: readonly TimeTick[] }

export function formatTimeAxis({ y, ticks }: TimeAxis): Markup {
  const marks = ticks.map(({ x, anchor }) => `M${x} ${y}v${anchor === 'start' ? 16 : 4}`).join('')
  return safe`<path class="tick" d="${marks}"/>${ticks.map((tick) => labelOf(tick, y))}`
}

function labelOf({ x, lines, anchor }: TimeTick, y: number): readonly Markup[] {
  const left = anchor === 'start' ? x + 3 : x
  const kind = anchor === 'start' ? undefined : safe` class="${anchor}"`
  return lines.map((line, at) => safe`<text${kind} x="${left}" y="${y + 16 + at * 14}">${line}</text>`)
}
