import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hubLevels, pastForecasts, pastNowcasts, forecastDampedTrend, type ScoreSummary } from '@concert/epi'
import { studyForecasts, studyNowcasts } from './nowcast-study.ts'
import { byWeek, publishedVintagesHere, readCovidVintages, readFluVintages } from './published-vintages.ts'

const skip = publishedVintagesHere ? false : 'the published vintages are not here (../shared/data)'
const flu = skip === false ? readFluVintages() : []
const covid = skip === false ? readCovidVintages('sample') : []
const some = new Set(['FRA', 'IND', 'KAZ', 'USA'])

function assertCovers(
  { coverage50, coverage95 }: ScoreSummary,
  [least50, most50]: readonly [number, number],
): void {
  assert.ok(coverage50 >= least50 && coverage50 <= most50, `50 %: ${coverage50}`)
  assert.ok(coverage95 >= 0.85 && coverage95 <= 1, `95 %: ${coverage95}`)
}

test('the published vintages are read as they stand in the file', { skip }, () => {
  assert.deepEqual([flu.length, flu[0]!.vintages.length, covid.length], [11, 89, 17])
  const california = flu.find(({ place }) => place === '06')!
  const week = 85
  assert.equal(california.dayOf(week), '2023-09-23')
  assert.equal(california.vintages.find(({ asOf }) => asOf === week)!.counts[week], 51)
})

test('of each vintage only what was published by then is used: later ones may be anything', { skip }, () => {
  const { vintages } = flu.find(({ place }) => place === 'US')!
  const now = 130
  const changed = vintages.map((one) =>
    one.asOf > now ? { ...one, counts: Float64Array.from(one.counts, () => 1e6) } : one,
  )
  const nowcasts = { now, maxDelay: 4, ages: 4, levels: hubLevels }
  assert.deepEqual(pastNowcasts(changed, nowcasts), pastNowcasts(vintages, nowcasts))
  const forecasts = {
    now,
    settledAfter: 4,
    levels: hubLevels,
    forecast: (counts: Float64Array) => forecastDampedTrend(counts, { horizons: 4, levels: hubLevels }),
  }
  assert.deepEqual(pastForecasts(changed, forecasts), pastForecasts(vintages, forecasts))
})

test('nowcasts of admissions cover what came, and are nearer to it than what was published', { skip }, () => {
  const rows = studyNowcasts(flu, { now: 229, from: 0, maxDelay: 4, ages: 4 })
  for (const { method, relativeWis } of rows) {
    assert.ok(method.forecasts > 800 && relativeWis < 1)
    assertCovers(method, [0.45, 0.9])
  }
  assert.ok(rows[0]!.relativeWis < 0.45)
})

test('nowcasts of cases are nearer where counts are revised, and cover them', { skip }, () => {
  const revised = covid.filter(({ place }) => some.has(place))
  for (const { method, relativeWis } of studyNowcasts(revised, {
    now: 447,
    from: 0,
    maxDelay: 14,
    ages: 3,
  })) {
    assert.ok(relativeWis < 1, `${relativeWis}`)
    assertCovers(method, [0.5, 1])
  }
})

test(
  'forecasts of admissions and of cases by week beat the baseline over the whole, and cover what came',
  { skip },
  () => {
    const horizons = 4
    for (const rows of [
      studyForecasts(flu, { now: 229, from: 0, maxDelay: 4, horizons, nowcast: false }),
      studyForecasts(covid.map(byWeek), { now: 63, from: 0, maxDelay: 2, horizons, nowcast: false }),
    ]) {
      const all = rows.at(-1)!
      assert.ok(all.method.forecasts > 2000 && all.relativeWis < 0.9, `${all.relativeWis}`)
      assertCovers(all.method, [0.35, 0.65])
    }
  },
)
