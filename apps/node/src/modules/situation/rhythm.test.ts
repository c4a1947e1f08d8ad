import {
  dayNumber,
  firstDay,
  formatDate,
  formatInstant,
  instantMs,
  lastDay,
  weekOf,
  type Instant,
} from '@concert/statement'
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { cases, report, say, type Said } from '../../testing/speaking.ts'
import { openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'
import { hoursUntil, replyDue } from './clocks.ts'
import { latestDue, nextDue, type Rhythm } from './rhythm.ts'

const dayMs = 86_400_000
const minuteMs = 60_000
/** From a Sunday before the year's end through a leap day. */
const [firstDayTried, lastDayTried] = [dayNumber('2019-12-22')!, dayNumber('2020-03-03')!]

/** Every deadline of a rhythm in the range, found by walking through it minute by minute, by the calendar alone. */
function deadlinesOf({ every, by, weekday }: Rhythm): { due: Instant; lastDay: number }[] {
  const found: { due: Instant; lastDay: number }[] = []
  for (let day = firstDayTried - 15; day <= lastDayTried + 15; day++) {
    const isDay = every === 'day' || new Date(day * dayMs).getUTCDay() === (weekday ?? 1) % 7
    if (!isDay) continue
    const due = `${formatDate(day)}T${by}:00.000Z` as Instant
    const sunday = [1, 2, 3, 4, 5, 6, 7]
      .map((back) => day - back)
      .find((one) => new Date(one * dayMs).getUTCDay() === 0)!
    found.push({ due, lastDay: every === 'day' ? day - 1 : sunday })
  }
  return found
}

const rhythms: Rhythm[] = [
  ...['00:00', '10:00', '23:59'].map((by): Rhythm => ({ every: 'day', by })),
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
    ['00:00', '10:00', '23:59'].map((by): Rhythm => ({ every: 'week', by, weekday })),
  ),
]

describe('deadlines', () => {
  test('of every rhythm, at every hour and on each side of it, are those of the calendar', () => {
    for (const rhythm of rhythms) {
      const all = deadlinesOf(rhythm)
      for (let day = firstDayTried; day <= lastDayTried; day++)
        for (const offsetMs of [
          0,
          1,
          600 * minuteMs - 1,
          600 * minuteMs,
          600 * minuteMs + 1,
          1_439 * minuteMs - 1,
          1_439 * minuteMs,
          dayMs - 1,
        ]) {
          const now = formatInstant(day * dayMs + offsetMs)
          const told = `${JSON.stringify(rhythm)} at ${now}`
          assert.deepEqual(
            latestDue(rhythm, now),
            all.findLast(({ due }) => due <= now),
            told,
          )
          assert.deepEqual(
            nextDue(rhythm, now),
            all.find(({ due }) => due > now),
            told,
          )
        }
    }
  })

  test('of a weekly rhythm are for the ISO week before, through the year’s end', () => {
    for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
      const { due, lastDay: last } = nextDue(
        { every: 'week', by: '10:00', weekday },
        '2019-12-30T09:00:00.000Z' as Instant,
      )
      assert.equal(weekOf(last), '2019-W52', `weekday ${weekday}`)
      assert.equal(last, lastDay(weekOf(last)))
      assert.ok(dayNumber(due.slice(0, 10))! - last === weekday)
    }
    assert.equal(formatDate(firstDay('2020-W01')!), '2019-12-30')
  })

  test('a rhythm without a weekday is due on Mondays', () => {
    const now = '2020-04-30T00:00:00.000Z' as Instant
    assert.deepEqual(
      nextDue({ every: 'week', by: '10:00' }, now),
      nextDue({ every: 'week', by: '10:00', weekday: 1 }, now),
    )
  })
})

describe('the verification clock', () => {
  test('is 24 hours from each instant, through weekends, the year’s end and a leap day', () => {
    for (
      let ms = instantMs('2019-12-27T00:00:00.000Z' as Instant);
      ms < instantMs('2020-03-02T00:00:00.000Z' as Instant);
      ms += 7 * 3_600_000 + 1
    ) {
      const asked = formatInstant(ms)
      const due = replyDue(asked)
      assert.equal(instantMs(due) - instantMs(asked), dayMs)
      assert.equal(hoursUntil(due, asked), 24)
      assert.equal(hoursUntil(due, due), 0)
      assert.equal(hoursUntil(asked, due), -24)
    }
  })
})

