import { indicators, observationFaults, type Indicator, type Observation } from '@concert/statement'

/** A line of the form: an indicator, and its stratum where it is broken down. */
export type FigureRow = { readonly indicator: Indicator; readonly stratum?: string }

/**
 * Reads the heading of a line of figures: an indicator's code or its name in any of the three languages, after it the
 * stratum, as `New deaths by age group, 60-69`. Undefined for what is none.
 */
export function readIndicator(heading: string): FigureRow | undefined {
  const text = plain(heading)
  for (const [name, indicator] of names)
    if (text.startsWith(name)) {
      const rest = text.slice(name.length).replaceAll(/^[\s,:/|([–—-]+|[)\]\s]+$/g, '')
      const row = withStratum(indicator, rest, heading)
      if (row !== undefined) return row
    }
  return undefined
}

export function isStratum(indicator: Indicator, stratum: string | undefined): boolean {
  const observation = { indicator: indicator.id, stratum, value: null, status: 'O' } as Observation
  return observationFaults(observation).every(({ place }) => place !== 'stratum')
}

function withStratum(indicator: Indicator, rest: string, heading: string): FigureRow | undefined {
  if (rest === '' || rest === indicator.unit) return { indicator }
  // A lineage's letters are capitals or not; the heading has them as they were written.
  const at = heading.toLowerCase().lastIndexOf(rest)
  const written = at < 0 ? rest : heading.slice(at, at + rest.length)
  const stratum = [written, written.toUpperCase(), written.toLowerCase()].find((one) =>
    isStratum(indicator, one),
  )
  return indicator.dimension === undefined || stratum === undefined ? undefined : { indicator, stratum }
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

/** The longest first: one indicator's name may begin with another's. */
const names: readonly (readonly [string, Indicator])[] = indicators
  .flatMap((indicator) =>
    [indicator.id, ...Object.values(indicator.name)].map((name) => [plain(name), indicator] as const),
  )
  .sort(([a], [b]) => b.length - a.length)
