import type { Instant } from '@concert/statement'
import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isZone, nextWeekStart, weekStart } from './week-start.ts'

const at = (instant: string): Instant => instant as Instant

test('Monday at eight on the wall, on both sides of each change of clocks in Europe', () => {
  const berlin = (now: string) => weekStart(at(now), 'Europe/Berlin')
  assert.equal(berlin('2020-03-28T12:00:00.000Z'), '2020-03-23T07:00:00.000Z')
  assert.equal(
    berlin('2020-03-30T06:00:00.000Z'),
    '2020-03-30T06:00:00.000Z',
    'the clocks went forward on Sunday',
  )
  assert.equal(berlin('2020-03-30T05:59:59.999Z'), '2020-03-23T07:00:00.000Z')
  assert.equal(berlin('2020-10-26T06:59:59.999Z'), '2020-10-19T06:00:00.000Z')
  assert.equal(berlin('2020-10-26T07:00:00.000Z'), '2020-10-26T07:00:00.000Z', 'and back')
})

test('zones that are off by quarters of an hour, and those where it is Monday first and last', () => {
  const week = (zone: string) => weekStart(at('2020-04-29T06:00:00.000Z'), zone)
  assert.equal(week('Asia/Kathmandu'), '2020-04-27T02:15:00.000Z')
  assert.equal(week('Asia/Kolkata'), '2020-04-27T02:30:00.000Z')
  assert.equal(week('Asia/Tehran'), '2020-04-27T03:30:00.000Z', 'summer time')
  assert.equal(week('Pacific/Kiritimati'), '2020-04-26T18:00:00.000Z')
  assert.equal(week('Pacific/Pago_Pago'), '2020-04-27T19:00:00.000Z')
  assert.equal(week('UTC'), '2020-04-27T08:00:00.000Z')
})

test('a country that left a whole day out has its Mondays where they are', () => {
  const apia = (now: string) => nextWeekStart(at(now), 'Pacific/Apia')
  assert.equal(apia('2011-12-28T00:00:00.000Z'), '2012-01-01T18:00:00.000Z')
})

test('between one and the next are seven days on the wall: 167, 168 or 169 hours', () => {
  const zones = [
    'Europe/Berlin',
    'Europe/Moscow',
    'Asia/Kathmandu',
    'Asia/Tehran',
    'Africa/Cairo',
    'Asia/Almaty',
  ]
  const instants = fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2035, 0) })
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (ms, zone) => {
      const now = at(new Date(ms).toISOString())
      const [last, next] = [weekStart(now, zone), nextWeekStart(now, zone)]
      assert.ok(last <= now && now < next)
      const hours = (Date.parse(next) - Date.parse(last)) / 3_600_000
      assert.ok(hours >= 167 && hours <= 169, `${hours} hours in ${zone} after ${last}`)
      assert.equal(weekStart(next, zone), next)
      const wall = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        weekday: 'long',
        timeStyle: undefined,
        hour: '2-digit',
        minute: '2-digit',
      } as never)
      assert.equal(wall.format(Date.parse(next)), 'Monday 08:00')
    }),
    { numRuns: 500 },
  )
})

test('isZone() knows the zones of the IANA database, and no offset', () => {
  for (const zone of ['Asia/Bishkek', 'UTC', 'Europe/Minsk']) assert.ok(isZone(zone), zone)
  for (const zone of ['Asia/Nowhere', '+05:00', '', '../etc', 'UTC+3']) assert.ok(!isZone(zone), zone)
})
