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
const state = (code: string, protocolOrder: number) =>
  [code, { state: code, role: 'member', protocolOrder }] as const
const states = new Map([state('CHN', 3), state('IND', 1), state('KAZ', 2)])
const directory = { secretariat: 'secretariat', agencies, states } as unknown as Directory
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
    'over: overdue',
    'silence: expiring',
    'no time: unanswered',
    'elsewhere: due',
  ])
})

test('an agency of the state sees what is on it, also when no time is set', () => {
  const seen = ['late: overdue', 'now: due', 'over: overdue', 'silence: expiring', 'no time: due']
  assert.deepEqual(groups('kaz-moh'), seen)
  assert.deepEqual(groups('kaz-mfa'), seen)
})

test('whoever waits for it sees it as waiting, and nothing that does not concern it', () => {
  assert.deepEqual(groups('chn-moh'), [
    'late: overdue',
    'now: waiting',
    'over: overdue',
    'silence: expiring',
    'no time: unanswered',
  ])
})

test('it is narrowed to a state by the agency that it is on', () => {
  const items = deskItems([due('one', { on: { agency: 'chn-moh' } })], { agency: undefined, directory, now })
  assert.equal(narrowed(items, { state: 'CHN' as never }, directory).length, 1)
  assert.equal(narrowed(items, { state: 'KAZ' as never }, directory).length, 0)
})

test('what is due at once on one matter stands together, its states in protocol order', () => {
  const on = (statement: string, code: string): Due =>
    due(`${code} ${statement}`, { due: now, statement, on: { state: code } })
  const given = ['CHN', 'IND', 'KAZ'].flatMap((code) => [on('a', code), on('b', code)])
  assert.deepEqual(
    deskItems(given, { agency: undefined, directory, now }).map(({ id }) => id),
    ['IND a', 'KAZ a', 'CHN a', 'IND b', 'KAZ b', 'CHN b'],
  )
})
