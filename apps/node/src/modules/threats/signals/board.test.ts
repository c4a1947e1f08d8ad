import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import {
  boardSignalAnswer,
  curveAnswer,
  forecastAnswer,
  growthAnswer,
  nowcastAnswer,
  recomputedAnswer,
  reproductionAnswer,
  signalBoardAnswer,
  type SignalBoardAnswer,
} from '@concert/api'
import { formatPeriod } from '@concert/statement'
import { assertProblem } from '../../../testing/refused.ts'
import { cases, correction, report, say } from '../../../testing/speaking.ts'
import { onEachDatabase } from '../../../testing/test-database.ts'
import { openTestNode, secretariat, type TestNode } from '../../../testing/test-node.ts'
import { parameters } from '../../../testing/threats.ts'
import { untilAssessed } from '../../../testing/until-assessed.ts'

const firstDay = 18_322
const daily = (place: string, counts: readonly (number | null)[], from = 0) =>
  counts.map((value, at) => cases(place, formatPeriod(firstDay + from + at, 'day'), value, statusOf(value)))
const statusOf = (value: number | null) =>
  value === null ? { status: 'M' } : value < 0 ? { status: 'W' } : {}
const quiet = [4, 5, 6, 5, 4, 6, 5, 5, 4, 6, 5, 4, 5, 6, 5, 4, 6, 5]
const signalsOf = ({ signals }: SignalBoardAnswer, place: string) =>
  signals
    .filter((one) => one.place === place)
    .map(({ algorithm, period, vintage, ended }) => [
      algorithm,
      period,
      vintage,
      ended?.vintage,
      ended?.reason,
    ])
const analyses = {
  curve: curveAnswer,
  reproduction: reproductionAnswer,
  growth: growthAnswer,
  nowcast: nowcastAnswer,
  forecast: forecastAnswer,
} as const

