import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Vintage } from '@concert/epi'
import { readChangeLog, replayChanges } from '@concert/sources'
import { studyState, type StudyState } from './backtest-study.ts'

const folder = new URL('../../../shared/data/', import.meta.url)

export const publishedVintagesHere = existsSync(folder)

/** The vintages of one place's counts, times numbered from 0, and the day of each. */
export interface PublishedSeries {
  readonly place: string
  readonly vintages: readonly Vintage[]
  readonly dayOf: (time: number) => string
}

interface Change {
  readonly asOf: number
  readonly place: string
  readonly time: number
  readonly value: number
}

/** Weekly influenza admissions in eleven places of the United States, 89 vintages of 2023 to 2026. */
export function readFluVintages(): readonly PublishedSeries[] {
  const name = 'flusight/nhsn_flu_admissions_changelog.csv.gz'
  const rows = readRows(gunzipSync(readFileSync(new URL(name, folder))))
  return seriesOf(
    rows.map(([asOf, place, week, value]) => ({ asOf: asOf!, place: place!, date: week!, value: value! })),
    { stepDays: 7, firstDay: '2022-02-05' },
  )
}

/**
 * Daily COVID-19 cases, new by day, as totals were published in 2020 and 2021: of seventeen states and places, or
 * of the others of the study list, by which nothing here was chosen.
 */
export function readCovidVintages(which: 'sample' | 'others'): readonly PublishedSeries[] {
  const sample = covidTotals(readFileSync(new URL('jhu/vintages/changelog_sco12_plus.csv', folder)))
  if (which === 'sample') return daily(sample)
  const chosenBy = new Set(sample.map(({ place }) => place))
  const name = 'jhu/vintages/changelog_study.csv.gz'
  const study = covidTotals(gunzipSync(readFileSync(new URL(name, folder))))
  return daily(study.filter(({ place }) => !chosenBy.has(place)))
}

/** Running totals of COVID-19 cases as they were published, by state and part of one. */
export function readTotalsVintages(which: 'sample' | 'study'): readonly StudyState[] {
  const name = which === 'study' ? 'changelog_study.csv.gz' : 'changelog_sco12_plus.csv'
  const bytes = readFileSync(new URL(`jhu/vintages/${name}`, folder))
  const { firstDay, series } = readChangeLog(which === 'study' ? gunzipSync(bytes) : bytes)
  return [...series]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, changes]) => studyState(place, replayChanges(changes, firstDay)))
}

/** States of which no vintages are there: 2020 as it was known in 2021, as if each day had been published the day after. */
export function readFinalAsVintages(without: ReadonlySet<string>): readonly StudyState[] {
  const rows = readRows(readFileSync(new URL('jhu/covid_long_2020.csv', folder)))
  return [...Map.groupBy(rows, ([state]) => state!)]
    .filter(([state]) => !without.has(state))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, own]) => {
      let total = 0
      const totals = Float64Array.from(own, ([, , count]) => (total += Number(count)))
      const first = 24
      const vintages = Array.from({ length: totals.length - first }, (_, at) => ({
        asOf: first + at,
        counts: totals.slice(0, first + at),
      }))
      return studyState(state, [...vintages, { asOf: totals.length, counts: totals }])
    })
}

function covidTotals(bytes: Uint8Array): readonly Row[] {
  return readRows(bytes)
    .filter(([, , , measure]) => measure === 'c')
    .map(([asOf, place, day, , value]) => ({ asOf: asOf!, place: place!, date: day!, value: value! }))
}

function daily(totals: readonly Row[]): readonly PublishedSeries[] {
  return seriesOf(totals, { stepDays: 1, firstDay: '2020-01-22' }).map((series) => ({
    ...series,
    vintages: series.vintages.map(({ asOf, counts }) => ({ asOf, counts: differences(counts) })),
  }))
}

/** The same by week: sums of seven days, as of the day after the last. */
export function byWeek({ place, vintages, dayOf }: PublishedSeries): PublishedSeries {
  return {
    place,
    dayOf: (week) => dayOf(7 * week + 6),
    vintages: vintages
      .filter(({ asOf }) => asOf % 7 === 0 && asOf > 0)
      .map(({ asOf, counts }) => ({
        asOf: asOf / 7 - 1,
        counts: Float64Array.from({ length: asOf / 7 }, (_, week) => sumOf(counts, 7 * week)),
      })),
  }
}

function sumOf(counts: ArrayLike<number>, from: number): number {
  let sum = 0
  for (let day = from; day < from + 7; day++) sum += counts[day]!
  return sum
}

function readRows(bytes: Uint8Array): readonly (readonly string[])[] {
  const [, ...lines] = new TextDecoder().decode(bytes).trim().split(/\r?\n/)
  return lines.map((line) => line.split(','))
}

interface Row {
  readonly asOf: string
  readonly place: string
  readonly date: string
  readonly value: string
}

/** Plays the changes through: every day on which anything was published is a vintage of every place. */
function seriesOf(
  rows: readonly Row[],
  { stepDays, firstDay }: { readonly stepDays: number; readonly firstDay: string },
): readonly PublishedSeries[] {
  const stepMs = stepDays * 86_400_000
  const timeOf = (day: string) => Math.round((Date.parse(day) - Date.parse(firstDay)) / stepMs)
  const changes = rows.map((row) => ({
    asOf: timeOf(row.asOf),
    place: row.place,
    time: timeOf(row.date),
    value: row.value === '' ? Number.NaN : Number(row.value),
  }))
  const asOfs = [...new Set(changes.map(({ asOf }) => asOf))].toSorted((a, b) => a - b)
  return [...Map.groupBy(changes, ({ place }) => place)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, own]) => ({
      place,
      vintages: vintagesOf(own, asOfs),
      dayOf: (time) => new Date(Date.parse(firstDay) + time * stepMs).toISOString().slice(0, 10),
    }))
}

function vintagesOf(changes: readonly Change[], asOfs: readonly number[]): readonly Vintage[] {
  const byAsOf = Map.groupBy(changes, ({ asOf }) => asOf)
  const stands = new Float64Array(asOfs.at(-1)! + 1).fill(Number.NaN)
  return asOfs.map((asOf) => {
    for (const { time, value } of byAsOf.get(asOf) ?? []) stands[time] = value
    return { asOf, counts: stands.slice(0, asOf + 1) }
  })
}

function differences(totals: ArrayLike<number>): Float64Array {
  return Float64Array.from(totals, (total, i) => (i === 0 ? Number.NaN : total - totals[i - 1]!))
}
