import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatChain, type ChainAnswer } from './chain.ts'

const step = { derived: false, state: null } as const

const chain: ChainAnswer = {
  more: true,
  steps: [
    {
      ...step,
      id: 'a',
      index: 4,
      kind: 'situation.report',
      agency: 'kaz-moh',
      received: '2020-04-27T06:00:00.000Z',
      title: { en: '20–26 April 2020', ru: '20–26 апреля 2020 г.' },
      place: 'before',
      links: [],
    },
    {
      ...step,
      id: 'b',
      index: 4,
      derived: true,
      kind: 'threats.signal',
      agency: null,
      state: 'KAZ',
      received: '2020-04-27T06:00:00.000Z',
      title: { en: 'A line\u0007\nbreak' },
      place: 'here',
      links: [{ id: 'a', relation: 'follows-from' }],
    },
  ],
}

test('formatChain() marks what was asked for, and says what each step follows from', () => {
  const lines = formatChain(chain, 'ru').split('\n')
  assert.match(lines[1]!, /^ +4 {2}2020-04-27T06:00:00.000Z {2}situation\.report {2}kaz-moh {2}20–26 апреля/)
  assert.match(lines[2]!, /^> +4\* .*threats\.signal +KAZ .*A line break {2}.*found in 4$/)
  assert.match(lines[3]!, /no statement says it/)
  assert.match(lines[4]!, /more than is shown/)
})
