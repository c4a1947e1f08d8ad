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
  /** Distance from bar to bar, where all stand on one grid: without titles they are then written in its steps. */
  readonly step?: number | undefined
}

export function formatBars({ width, provisional, bars, step }: Bars, hatchings: string): Markup {
  if (bars.length === 0) return safe``
  if (step !== undefined && !provisional) return safe`<g class="bars">${stepsOf(bars, step, width)}</g>`
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

/**
 * Half as long as the same in pixels: twelve states fit a page. The grid is stretched from side to side only, so a bar
 * is as thick as the share of a step that it takes.
 */
function stepsOf(bars: readonly Bar[], step: number, width: number): Markup {
  const { x, from } = bars[0]!
  const d = bars.map((bar) => `M${Math.round((bar.x - x) / step)} 0V${shortest(bar.to - from)}`).join('')
  return safe`<path transform="translate(${x} ${from})scale(${thousandths(step)} 1)" stroke-width="${thousandths(width / step)}" d="${d}"/>`
}

function thousandths(value: number): number {
  return Math.round(value * 1_000) / 1_000
}

function shortest(value: number): string {
  return String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.')
}

function dOf({ x, from, to }: Bar): string {
  return `M${x} ${from}V${to}`
}
