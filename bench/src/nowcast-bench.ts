import { hubLevels, knownByDelayFromVintages, nowcastRevisions } from '@concert/epi'
import type { Figure } from './figure.ts'
import { studyForecasts, studyNowcasts, type StudyRow } from './nowcast-study.ts'
import { byWeek, publishedVintagesHere, readCovidVintages, readFluVintages } from './published-vintages.ts'

/**
 * Nowcasts and forecasts of real vintages beside what stayed when nothing is corrected, and the Forecast Hubs'
 * baseline. The value is the weighted interval score, smaller is better; needs the published vintages beside the
 * checkout.
 */
export function nowcastBench(): Promise<Figure[]> {
  if (!publishedVintagesHere) throw new Error('The published vintages are not here (../shared/data)')
  const [flu, covid] = [readFluVintages(), readCovidVintages()]
  const [weekly, daily] = [
    { now: 229, from: 0, maxDelay: 4 },
    { now: 447, from: 0, maxDelay: 14 },
  ]
  const forecasts = (nowcast: boolean) => [
    ...figures(
      `admissions to 2024-09, ${source(nowcast)}`,
      studyForecasts(flu, { ...weekly, ...first, nowcast }),
    ),
    ...figures(
      `admissions from 2024-10, ${source(nowcast)}`,
      studyForecasts(flu, { ...weekly, ...later, nowcast }),
    ),
    ...figures(`cases by week, ${source(nowcast)}`, studyForecasts(covid.map(byWeek), { ...weeks, nowcast })),
  ]
  return Promise.resolve([
    ...figures('nowcast of admissions, weeks', studyNowcasts(flu, { ...weekly, ages: 4 })),
    ...figures('nowcast of cases, days', studyNowcasts(covid, { ...daily, ages: 4 })),
    ...forecasts(false),
    ...forecasts(true),
    speed(),
  ])
}

const first = { now: 138, horizons: 4 }
const later = { from: 139, horizons: 4 }
const weeks = { now: 63, from: 0, maxDelay: 2, horizons: 4 }

function source(nowcast: boolean): string {
  return `forecast from the ${nowcast ? 'nowcast' : 'published'}, weeks`
}

function figures(name: string, rows: readonly StudyRow[]): Figure[] {
  return rows.map(({ what, method, baseline, relativeWis }) => ({
    name: `${name}: ${what}`,
    value: method.wis,
    unit: `WIS of ${method.forecasts}, 50 % covers ${percent(method.coverage50)}, 95 % ${percent(method.coverage95)}`,
    against: `baseline ${baseline.wis.toPrecision(3)}, ${percent(baseline.coverage50)}, ${percent(baseline.coverage95)}`,
    ratio: relativeWis,
  }))
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`
}

/** How long the nowcast of one state takes, a year of days and delays of up to two weeks. */
function speed(): Figure {
  const counts = Array.from({ length: 366 }, (_, t) => 500 + ((t * 7919) % 400))
  const vintages = counts.map((_, asOf) => ({ asOf, counts: counts.slice(0, asOf + 1) }))
  const known = knownByDelayFromVintages(vintages, { now: 365, maxDelay: 14 })
  const runs = 40
  for (let i = 0; i < 5; i++) nowcastRevisions(known, { levels: hubLevels })
  const start = performance.now()
  for (let i = 0; i < runs; i++) nowcastRevisions(known, { levels: hubLevels })
  return {
    name: 'nowcast of one state, 366 days × 15 delays',
    value: (performance.now() - start) / runs,
    unit: 'ms',
  }
}
