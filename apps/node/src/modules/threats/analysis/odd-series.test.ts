import assert from 'node:assert/strict'
import { test } from 'node:test'
import { curveAnswer, forecastAnswer, growthAnswer, nowcastAnswer, reproductionAnswer } from '@concert/api'
import { formatPeriod } from '@concert/statement'
import { cases, report, say } from '../../../testing/speaking.ts'
import { openTestNode } from '../../../testing/test-node.ts'
import { untilAssessed } from '../../../testing/until-assessed.ts'

const shapes = {
  curve: curveAnswer,
  reproduction: reproductionAnswer,
  growth: growthAnswer,
  nowcast: nowcastAnswer,
  forecast: forecastAnswer,
} as const
const files = [
  'reproduction',
  'growth',
  'nowcast',
  'forecast',
  'nowcast-scores',
  'nowcast-delays',
  'forecast-scores',
]

/** By place: what a state may come to report, however odd. */
const odd: Readonly<Record<string, readonly (number | null)[]>> = {
  'KZ-10': [7],
  'KZ-11': Array.from({ length: 60 }, () => 0),
  'KZ-15': Array.from({ length: 60 }, () => 12),
  'KZ-19': [3, 4],
  'KZ-23': Array.from({ length: 60 }, (_, day) => (day % 3 === 1 ? null : day)),
  'KZ-27': Array.from({ length: 60 }, (_, day) => (day % 9 === 8 ? -40 : 5)),
  'KZ-31': Array.from({ length: 60 }, (_, day) => (day % 2 === 0 ? 1e10 : 0)),
  'KZ-33': Array.from({ length: 60 }, () => null),
}

test('empty, short, all-zero, constant, gapped, negative and huge series have a number or a name everywhere', async () => {
  const at = await openTestNode()
  const figures = Object.entries(odd).flatMap(([place, counts]) =>
    counts.map((count, day) =>
      cases(
        place,
        formatPeriod(18_322 + day, 'day'),
        count,
        count === null ? { status: 'M' } : count < 0 ? { status: 'W' } : {},
      ),
    ),
  )
  await say(at, report('kaz-moh', figures))
  const { signals } = await untilAssessed(at)
  for (const { observed, threshold, score } of signals)
    assert.ok([observed, threshold, score].every(Number.isFinite))
  const { series } = await at.get<{ series: { series: number; place: string }[] }>(
    '/api/threats/series?event=covid-19',
  )
  assert.deepEqual(series.map(({ place }) => place).sort(), Object.keys(odd).sort())
  for (const one of series) {
    for (const [what, shape] of Object.entries(shapes)) {
      const answer = await at.inject({ url: `/api/threats/series/${one.series}/${what}` })
      assert.equal(answer.statusCode, 200, `${one.place} ${what}: ${answer.body}`)
      assert.equal(shape.safeParse(answer.json()).error?.message, undefined, `${one.place} ${what}`)
    }
    for (const file of files) {
      const answer = await at.inject({ url: `/api/threats/series/${one.series}/${file}.csv` })
      assert.equal(answer.statusCode, 200, `${one.place} ${file}: ${answer.body}`)
      assert.doesNotMatch(answer.body, /NaN|Infinity|undefined|null/, `${one.place} ${file}`)
    }
  }
  for (const what of ['time-series', 'nowcasts', 'forecasts']) {
    const url = `/api/threats/hub/${what}.csv?event=covid-19&indicator=cases_confirmed_new`
    assert.doesNotMatch((await at.inject({ url })).body, /NaN|Infinity|undefined|null/, what)
  }
})
