import type { Instant } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standingOfRequest } from './standing.ts'

const due = '2020-04-30T06:00:00.000Z' as Instant
const before = '2020-04-30T05:59:59.999Z' as Instant
const after = '2020-04-30T06:00:00.001Z' as Instant
const request = { to: ['kaz-moh', 'chn-moh'], due }
const standing = (answers: readonly [string, Instant][], now: Instant, closed?: Instant) =>
  standingOfRequest(
    request,
    { answers: answers.map(([agency, received]) => ({ agency, received })), closed },
    now,
  )

test('a request is open until its time, at the instant itself too, and overdue after it', () => {
  assert.equal(standing([], before).standing, 'open')
  assert.equal(standing([], due).standing, 'open')
  assert.equal(standing([], after).standing, 'overdue')
  assert.equal(standing([['kaz-moh', before]], after).standing, 'overdue')
})

test('it is answered when everyone asked has answered, whoever was late', () => {
  const all = standing(
    [
      ['kaz-moh', due],
      ['chn-moh', after],
      ['kaz-moh', after],
    ],
    after,
  )
  assert.equal(all.standing, 'answered')
  assert.deepEqual(all.to, [
    { agency: 'kaz-moh', answered: due, late: false },
    { agency: 'chn-moh', answered: after, late: true },
  ])
})

test('an answer of an agency that is not asked counts for nobody', () => {
  assert.equal(standing([['rus-moh', before]], before).standing, 'open')
})

test('what is closed in time leaves nobody late', () => {
  const closed = standing([], after, before)
  assert.equal(closed.standing, 'closed')
  assert.ok(closed.to.every(({ late }) => !late))
  assert.ok(standing([], after, after).to.every(({ late }) => late))
})
