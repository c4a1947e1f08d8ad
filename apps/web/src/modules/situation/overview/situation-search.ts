import type { ScaleKind } from '@concert/charts'

/** The figures that the first screen shows, one at a time. */
export const shownIndicators = ['cases_confirmed_new', 'deaths_confirmed_new'] as const
export type Shown = (typeof shownIndicators)[number]

export const scaleKinds = ['linear', 'log'] as const satisfies readonly ScaleKind[]

/** What the first screen's address says beside the event and the point in time. */
export type SituationSearch = { readonly indicator: Shown; readonly scale: ScaleKind }

/** Reads the address, attacker-controlled: what it does not know is as if it were not there. */
export function readSituationSearch({
  indicator,
  scale,
}: Readonly<Record<string, unknown>>): SituationSearch {
  return {
    indicator: shownIndicators.find((one) => one === indicator) ?? shownIndicators[0],
    scale: scaleKinds.find((one) => one === scale) ?? scaleKinds[0],
  }
}

/** Some of it changed, for an address: what is usual is left out. */
export function changedSearch(now: SituationSearch, changes: Partial<SituationSearch>) {
  const { indicator, scale } = { ...now, ...changes }
  return {
    indicator: indicator === shownIndicators[0] ? undefined : indicator,
    scale: scale === scaleKinds[0] ? undefined : scale,
  }
}
