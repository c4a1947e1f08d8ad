import type { Due } from '@concert/api'
import type { AgencyId, Directory, Instant } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskItems, narrowed } from './desk-items.ts'

const now = '2020-04-29T06:00:00.000Z' as Instant
const agencies = new Map([
  ['secretariat', {}],
  ['kaz-moh', { state: 'KAZ' }],
  ['kaz-mfa', { state: 'KAZ' }],
  ['chn-moh', { state: 'CHN' }],
])
const directory = { secretariat: 'secretariat', agencies } as unknown as Directory
const due = (id: string, more: Partial<Due>): Due => ({
  id,
  module: 'desk',
  what: 'request-to-answer',
  since: now,
  on: { state: 'KAZ' },
  role: 'drafts',
  waiting: ['chn-moh'],
  ...more,
})
const all = [
  due('late', { due: '2020-04-29T05:59:59.999Z' }),
  due('now', { due: now }),
  due('silence', { due: '2020-04-29T06:00:00.001Z', expires: true }),
  due('over', { due: now, expires: true }),
  due('no time', {}),
  due('elsewhere', { on: { agency: 'secretariat' }, waiting: [] }),
]
const groups = (agency: string) =>
  deskItems(all, { agency: agency as AgencyId, directory, now }).map(({ id, group }) => `${id}: ${group}`)

test('the Secretariat sees all; what is on others waits for them, or is unanswered where no time is set', () => {
  assert.deepEqual(groups('secretariat'), [
    'late: overdue',
    'now: waiting',
    'silence: expiring',
    'over: overdue',
    'no time: unanswered',
    'elsewhere: due',
  ])
})

test('an agency of the state sees what is on it, also when no time is set', () => {
  const seen = ['late: overdue', 'now: due', 'silence: expiring', 'over: overdue', 'no time: due']
  assert.deepEqual(groups('kaz-moh'), seen)
  assert.deepEqual(groups('kaz-mfa'), seen)
})

test('whoever waits for it sees it as waiting, and nothing that does not concern it', () => {
  assert.deepEqual(groups('chn-moh'), [
    'late: overdue',
    'now: waiting',
    'silence: expiring',
    'over: overdue',
    'no time: unanswered',
  ])
})

test('it is narrowed to a state by the agency that it is on', () => {
  const items = deskItems([due('one', { on: { agency: 'chn-moh' } })], { agency: undefined, directory, now })
  assert.equal(narrowed(items, { state: 'CHN' as never }, directory).length, 1)
  assert.equal(narrowed(items, { state: 'KAZ' as never }, directory).length, 0)
})
