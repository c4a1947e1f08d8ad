import type { BoardSignal, DirectoryAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isShown, signalGroups, standingTriages } from './signal-groups.ts'

const states = [{ state: 'IND' }, { state: 'KAZ' }] as unknown as DirectoryAnswer['states']
const signal = (given: Partial<BoardSignal>): BoardSignal =>
  ({
    series: 1,
    state: 'KAZ',
    place: 'KAZ',
    indicator: 'a',
    stratum: '',
    vintage: 1,
    ended: null,
    triages: [],
    ...given,
  }) as BoardSignal
const triage = (agency: string, decision: string) => ({ agency, decision }) as BoardSignal['triages'][number]

test('signalGroups() keeps states in protocol order, a series together, and the newest first', () => {
  const groups = signalGroups(
    [
      signal({ vintage: 4 }),
      signal({ series: 2, state: 'IND', vintage: 9 }),
      signal({ vintage: 7 }),
      signal({ series: 3, state: 'ZZZ' }),
    ],
    states,
  )
  assert.deepEqual(
    groups.map(({ state, signals }) => [state, signals.map(({ vintage }) => vintage)]),
    [
      ['IND', [9]],
      ['KAZ', [7, 4]],
      ['ZZZ', [1]],
    ],
  )
})

test('isShown() leaves out what ended, and what somebody has triaged when only the others are asked for', () => {
  const ended = signal({ ended: { vintage: 2, received: '', reason: 'below-threshold' } })
  const triaged = signal({ triages: [triage('a', 'dismissed')] })
  assert.deepEqual(
    [ended, triaged, signal({})].map((one) => isShown(one, 'raised')),
    [false, true, true],
  )
  assert.deepEqual(
    [ended, triaged, signal({})].map((one) => isShown(one, 'untriaged')),
    [false, false, true],
  )
  assert.equal(isShown(ended, 'all'), true)
})

test('standingTriages() keeps the last of each agency', () => {
  const triages = [triage('a', 'acknowledged'), triage('b', 'acknowledged'), triage('a', 'dismissed')]
  assert.deepEqual(standingTriages({ triages }), [triage('a', 'dismissed'), triage('b', 'acknowledged')])
})
