import { safe, type Markup } from '../markup.ts'

/** One line of the scale: `labelY` is the baseline of its number. */
export type ValueTick = { readonly y: number; readonly labelY: number; readonly text: string }

/** The lines of the scale from left to right, their numbers to the left of them. */
export type ValueAxis = {
  readonly mark: 'value-axis'
  readonly left: number
  readonly right: number
  readonly ticks: readonly ValueTick[]
}

export function formatValueAxis({ left, right, ticks }: ValueAxis): Markup {
  return safe`${ticks.map(
    ({ y, labelY, text }) =>
      safe`<path class="grid" d="M${left} ${y}H${right}"/><text class="end" x="${left - 5}" y="${labelY}">${text}</text>`,
  )}`
}
