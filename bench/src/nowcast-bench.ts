import { hubLevels, knownByDelayFromVintages, nowcastRevisions } from '@concert/epi'
import type { Figure } from './figure.ts'
import { studyForecasts, studyNowcasts, type StudyOptions, type StudyRow } from './nowcast-study.ts'
import {
  byWeek,
  publishedVintagesHere,
  readCovidVintages,
  readFluVintages,
  type PublishedSeries,
} from './published-vintages.ts'

/**
 * Nowcasts and forecasts of real vintages beside what stayed when nothing is corrected, and the Forecast Hubs'
 * baseline. The value is the weighted interval score, smaller is better; needs the published vintages beside the
 * checkout.
 */
export function nowcastBench(): Promise<Figure[]> {
  if (!publishedVintagesHere) {
    console.log('nowcast: left out, for the published vintages are not here (../shared/data)')
    return Promise.resolve([])
  }
  const flu = readFluVintages()
  const [sample, others] = [readCovidVintages('sample'), readCovidVintages('others')]
  return Promise.resolve([
    ...figures('nowcast of admissions, weeks', studyNowcasts(flu, weekly)),
    ...figures('nowcast of cases, days', studyNowcasts(sample, daily)),
    ...figures('nowcast of cases of other places, days', studyNowcasts(others, daily)),
    ...forecasts('forecast of admissions to 2024-09', flu, { ...weekly, now: 138 }),
    ...forecasts('forecast of admissions from 2024-10', flu, { ...weekly, from: 139 }),
    ...forecasts('forecast of cases by week', sample.map(byWeek), casesByWeek),
    ...forecasts('forecast of cases of other places', others.map(byWeek), casesByWeek),
    speed(),
  ])
}

const weekly = { now: 229, from: 0, maxDelay: 4, ages: 4 }
const daily = { now: 447, from: 0, maxDelay: 14, ages: 4 }
const casesByWeek = { now: 63, from: 0, maxDelay: 2 }

/** From what is published by horizon, and of all horizons from its nowcast. */
function forecasts(name: string, series: readonly PublishedSeries[], options: StudyOptions): Figure[] {
  const horizons = 4
  const published = studyForecasts(series, { ...options, horizons, nowcast: false })
  const corrected = studyForecasts(series, { ...options, horizons, nowcast: true }).slice(-1)
  return [...figures(`${name}, weeks`, published), ...figures(`${name}, from the nowcast, weeks`, corrected)]
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
