import type { MapPlace } from '../state/map-state.ts'
import { round } from './plot.ts'

/** The radius of a figure's circle, and the largest figure that it is made for. */
export type CircleScale = {
  readonly radius: (value: number | null) => number
  readonly largest: number
  /** Figures that the key shows, round, larger first. */
  readonly shown: readonly number[]
}

const smallest = 2.5
const empty = 5

/** Area in proportion to the figure. The largest circle is a part of the map's width. */
export function circleScale(places: readonly MapPlace[], width: number): CircleScale {
  const largest = places.reduce((high, { value }) => Math.max(high, Math.abs(value ?? 0)), 0)
  const widest = Math.max(14, Math.min(40, width * 0.05))
  const radius = (value: number | null): number => {
    if (value === null || value === 0 || largest === 0) return empty
    return round(Math.max(smallest, widest * Math.sqrt(Math.abs(value) / largest)))
  }
  return { radius, largest, shown: largest === 0 ? [] : shownOf(largest) }
}

/** The round figure below the largest, and a tenth of it. */
function shownOf(largest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(largest))
  const round = [5, 2, 1].map((times) => times * power).find((one) => one <= largest) ?? power
  return [round, round / 10].filter((value) => value >= 1 || largest < 10)
}
