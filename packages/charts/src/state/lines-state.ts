import type { Frequency } from '@concert/statement'
import type { ScaleKind } from '../scale/value-scale.ts'
import type { About, Series } from '../series.ts'
import { columnsOf, type Column, type Range } from './columns.ts'

export type NamedLine = { readonly name: string; readonly columns: readonly Column[] }

/** A level that means something, as 1 for a reproduction number. */
export type Threshold = { readonly value: number; readonly label: string }

/** One indicator of several places or strata, each a line with its name at its end. */
export type LinesState = {
  readonly kind: 'lines'
  readonly about: About
  readonly frequency: Frequency
  readonly scale: ScaleKind
  readonly lines: readonly NamedLine[]
  readonly thresholds: readonly Threshold[]
  /** What the bands are, as `95 % credible interval`. */
  readonly interval: string | undefined
}

type Given = {
  readonly about: About
  readonly scale?: ScaleKind | undefined
  readonly thresholds?: readonly Threshold[] | undefined
  readonly interval?: string | undefined
  readonly range?: Range | undefined
}

/** Lines keep the order that they are handed in; the first has the first colour. */
export function linesState(series: readonly Series[], given: Given): LinesState {
  return {
    kind: 'lines',
    about: given.about,
    frequency: series[0]?.frequency ?? 'day',
    scale: given.scale ?? 'linear',
    lines: series.map((one) => ({ name: one.name, columns: columnsOf(one, given.range) })),
    thresholds: (given.thresholds ?? []).filter(({ value }) => Number.isFinite(value)),
    interval: given.interval,
  }
}