describe('the boards', () => {
  let at: TestNode
  before(async () => {
    at = await openTestNode()
  })
  const lineOf = async (agency: string, query = ''): Promise<any> =>
    (await at.get(`/api/situation/overdue?event=covid-19${query}`)).board.find(
      (line: any) => line.agency === agency,
    )
  const rhythm = (by: string, body: object): Said => ({
    by,
    kind: 'situation.rhythm',
    about: 'covid-19',
    body: body as never,
  })

  test('a rhythm that was just declared owes nothing yet; then every passed deadline does until it is met', async () => {
    assert.equal((await lineOf('kaz-moh')).overdueSince, undefined)
    at.setClock('2020-05-04T09:59:59.999Z')
    assert.deepEqual(await lineOf('kaz-moh').then(({ overdueSince, nextDue }) => [overdueSince, nextDue]), [
      undefined,
      '2020-05-04T10:00:00.000Z',
    ])
    at.setClock('2020-05-04T10:00:00.000Z')
    assert.deepEqual(
      await lineOf('kaz-moh').then(({ overdueSince, overdueHours, nextDue }) => [
        overdueSince,
        overdueHours,
        nextDue,
      ]),
      ['2020-05-04T10:00:00.000Z', 0, '2020-05-11T10:00:00.000Z'],
    )
    at.setClock('2020-05-04T16:00:00.000Z')
    await say(at, report('kaz-moh', [cases('KAZ', '2020-05-02', 1)]))
    assert.equal((await lineOf('kaz-moh')).overdueHours, 6, 'Sunday is still missing')
    await say(at, report('kaz-moh', [cases('KAZ', '2020-05-03', 1)]))
    assert.deepEqual(await lineOf('kaz-moh').then(({ overdueSince, last }) => [overdueSince, last.covers]), [
      undefined,
      '2020-05-03',
    ])
  })

  test('a late report of an earlier week does not hide that this one came', async () => {
    await say(at, report('kaz-moh', [cases('KAZ', '2020-04-25', 1)]))
    assert.equal((await lineOf('kaz-moh')).overdueSince, undefined)
  })

  test('a daily rhythm replaces a weekly one', async () => {
    await say(at, rhythm('uzb-moh', { every: 'day', by: '12:00' }))
    assert.equal((await lineOf('uzb-moh')).nextDue, '2020-05-05T12:00:00.000Z')
    at.setClock('2020-05-06T11:00:00.000Z')
    assert.deepEqual(
      await lineOf('uzb-moh').then(({ overdueSince, overdueHours }) => [overdueSince, overdueHours]),
      ['2020-05-05T12:00:00.000Z', 23],
    )
    await say(at, report('uzb-moh', [cases('UZB', '2020-05-04', 1)]))
    assert.equal((await lineOf('uzb-moh')).overdueSince, undefined)
  })

  test('without a rhythm the date that the author gave itself counts', async () => {
    await say(
      at,
      report('kaz-ses', [cases('KAZ', '2020-05-05', 1)], {
        body: { nextReportDue: '2020-05-07T00:00:00.000Z' },
      }),
    )
    assert.deepEqual(await lineOf('kaz-ses').then(({ overdueSince, nextDue }) => [overdueSince, nextDue]), [
      undefined,
      '2020-05-07T00:00:00.000Z',
    ])
    at.setClock('2020-05-08T00:00:00.000Z')
    assert.deepEqual(
      await lineOf('kaz-ses').then(({ overdueSince, overdueHours }) => [overdueSince, overdueHours]),
      ['2020-05-07T00:00:00.000Z', 24],
    )
  })

  test('the board of an earlier day is what was overdue then, and never by a time that has not come', async () => {
    assert.equal((await lineOf('kaz-ses', '&asOf=2020-05-06T12:00:00.000Z')).overdueSince, undefined)
    assert.equal((await lineOf('kaz-moh', '&asOf=2020-05-04T12:00:00.000Z')).overdueHours, 2)
    const size = (await at.get('/api/statements?by=kaz-moh&kind=situation.report')).statements.at(-1).index
    assert.equal(
      (await lineOf('kaz-moh', `&asOf=${size + 1}`)).overdueHours,
      6,
      'by entries, at the time of the last of them',
    )
    const { now } = await at.get('/api/situation/overdue?asOf=2020-05-08')
    assert.equal(now, '2020-05-08T00:00:00.000Z')
  })

  test('a request runs for 24 hours and stops at the first reply', async () => {
    const ask = {
      by: secretariat,
      kind: 'situation.verification-request',
      body: { state: 'RUS', question: 'Is it so?' },
    } as const
    at.setClock('2020-05-08T20:00:00.000Z')
    const { statement } = await say(at, ask)
    at.setClock('2020-05-09T21:30:00.000Z')
    const [open] = (await at.get('/api/situation/requests')).requests
    assert.deepEqual([open.due, open.hoursLeft], ['2020-05-09T20:00:00.000Z', -1.5])
    await say(at, {
      by: 'rus-moh',
      kind: 'situation.verification-reply',
      inReplyTo: statement,
      body: { outcome: 'acknowledged', answer: 'We look into it.' },
    })
    const [answered] = (await at.get('/api/situation/requests')).requests
    assert.deepEqual(
      [answered.hoursLeft, answered.replies.length, answered.replies[0].answered],
      [undefined, 1, '2020-05-09T21:30:00.000Z'],
    )
    const [then] = (await at.get('/api/situation/requests?asOf=2020-05-09T19:00:00.000Z')).requests
    assert.deepEqual([then.hoursLeft, then.replies], [1, []])
  })
})
