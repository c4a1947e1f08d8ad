import type { Frequency } from '@concert/statement'
import { scaleOf, type Scale, type ScaleKind } from '../scale/value-scale.ts'
import type { Figure, Series } from '../series.ts'
import { columnsOf, type Range } from './columns.ts'

/** One state's figures; empty where it has never reported. */
export type Panel = { readonly id: string; readonly name: string; readonly figures: readonly Figure[] }

/** Panels in the order of the protocol, whose figures stand one for one with the periods, on one scale. */
export type MultiplesState = {
  readonly kind: 'small-multiples'
  readonly indicator: string
  readonly frequency: Frequency
  readonly periods: readonly string[]
  readonly panels: readonly Panel[]
  readonly scale: Scale
}

type Given = {
  readonly indicator: string
  readonly frequency: Frequency
  readonly scale?: ScaleKind
  readonly panels: readonly { readonly id: string; readonly series: Series }[]
  /** Days to show; from the first that any state speaks of to the last where it is left out. */
  readonly range?: Range
}

/** Puts every state on the same periods and the same scale; their order is kept. */
export function multiplesState(given: Given): MultiplesState {
  const range = rangeOf(given)
  const panels = given.panels.map(({ id, series }) => ({
    id,
    name: series.name,
    figures: series.points.length === 0 ? [] : columnsOf(series, range),
  }))
  return {
    kind: 'small-multiples',
    indicator: given.indicator,
    frequency: given.frequency,
    periods: panels.find(({ figures }) => figures.length > 0)?.figures.map(({ period }) => period) ?? [],
    panels,
    scale: scaleOf(given.scale ?? 'linear', valuesOf(panels)),
  }
}

export function valuesOf(panels: readonly Pick<Panel, 'figures'>[]): readonly number[] {
  return panels.flatMap(({ figures }) => figures.flatMap(({ value }) => value ?? []))
}

function rangeOf({ panels, range = {} }: Given): Range {
  const held = panels.map(({ series }) => columnsOf(series)).filter((columns) => columns.length > 0)
  if (held.length === 0) return range
  return {
    from: range.from ?? Math.min(...held.map((columns) => columns[0]!.first)),
    to: range.to ?? Math.max(...held.map((columns) => columns.at(-1)!.last)),
  }
}
