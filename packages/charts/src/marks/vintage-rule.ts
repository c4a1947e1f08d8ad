import { safe, type Markup } from '../markup.ts'

/** The day on which something was known, as a line down through the plot with its name at the top. */
export type VintageRule = {
  readonly mark: 'vintage-rule'
  readonly colour: number
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly text: string
  readonly anchor: 'start' | 'end'
}

export function formatVintageRule({ colour, x, top, bottom, text, anchor }: VintageRule): Markup {
  const [textX, kind] = anchor === 'start' ? [x + 5, 'place'] : [x - 5, 'place end']
  return safe`<path class="leader c${colour}" d="M${x} ${top}V${bottom}"/><text class="${kind}" x="${textX}" y="${top + 10}">${text}</text>`
}
