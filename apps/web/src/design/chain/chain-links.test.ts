import type { ChainStep } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chainLinks } from './chain-links.ts'

const step = (index: number, kind: string, place: ChainStep['place']): ChainStep => ({
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
  links: [],
})

test('chainLinks() draws steps of one kind together, and never what is here', () => {
  const steps = [
    step(1, 'proposals.draft', 'before'),
    step(2, 'proposals.method', 'before'),
    step(3, 'proposals.method', 'before'),
    step(4, 'proposals.method', 'here'),
    step(5, 'proposals.method', 'after'),
    step(6, 'proposals.draft', 'after'),
  ]
  assert.deepEqual(
    chainLinks(steps).map(({ step: { index }, count }) => [index, count]),
    [
      [1, 1],
      [3, 2],
      [4, 1],
      [5, 1],
      [6, 1],
    ],
  )
})
