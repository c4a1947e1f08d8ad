import { safe, type Markup } from '../markup.ts'
import { gapHatch } from './hatchings.ts'

export type GapBand = {
  readonly x: number
  readonly width: number
  readonly title?: string | undefined
  /** Written into the band where it has the room. */
  readonly label?: string | undefined
}

/** Periods without a figure: a hatched band from top to bottom, never a bar of height zero. */
export type Gaps = {
  readonly mark: 'gaps'
  readonly top: number
  readonly bottom: number
  readonly bands: readonly GapBand[]
}

export function formatGaps({ top, bottom, bands }: Gaps, hatchings: string): Markup {
  if (bands.length === 0) return safe``
  return safe`<g class="gaps" fill="url(#${gapHatch(hatchings)})">${pathOf(bands, top, bottom)}${bands.map((band) => rectOf(band, top, bottom))}</g>${bands.map((band) => labelOf(band, top))}`
}

/** Bands without titles are one path. */
function pathOf(bands: readonly GapBand[], top: number, bottom: number): Markup | undefined {
  const silent = bands.filter(({ title }) => title === undefined)
  if (silent.length === 0) return undefined
  const d = silent.map(({ x, width }) => `M${x} ${top}h${width}V${bottom}h${-width}z`).join('')
  return safe`<path class="gap" d="${d}"/>`
}

function rectOf({ x, width, title }: GapBand, top: number, bottom: number): Markup | undefined {
  if (title === undefined) return undefined
  return safe`<rect class="gap" x="${x}" y="${top}" width="${width}" height="${bottom - top}"><title>${title}</title></rect>`
}

function labelOf({ x, width, label }: GapBand, top: number): Markup | undefined {
  if (label === undefined) return undefined
  return safe`<text class="gap-name middle" x="${Math.round(x + width / 2)}" y="${top + 14}">${label}</text>`
}
