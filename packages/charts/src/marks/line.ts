import { safe, type Markup } from '../markup.ts'

/** A line through figures, broken where there is none; `d` of an SVG path. `mean` is drawn over bars. */
export type Line = {
  readonly mark: 'line'
  readonly as: 'series' | 'mean'
  readonly colour: number
  readonly d: string
  readonly title?: string | undefined
  readonly dots: readonly { readonly x: number; readonly y: number }[]
}

export function formatLine({ as, colour, d, title, dots }: Line): Markup {
  const told = title === undefined ? undefined : safe`<title>${title}</title>`
  const halo = as === 'mean' ? safe`<path class="halo" d="${d}"/>` : undefined
  return safe`<g class="line ${as} c${colour}">${told}${halo}<path d="${d}"/>${dots.map(({ x, y }) => safe`<circle cx="${x}" cy="${y}" r="2.5"/>`)}</g>`
}
