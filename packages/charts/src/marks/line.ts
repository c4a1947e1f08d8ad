import { safe, type Markup } from '../markup.ts'

/** A line through figures, broken where there is none: `d` of SVG paths. `mean` is drawn over bars. */
export type Line = {
  readonly mark: 'line'
  readonly as: 'series' | 'mean'
  readonly colour: number
  readonly d: string
  /** Where figures are provisional: drawn in dashes. */
  readonly provisional?: string
  readonly title?: string
}

export function formatLine({ as, colour, d, provisional, title }: Line): Markup {
  const told = title === undefined ? undefined : safe`<title>${title}</title>`
  const halo = as === 'mean' ? safe`<path class="halo" d="${d}"/>` : undefined
  const dashed =
    provisional === undefined || provisional === ''
      ? undefined
      : safe`<path class="dashed" d="${provisional}"/>`
  return safe`<g class="line ${as} c${colour}">${told}${halo}<path d="${d}"/>${dashed}</g>`
}
