import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { assertProblem } from '../../testing/refused.ts'
import { cases, correction, enrol, report, say } from '../../testing/speaking.ts'
import { onEachDatabase } from '../../testing/test-database.ts'
import { openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'

onEachDatabase((database) => {
  let at: TestNode
  let indexes: number[]
  const day = (n: number, time = '06:00:00.000'): string => `2020-05-0${n}T${time}Z`
  before(async () => {
    at = await openTestNode({ database })
    at.setClock(day(1))
    const first = await say(
      at,
      report('kaz-moh', [cases('KAZ', '2020-04-30', 10), cases('KAZ', '2020-04-29', 4)]),
    )
    at.setClock(day(2))
    const second = await say(
      at,
      correction('kaz-moh', [cases('KAZ', '2020-04-30', 12)], 'Late laboratory results.'),
    )
    at.setClock(day(3))
    const third = await say(
      at,
      correction('kaz-moh', [cases('KAZ', '2020-04-30', null, { status: 'O' })], 'Withdrawn.'),
    )
    at.setClock(day(4))
    const fourth = await say(
      at,
      correction('kaz-moh', [cases('KAZ', '2020-04-30', 11, { status: 'P' })], 'Counted anew.'),
    )
    indexes = [first, second, third, fourth].map(({ index }) => index)
    at.setClock(day(5))
  })

  const valueAsOf = async (asOf: string | number): Promise<unknown> => {
    const { series } = await at.get(`/api/situation/series?place=KAZ&asOf=${asOf}`)
    return series[0]?.points.at(-1)
  }
  const point = (at: number, value: number | null, status: string) => ({
    period: '2020-04-30',
    value,
    status,
    index: indexes[at],
  })
  const vintages = [
    [0, 10, 'A'],
    [1, 12, 'A'],
    [2, null, 'O'],
    [3, 11, 'P'],
  ] as const

  test('every value is known as of its own index, and not before', async () => {
    assert.equal(await valueAsOf(indexes[0]!), undefined)
    for (const [nth, value, status] of vintages)
      assert.deepEqual(await valueAsOf(indexes[nth]! + 1), point(nth, value, status))
  })

  test('as of an instant is what had been received by then, to the millisecond', async () => {
    for (const [nth, value, status] of vintages) {
      assert.deepEqual(await valueAsOf(day(nth + 1)), point(nth, value, status))
      const [before] =
        nth === 0 ? [undefined] : [point(nth - 1, vintages[nth - 1]![1], vintages[nth - 1]![2])]
      assert.deepEqual(await valueAsOf(day(nth + 1, '05:59:59.999')), before)
    }
  })

  test('as of a date is the end of that day in UTC', async () => {
    assert.equal(await valueAsOf('2020-04-30'), undefined)
    for (const [nth, value, status] of vintages)
      assert.deepEqual(await valueAsOf(`2020-05-0${nth + 1}`), point(nth, value, status))
    assert.deepEqual(await valueAsOf('2031-01-01'), point(3, 11, 'P'))
  })

  test('nothing is known beyond the log’s end', async () => {
    const { size } = await at.get('/api/situation/series?place=KAZ')
    assert.equal(size, at.node.record.size())
    for (const asOf of ['2147483648', '999999999999999', '9999999999999999'])
      assert.equal((await at.get(`/api/situation/series?place=KAZ&asOf=${asOf}`)).size, size)
    assert.equal((await at.get('/api/situation/series?place=KAZ&asOf=0')).size, 0)
  })

  test('what is no point in time is refused', async () => {
    for (const asOf of [
      '-1',
      'yesterday',
      '2020-02-30',
      '2020-05-01T06:00:00Z',
      '1e3',
      '007',
      '99999999999999999',
    ])
      assertProblem(await at.inject(`/api/situation/series?asOf=${asOf}`), {
        status: 422,
        code: 'malformed',
        place: 'asOf',
        message: /neither a number of entries, nor a date/,
      })
  })

  test('the vintages of one figure stand in order, each with its reason, and end where the view ends', async () => {
    const url =
      '/api/situation/vintages?event=covid-19&place=KAZ&indicator=cases_confirmed_new&period=2020-04-30'
    const all = (await at.get(url)).vintages
    assert.deepEqual(
      all.map(({ value, index, replaced, reason, received }: any) => [
        value,
        index,
        replaced,
        reason,
        received,
      ]),
      [
        [10, indexes[0], indexes[1], null, day(1)],
        [12, indexes[1], indexes[2], 'Late laboratory results.', day(2)],
        [null, indexes[2], indexes[3], 'Withdrawn.', day(3)],
        [11, indexes[3], null, 'Counted anew.', day(4)],
      ],
    )
    const then = (await at.get(`${url}&asOf=2020-05-02`)).vintages
    assert.deepEqual(
      then.map(({ value, replaced }: any) => [value, replaced]),
      [
        [10, indexes[1]],
        [12, null],
      ],
      'a view knows nothing of what came after it',
    )
  })

  test('totals and rates are those of the whole series, whatever part of it is asked for', async () => {
    await say(
      at,
      report(
        'uzb-moh',
        Array.from({ length: 20 }, (_, n) => cases('UZB', `2020-04-${String(n + 1).padStart(2, '0')}`, n)),
      ),
    )
    for (const derived of ['cumulative', 'rate14']) {
      const whole = (await at.get(`/api/situation/series?place=UZB&derived=${derived}`)).series[0].derived
      const part = (
        await at.get(`/api/situation/series?place=UZB&derived=${derived}&from=2020-04-15&to=2020-04-17`)
      ).series[0]
      assert.deepEqual(part.derived, whole.slice(14, 17), derived)
      assert.equal(part.points.length, 3)
    }
  })

  test('the directory is known as of its day', async () => {
    const size = at.node.record.size()
    const key = await enrol(at, 'kaz-moh', 'kaz later')
    const names = { en: 'Ministry of Health of Kazakhstan, renamed' }
    await say(at, {
      by: secretariat,
      kind: 'directory.agency',
      body: { agency: 'kaz-moh', type: 'health-ministry', state: 'KAZ', names },
    })
    await say(at, {
      by: secretariat,
      kind: 'directory.key-revocation',
      body: { agency: 'kaz-moh', keyid: key.keyid, reason: 'lost' },
    })
    const read = async (asOf: number) => {
      const { agencies, keys } = await at.get(`/api/directory?asOf=${asOf}`)
      return [
        agencies.find(({ agency }: any) => agency === 'kaz-moh').names.en === names.en,
        keys.find(({ keyid }: any) => keyid === key.keyid)?.ended,
      ]
    }
    assert.deepEqual(await read(size), [false, undefined])
    assert.deepEqual(await read(size + 1), [false, null])
    assert.deepEqual(await read(size + 2), [true, null])
    assert.deepEqual(await read(size + 3), [true, size + 2])
  })

  test('an event is known as it was described then', async () => {
    const { index } = await say(at, {
      by: secretariat,
      kind: 'situation.event',
      about: 'covid-19',
      body: { names: { en: 'Coronavirus disease' } },
    })
    const named = async (asOf: number) =>
      (await at.get(`/api/situation/events?asOf=${asOf}`)).events.map(({ names, replaced }: any) => [
        names.en,
        replaced,
      ])
    assert.deepEqual(await named(index), [['COVID-19', null]])
    assert.deepEqual(await named(index + 1), [['Coronavirus disease', null]])
  })
})