onEachDatabase((database) => {
  let at: TestNode
  let readers: Readonly<Record<string, string>>
  before(async () => {
    at = await openTestNode({ database })
    const agencies = ['kaz-moh', 'rus-moh', 'chn-moh', secretariat]
    readers = Object.fromEntries(
      await Promise.all(agencies.map(async (agency) => [agency, await at.token('read', agency)] as const)),
    )
  })

  test('a report beyond the threshold raises signals by the built-in set, and a correction that takes their ground ends them', async () => {
    await say(at, report('kaz-moh', daily('KAZ', quiet)))
    assert.deepEqual(signalsOf(await untilAssessed(at), 'KAZ'), [], 'nothing is raised by quiet days')
    const jump = await say(at, report('kaz-moh', daily('KAZ', [40], quiet.length)))
    const day = formatPeriod(firstDay + quiet.length, 'day')
    const board = await untilAssessed(at, '&place=KAZ')
    const vintage = jump.index + 1
    assert.deepEqual(signalsOf(board, 'KAZ').sort(), [
      ['day-c1', day, vintage, undefined, undefined],
      ['day-c2', day, vintage, undefined, undefined],
      ['day-emergence', day, vintage, undefined, undefined],
    ])
    assert.equal(signalBoardAnswer.safeParse(board).error?.message, undefined)
    const first = board.signals.find(({ algorithm }) => algorithm === 'day-c2')
    assert.deepEqual([first!.parameters, first!.observed, first!.measure], ['concert-1', 40, 'figure'])
    assert.ok(first!.threshold > first!.expected! && first!.threshold < 40 && first!.score > 1)
    const undone = await say(at, correction('kaz-moh', daily('KAZ', [6], quiet.length), 'A slip of the pen.'))
    const after = await untilAssessed(at, '&place=KAZ')
    for (const { ended } of after.signals)
      assert.deepEqual([ended?.vintage, ended?.reason], [undone.index + 1, 'below-threshold'])
    const past = await untilAssessed(at, `&place=KAZ&standing=raised&asOf=${undone.index}`)
    assert.equal(past.signals.length, 3, 'before the correction they stood')
    assert.equal((await untilAssessed(at, '&place=KAZ&standing=raised')).signals.length, 0)
  })

  test('a signal computed again from the record is the same, byte for byte', async () => {
    const { signals } = await untilAssessed(at)
    assert.ok(signals.length > 0)
    for (const { id } of signals) {
      const again = await at.get(`/api/threats/board/${id}/recomputed`)
      assert.equal(recomputedAnswer.safeParse(again).error?.message, undefined)
      assert.deepEqual([again.same, again.recomputed], [true, again.kept])
      const one = await at.get(`/api/threats/board/${id}`)
      assert.equal(boardSignalAnswer.safeParse(one).error?.message, undefined)
    }
  })

  test('a signal goes as far as its series and no further, on every route', async () => {
    const sealed = { label: 'TLP:AMBER', audience: ['KAZ'] } as const
    await say(at, report('chn-moh', daily('CN-HB', [...quiet, 90]), sealed))
    const own = (await untilAssessed(at, '&place=CN-HB', readers['chn-moh'])).signals
    assert.equal(own.length, 3)
    const [{ id, series }] = own as [SignalBoardAnswer['signals'][number]]
    assert.equal((await untilAssessed(at, '&place=CN-HB', readers['kaz-moh'])).signals.length, 3)
    for (const reader of [undefined, readers['rus-moh'], readers[secretariat]]) {
      assert.deepEqual((await untilAssessed(at, '&place=CN-HB', reader)).signals, [])
      const headers = reader === undefined ? {} : { authorization: `Bearer ${reader}` }
      const hidden = [
        `board/${id}`,
        `board/${id}/recomputed`,
        ...Object.keys(analyses).map((what) => `series/${series}/${what}`),
        ...['reproduction', 'growth', 'nowcast', 'forecast'].map((what) => `series/${series}/${what}.csv`),
      ]
      for (const path of hidden) {
        const answer = await at.inject({ url: `/api/threats/${path}`, headers })
        assertProblem(answer, { status: 404, code: 'not-found', message: /no (?:signal|series)/ })
      }
      const list = await at.get('/api/threats/series?place=CN-HB', reader)
      assert.deepEqual(list.series, [])
      for (const file of ['time-series', 'nowcasts', 'forecasts']) {
        const url = `/api/threats/hub/${file}.csv?event=covid-19&indicator=cases_confirmed_new`
        assert.doesNotMatch((await at.inject({ url, headers })).body, /CN-HB/)
      }
    }
  })

  test('an agency triages a signal of the board by its id, for no one who may not see it', async () => {
    const [signal] = (await untilAssessed(at, '&place=CN-HB', readers['chn-moh'])).signals
    const triage = (by: string, more: object) =>
      say(at, {
        by,
        kind: 'threats.triage',
        inReplyTo: signal!.id,
        body: { decision: 'dismissed', reason: 'A backlog.' },
        ...more,
      } as never)
    const sealed = { label: 'TLP:AMBER', audience: ['KAZ'] }
    await assert.rejects(triage('kaz-moh', {}), /reaches further than the signal/)
    await assert.rejects(triage('rus-moh', sealed), /is not a signal of this record/)
    await triage('chn-moh', sealed)
    const board = await untilAssessed(at, '&place=CN-HB', readers['kaz-moh'])
    assert.deepEqual(
      board.signals
        .find(({ id }) => id === signal!.id)!
        .triages.map(({ agency, decision }) => [agency, decision]),
      [['chn-moh', 'dismissed']],
    )
  })

  test('agreed parameters apply from their own vintage on, and those that cannot be computed are refused', async () => {
    const faulty = (algorithm: object) => ({
      ...parameters,
      body: {
        basis: 'Agreed.',
        algorithms: [{ ...(parameters.body as { algorithms: object[] }).algorithms[0], ...algorithm }],
      },
    })
    await assert.rejects(
      say(at, faulty({ algorithm: 'ears-c4' })),
      /algorithms.0: the algorithm "ears-c4" is not known/,
    )
    await assert.rejects(say(at, faulty({ parameters: { baseline: 2 } })), /baseline is 2/)
    const { statement } = await say(at, parameters)
    const { index } = await say(at, report('kaz-moh', daily('KAZ', [70], quiet.length + 1)))
    const { signals } = await untilAssessed(at, '&place=KAZ&standing=raised')
    const day = formatPeriod(firstDay + quiet.length + 1, 'day')
    assert.ok(signals.some(({ period }) => period === day))
    for (const one of signals)
      assert.deepEqual([one.algorithm, one.parameters, one.vintage], ['daily', statement, index + 1])
    assert.equal((await at.get(`/api/threats/board/${signals[0]!.id}/recomputed`)).same, true)
  })

  test('gapped, negative, huge and empty series have names in place of figures, in every analysis', async () => {
    const odd: Record<string, (number | null)[]> = {
      'KZ-75': [...quiet, null, null, 7],
      'KZ-71': [...quiet.slice(0, 9), -30, ...quiet],
      'KZ-10': [...quiet, 8e9, 8e9],
      'KZ-11': quiet.map(() => 0),
      'KZ-15': [3],
      'KZ-19': quiet.map(() => null),
    }
    for (const [place, counts] of Object.entries(odd)) await say(at, report('kaz-moh', daily(place, counts)))
    await untilAssessed(at)
    const { series } = await at.get('/api/threats/series?event=covid-19')
    for (const { series: number } of series)
      for (const [what, shape] of Object.entries(analyses)) {
        const answer = await at.inject(`/api/threats/series/${number}/${what}`)
        assert.equal(answer.statusCode, 200, answer.body)
        assert.equal(shape.safeParse(answer.json()).error?.message, undefined, `${what} ${number}`)
      }
  })

  test('a rebuild, and a start with the tables elsewhere, give the same board', async () => {
    const token = readers['chn-moh']
    const before = await untilAssessed(at, '', token)
    at = await at.restart(undefined, database)
    assert.deepEqual(await untilAssessed(at, '', token), before)
    await at.node.projector.rebuild()
    await say(at, report('kaz-moh', daily('KZ-75', [5], 40)))
    const after = await untilAssessed(at, `&asOf=${before.size}`, token)
    await untilAssessed(at)
    assert.deepEqual((await untilAssessed(at, `&asOf=${before.size}`, token)).signals, before.signals)
    assert.equal(after.size, before.size)
  })
})
