import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsDone, type Action, type Part } from '../action.ts'
import { byPart, bySource } from './group-actions.ts'
import { timelineRange, timelineRow } from './timeline-scale.ts'

const part = (key: string, more: Partial<Part> = {}): Part => ({
  ...(key.length === 3 ? { state: key } : { agency: key }),
  named: true,
  standing: 'waiting',
  overdue: false,
  ...more,
})
const action = (more: Partial<Action>): Action =>
  ({ source: 'a', parts: [], due: '2020-06-01', begun: '2020-05-01T08:00:00.000Z', ...more }) as Action

test('byPart() puts states in the order that is given and agencies of no state after them', () => {
  const both = action({ parts: [part('RUS'), part('sco-secretariat')] })
  const one = action({ parts: [part('CHN'), part('RUS')] })
  assert.deepEqual(
    byPart([both, one], ['CHN', 'RUS']).map(({ key, isState, rows }) => [key, isState, rows.length]),
    [
      ['CHN', true, 1],
      ['RUS', true, 2],
      ['sco-secretariat', false, 1],
    ],
  )
})

test('bySource() keeps paragraphs of one readout apart', () => {
  const groups = bySource([
    action({ paragraph: 'p1' }),
    action({ paragraph: 'p2' }),
    action({ paragraph: 'p1' }),
    action({ source: 'b' }),
  ])
  assert.deepEqual(
    groups.map(({ source, paragraph, actions }) => [source, paragraph, actions.length]),
    [
      ['a', 'p1', 2],
      ['a', 'p2', 1],
      ['b', undefined, 1],
    ],
  )
})

test('partsDone() counts those that take part', () => {
  const parts = [part('CHN', { standing: 'complete' }), part('KAZ', { standing: 'apart' }), part('RUS')]
  assert.deepEqual(partsDone({ parts }), { done: 1, all: 2 })
})

test('timelineRow() tells what is expected later than due, while it is not complete', () => {
  const late = action({
    parts: [part('CHN', { expected: '2020-06-09' }), part('KAZ', { expected: '2020-05-20' })],
  })
  const row = timelineRow(late)
  assert.equal(row.expected! - row.due, 8)
  assert.equal(timelineRow({ ...late, completed: '2020-06-03T00:00:00.000Z' }).expected, undefined)
  assert.equal(timelineRow(action({ parts: [part('KAZ', { expected: '2020-05-20' })] })).expected, undefined)
})

test('timelineRange() holds today and every day of every action, and is never empty', () => {
  const row = timelineRow(action({}))
  assert.deepEqual(timelineRange([row], row.due + 3), { from: row.begun, to: row.due + 3 })
  assert.deepEqual(timelineRange([], 10), { from: 10, to: 11 })
})
