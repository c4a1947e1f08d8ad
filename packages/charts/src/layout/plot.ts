import type { Scale } from '../scale/value-scale.ts'

/** The rectangle that figures are drawn in, in pixels of the drawing. */
export type Plot = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export function yOf(plot: Plot, scale: Scale, value: number): number {
  return round(plot.bottom - scale.at(value) * (plot.bottom - plot.top))
}

/** A tenth of a pixel is finer than any screen, and keeps a drawing small and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
