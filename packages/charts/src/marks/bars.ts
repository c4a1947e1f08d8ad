import { safe, type Markup } from '../markup.ts'
import { provisionalHatch } from './hatchings.ts'

/** From the baseline to the figure, both as drawn. */
export type Bar = {
  readonly x: number
  readonly from: number
  readonly to: number
  readonly title?: string | undefined
}

/** Bars are thick lines; provisional ones are hatched, so that print and any eye tell them apart. */
export type Bars = {
  readonly mark: 'bars'
  readonly width: number
  readonly provisional: boolean
  readonly bars: readonly Bar[]
}

export function formatBars({ width, provisional, bars }: Bars, hatchings: string): Markup {
  if (bars.length === 0) return safe``
  const drawn = provisional ? safe` stroke="url(#${provisionalHatch(hatchings)})"` : safe``
  return safe`<g class="${provisional ? 'bars provisional' : 'bars'}" stroke-width="${width}"${drawn}>${pathsOf(bars)}</g>`
}

/** Bars without titles are one path: ten thousand elements would be slow to draw and say no more. */
function pathsOf(bars: readonly Bar[]): readonly Markup[] {
  const silent = bars.filter(({ title }) => title === undefined)
  const told = bars.filter(({ title }) => title !== undefined)
  return [
    ...(silent.length === 0 ? [] : [safe`<path d="${silent.map(dOf).join('')}"/>`]),
    ...told.map((bar) => safe`<path d="${dOf(bar)}"><title>${bar.title}</title></path>`),
  ]
}

function dOf({ x, from, to }: Bar): string {
  return `M${x} ${from}V${to}`
}
