import { instantMs, type DayNumber, type Frequency, type Instant } from '@concert/statement'
import type { ScaleKind } from '../scale/value-scale.ts'
import type { About, Series } from '../series.ts'
import { columnsOf, type Column, type Range } from './columns.ts'

/** The series as it was known at one earlier point. */
export type Vintage = {
  readonly asOf: Instant
  readonly day: DayNumber
  readonly columns: readonly Column[]
  /** Periods of which a figure was known then. */
  readonly known: number
  /** Of those, how many stand differently now. */
  readonly changed: number
}

/** The same periods then and now. */
export type VintagesState = {
  readonly kind: 'vintages'
  readonly about: About
  readonly frequency: Frequency
  readonly scale: ScaleKind
  /** As known now. */
  readonly columns: readonly Column[]
  /** Oldest first. */
  readonly earlier: readonly Vintage[]
}

type Given = {
  readonly about: About
  readonly earlier: readonly { readonly asOf: Instant; readonly series: Series }[]
  readonly scale?: ScaleKind | undefined
  readonly range?: Range | undefined
}

export function vintagesState(
  now: Series,
  { about, earlier, scale = 'linear', range }: Given,
): VintagesState {
  const columns = columnsOf(now, range)
  const vintages = earlier.map(({ asOf, series }) => vintageOf(asOf, columnsOf(series, range), columns))
  return {
    kind: 'vintages',
    about,
    frequency: now.frequency,
    scale,
    columns,
    earlier: vintages.sort((a, b) => a.day - b.day),
  }
}

const dayMs = 86_400_000

function vintageOf(asOf: Instant, then: readonly Column[], now: readonly Column[]): Vintage {
  const values = new Map(now.map(({ first, value }) => [first, value]))
  const known = then.filter(({ value }) => value !== undefined)
  return {
    asOf,
    day: Math.floor(instantMs(asOf) / dayMs),
    columns: then,
    known: known.length,
    changed: known.filter(({ first, value }) => values.get(first) !== value).length,
  }
}
