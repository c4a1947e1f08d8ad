import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  dayNumber,
  firstDay,
  formatDate,
  formatPeriod,
  frequencyOf,
  isPeriod,
  lastDay,
  weekOf,
  type Period,
} from './period.ts'
import { formatInstant, instantMs, isInstant } from './time.ts'

const dayMs = 86_400_000

/** The week of a day by walking: weeks start on Mondays, and belong to the year that has most of their days. */
function walkWeeks(firstYear: number, lastYear: number): Map<number, string> {
  const weeks = new Map<number, string>()
  let day = Date.UTC(firstYear, 0, 1) / dayMs
  while (new Date(day * dayMs).getUTCDay() !== 1) day++
  for (let year = firstYear, week = 0; year <= lastYear; day += 7) {
    const years = Array.from({ length: 7 }, (_, at) => new Date((day + at) * dayMs).getUTCFullYear())
    const owner = years.filter((one) => one === years[0]).length >= 4 ? years[0]! : years[6]!
    week = owner === year ? week + 1 : 1
    year = owner
    for (let at = 0; at < 7; at++) weeks.set(day + at, `${owner}-W${String(week).padStart(2, '0')}`)
  }
  return weeks
}

test('weekOf() and firstDay() agree with a walk through every day from 1990 to 2040', () => {
  const weeks = walkWeeks(1989, 2041)
  for (let day = Date.UTC(1990, 0, 1) / dayMs; day <= Date.UTC(2040, 11, 31) / dayMs; day++) {
    const week = weeks.get(day)! as Period
    assert.equal(weekOf(day), week)
    const first = firstDay(week)!
    assert.ok(first <= day && day <= lastDay(week), week)
    assert.equal(weeks.get(first), week)
    assert.notEqual(weeks.get(first - 1), week)
    assert.equal(lastDay(week), first + 6)
  }
})

test('a year has week 53 exactly when a walk finds it, from 1990 to 2040', () => {
  const weeks = new Set(walkWeeks(1989, 2041).values())
  for (let year = 1990; year <= 2040; year++) {
    assert.equal(isPeriod(`${year}-W53`), weeks.has(`${year}-W53`), String(year))
    for (let week = 1; week <= 52; week++) assert.ok(isPeriod(`${year}-W${String(week).padStart(2, '0')}`))
  }
  assert.ok(isPeriod('2020-W53') && !isPeriod('2021-W53'))
})

test('a date exists exactly when the platform calendar prints it back', () => {
  for (const year of [1583, 1600, 1700, 1900, 1999, 2000, 2019, 2020, 2100, 9999])
    for (let month = 0; month <= 13; month++)
      for (let day = 0; day <= 32; day++) {
        const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const ms = Date.parse(`${date}T00:00:00.000Z`)
        const exists = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date)
        assert.equal(dayNumber(date), exists ? ms / dayMs : undefined, date)
      }
})

test('formatPeriod() and firstDay() are inverse, for days and weeks from 1583 to 9999', () => {
  const days = fc.integer({ min: dayNumber('1583-01-03')!, max: dayNumber('9999-12-26')! })
  fc.assert(
    fc.property(days, (day) => {
      const date = formatPeriod(day, 'day')
      assert.deepEqual(
        [firstDay(date), lastDay(date), frequencyOf(date), formatDate(day)],
        [day, day, 'day', date],
      )
      const week = formatPeriod(day, 'week')
      assert.equal(frequencyOf(week), 'week')
      assert.equal(formatPeriod(firstDay(week)!, 'week'), week)
      assert.equal(formatPeriod(lastDay(week), 'week'), week)
    }),
  )
})

test('a week that runs into the year 10000 is not one', () => {
  assert.ok(isPeriod('9999-W51') && !isPeriod('9999-W52'))
})

test('isInstant() takes what formatInstant() writes and nothing that differs in one character without existing', () => {
  const ms = fc.integer({ min: Date.UTC(1583, 0, 1), max: Date.UTC(9999, 11, 31) })
  fc.assert(
    fc.property(ms, fc.nat(23), fc.constantFrom(...'0123456789TZ:-.+ '.split('')), (epochMs, at, char) => {
      const instant = formatInstant(epochMs)
      assert.ok(isInstant(instant))
      assert.equal(instantMs(instant), epochMs)
      const changed = instant.slice(0, at) + char + instant.slice(at + 1)
      const parsed = Date.parse(changed)
      const exists = !Number.isNaN(parsed) && new Date(parsed).toISOString() === changed && changed >= '1583'
      assert.equal(isInstant(changed), exists, changed)
    }),
    { numRuns: 2_000 },
  )
})
