import type { Frame } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linksOf } from './links-of.ts'

const id = (digit: string): string => digit.repeat(64)

const frame = (more: Partial<Record<keyof Frame, unknown>>): Frame =>
  ({ kind: 'actions.action', body: {}, ...more }) as unknown as Frame

test('linksOf() names each statement once, by the closest of its ties', () => {
  const links = linksOf(
    frame({
      inReplyTo: id('a'),
      replaces: id('b'),
      refs: [id('a'), id('c')],
      body: { dependsOn: [id('b')] },
    }),
  )
  assert.deepEqual(links, [
    { named: id('b'), how: 'replaces' },
    { named: id('a'), how: 'replies-to' },
    { named: id('c'), how: 'refers-to' },
  ])
})

test('linksOf() finds ids anywhere in a body, and none among figures and envelopes', () => {
  const body = {
    paragraphs: [{ facts: [{ basis: [{ type: 'statement', id: id('d') }] }] }],
    observations: [{ value: id('e') }],
    envelope: id('f'),
    note: `see ${id('1')}`,
  }
  assert.deepEqual(linksOf(frame({ body })), [{ named: id('d'), how: 'refers-to' }])
})

test('linksOf() is bounded, whatever a statement names', () => {
  const dependsOn = Array.from({ length: 3_000 }, (_, n) => n.toString(16).padStart(64, '0'))
  assert.equal(linksOf(frame({ body: { dependsOn } })).length, 1_000)
})

test('linksOf() says of a disclosure what it discloses', () => {
  assert.deepEqual(linksOf(frame({ kind: 'record.disclosure' }), id('a')), [
    { named: id('a'), how: 'discloses' },
  ])
})
