import { safe, type Markup } from '../markup.ts'
import type { Circle } from './circle.ts'

export type SampleCircle = Pick<Circle, 'x' | 'y' | 'radius' | 'as' | 'freshness'>

/** Circles of the key: drawn as those of the map, and not to be focused. */
export type Samples = { readonly mark: 'samples'; readonly samples: readonly SampleCircle[] }

export function formatSamples({ samples }: Samples): Markup {
  return safe`${samples.map((one) => safe`<g class="sample ${one.freshness}">${drawSymbol(one)}</g>`)}`
}

/** Zero is a ring with a point in it, a gap an empty ring with a stroke through it; who is late has a broken ring around. */
export function drawSymbol({ x, y, radius, as, freshness }: SampleCircle): Markup {
  const ring =
    freshness === 'current' ? undefined : safe`<circle class="ring" cx="${x}" cy="${y}" r="${radius + 3}"/>`
  const within =
    as === 'zero'
      ? safe`<circle class="point" cx="${x}" cy="${y}" r="1.5"/>`
      : as === 'gap'
        ? safe`<path class="slash" d="M${x - 3.5} ${y + 3.5}l7-7"/>`
        : undefined
  return safe`<circle class="symbol ${as}" cx="${x}" cy="${y}" r="${radius}"/>${within}${ring}`
}
