import type { ChainStep } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pictureSteps } from './picture-steps.ts'

const step = (
  index: number,
  kind: string,
  named: readonly number[],
  place: ChainStep['place'],
): ChainStep => ({
  id: String(index),
  index,
  derived: false,
  kind,
  agency: null,
  state: null,
  received: '2020-04-29T06:00:00.000Z',
  label: null,
  audience: 'public',
  title: null,
  place,
  links: named.map((one) => ({ id: String(one), relation: 'refers-to' })),
})

test('pictureSteps() leads from a place to the places of all that its steps name, in the lanes of their modules', () => {
  const steps = [
    step(3, 'situation.report', [], 'before'),
    step(4, 'situation.report', [], 'before'),
    step(7, 'contacts.publication', [3, 4], 'before'),
    step(9, 'proposals.draft', [7, 4], 'here'),
    step(11, 'desk.request', [9, 1], 'after'),
  ]
  assert.deepEqual(
    pictureSteps(steps).map(({ step: { index }, count, lane, from }) => [index, count, lane, from]),
    [
      [4, 2, 0, []],
      [7, 1, 2, [0]],
      [9, 1, 3, [0, 1]],
      [11, 1, 6, [2]],
    ],
  )
})
