import { safe, type Markup } from '../markup.ts'

/** The interval around a line, as one shape per unbroken run: `d` of an SVG path. */
export type Band = { readonly mark: 'band'; readonly colour: number; readonly d: string }

export function formatBand({ colour, d }: Band): Markup {
  return safe`<path class="band c${colour}" d="${d}"/>`
}
