import { safe, type Markup } from '../markup.ts'

/** A level across the plot: the baseline at zero, or a threshold with its name. */
export type Rule = {
  readonly mark: 'rule'
  readonly as: 'baseline' | 'threshold'
  readonly left: number
  readonly right: number
  readonly y: number
  readonly label?: string | undefined
}

export function formatRule({ as, left, right, y, label }: Rule): Markup {
  const text =
    label === undefined ? undefined : safe`<text class="note end" x="${right}" y="${y - 4}">${label}</text>`
  return safe`<path class="${as}" d="M${left} ${y}H${right}"/>${text}`
}
