import { safe, type Markup } from '../markup.ts'

/** The outline of bars as they stood at an earlier point; `d` of an SVG path. */
export type Outline = {
  readonly mark: 'outline'
  readonly colour: number
  readonly d: string
  readonly title: string
}

export function formatOutline({ colour, d, title }: Outline): Markup {
  return safe`<g class="outline c${colour}"><title>${title}</title><path class="halo" d="${d}"/><path d="${d}"/></g>`
}
