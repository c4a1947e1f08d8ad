import fc from 'fast-check'
import { dayNumber, formatDate, responseActions } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outstandingActions, sevenOneSeven, type Milestones } from './seven-one-seven.ts'

const today = dayNumber('2020-04-29')!
const all = responseActions.map((action, at) => ({ action, completed: formatDate(today - 10 + at) }))
const standings = (milestones: Milestones, day = today): string[] =>
  sevenOneSeven(milestones, day).map(({ standing, days }) => `${standing} ${days ?? '-'}`)

test('each interval is met on its last day and missed on the next', () => {
  const milestones = { emerged: '2020-04-01', detected: '2020-04-08', notified: '2020-04-09' }
  const response = (date: string): Milestones['response'] =>
    responseActions.map((action) => ({ action, completed: date }))
  assert.deepEqual(standings({ ...milestones, response: response('2020-04-16') }), [
    'met 7',
    'met 1',
    'met 7',
  ])
  assert.deepEqual(
    standings({
      emerged: '2020-04-01',
      detected: '2020-04-09',
      notified: '2020-04-11',
      response: response('2020-04-19'),
    }),
    ['missed 8', 'missed 2', 'missed 8'],
  )
})

test('an interval that has not ended runs, and is overdue beyond its target', () => {
  const milestones = { emerged: '2020-04-22' }
  assert.deepEqual(standings(milestones), ['running 7', 'unknown -', 'unknown -'])
  assert.deepEqual(standings(milestones, today + 1), ['overdue 8', 'unknown -', 'unknown -'])
})

test('an early response is complete with the last action that applies', () => {
  const notified = '2020-04-15'
  const [, , , respond] = [undefined, ...sevenOneSeven({ notified, response: all }, today)]
  assert.equal(respond!.to, all.at(-1)!.completed)
  const without = all.map((one, at) =>
    at === 6 ? { action: one.action, notApplicable: true as const } : one,
  )
  assert.equal(sevenOneSeven({ notified, response: without }, today)[2]!.to, all[5]!.completed)
  assert.deepEqual(outstandingActions({ response: all.slice(1) }), ['investigation'])
  assert.equal(sevenOneSeven({ notified, response: all.slice(1) }, today)[2]!.standing, 'overdue')
  const none = responseActions.map((action) => ({ action, notApplicable: true as const }))
  assert.equal(sevenOneSeven({ notified, response: none }, today)[2]!.to, undefined)
})

test('no milestone, no figure: never NaN', () => {
  const date = fc.option(fc.integer({ min: 0, max: 30_000 }).map(formatDate), { nil: undefined })
  fc.assert(
    fc.property(date, date, date, fc.integer({ min: 0, max: 30_000 }), (emerged, detected, notified, day) => {
      for (const one of sevenOneSeven({ emerged, detected, notified }, day)) {
        assert.equal(one.days === undefined, one.standing === 'unknown')
        if (one.days !== undefined) assert.ok(Number.isInteger(one.days))
      }
    }),
  )
})
