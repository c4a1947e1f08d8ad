import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  forecastAnswer,
  reproductionAnswer,
  type AnalysedSeriesAnswer,
  type RecomputedAnswer,
  type SignalBoardAnswer,
} from '@concert/api'
import { importWide, jhuNames, replayChanges, wideFile } from '../../../testing/published-days.ts'
import { withoutSharedData } from '../../../testing/shared-data.ts'
import { startTestNode } from '../../../testing/started-node.ts'
import { openTestNode } from '../../../testing/test-node.ts'
import { untilAssessed } from '../../../testing/until-assessed.ts'

test('the sample of spring 2020 raises signals, each the same when it is computed again', async () => {
  const { url, stop } = await startTestNode('sample')
  const read = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${url}/api/threats/${path}`)).json()) as T
  try {
    let board: SignalBoardAnswer
    do board = await read('board?limit=5000')
    while (board.assessed < board.size)
    assert.ok(board.signals.length > 0)
    const weekly = new Set(board.signals.map(({ algorithm }) => algorithm))
    assert.ok(weekly.has('week-emergence'), [...weekly].join(', '))
    for (const { id } of board.signals.slice(0, 40))
      assert.equal((await read<RecomputedAnswer>(`board/${id}/recomputed`)).same, true)
    const { series } = await read<AnalysedSeriesAnswer>(
      'series?event=covid-19&place=KAZ&indicator=cases_confirmed_new',
    )
    const { series: number } = series[0]!
    const reproduction = reproductionAnswer.parse(await read(`series/${number}/reproduction`))
    assert.deepEqual([reproduction.gap, reproduction.serialInterval], [null, { mean: 4.7, sd: 2.9 }])
    forecastAnswer.parse(await read(`series/${number}/forecast`))
    const csv = await (await fetch(`${url}/api/threats/series/${number}/reproduction.csv`)).text()
    assert.match(csv, /^as_of,vintage,location,target,from,to,mean,lower,median,upper,gap\n2020-/)
    const query = 'event=covid-19&indicator=cases_confirmed_new&frequency=week'
    const truth = await (await fetch(`${url}/api/threats/hub/time-series.csv?${query}`)).text()
    assert.match(truth, /\n2020-[\d-]+,KAZ,week inc cases_confirmed_new,/)
    assert.doesNotMatch(truth + csv, /NaN|Infinity/)
  } finally {
    await stop()
  }
})

test(
  'as it was published in 2020, day by day, states have signals before their hundredth case, and forecasts have scores',
  { skip: withoutSharedData },
  async () => {
    const at = await openTestNode({ start: '2020-02-01T00:00:00.000Z' })
    const names = await jhuNames()
    for await (const { asOf, state, changed } of replayChanges('jhu/vintages/changelog_sco12_plus.csv')) {
      if (asOf > '2020-06-15') break
      at.setClock(`${asOf}T12:00:00.000Z`)
      if (changed.has('c')) await importWide(at, wideFile(state.c, names), 'cases_confirmed_new')
    }
    const board = await untilAssessed(at, '&place=KAZ')
    const first = board.signals.at(-1)!
    const firstOnes = board.signals.filter(({ vintage }) => vintage === first.vintage)
    assert.ok(firstOnes.some(({ algorithm }) => algorithm === 'day-emergence'))
    assert.ok(first.period <= '2020-03-15', `Kazakhstan's first signal is of ${first.period}`)
    const { signals: gone } = await untilAssessed(at, '&standing=ended')
    assert.ok(gone.length > 0, 'revisions took the ground of some')
    assert.equal((await at.get(`/api/threats/board/${gone[0]!.id}/recomputed`)).same, true)
    for (const { id } of board.signals.filter((_, nth) => nth % 10 === 0))
      assert.equal((await at.get(`/api/threats/board/${id}/recomputed`)).same, true)
    const forecast = forecastAnswer.parse(await at.get(`/api/threats/series/${first.series}/forecast`))
    assert.equal(forecast.weeks.length, 4)
    assert.ok(forecast.past[0]!.forecasts > 0 && typeof forecast.past[0]!.wis === 'number')
  },
)
