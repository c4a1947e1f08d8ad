import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rememberAfter } from './remember-after.ts'

const at = '2020-04-29T06:00:00.000Z'
const key = { vkey: 'k', origin: 'o', compared: true }
const tree = { ok: true, checkpoint: 'c2', size: 2, root: 'r', entries: 2, faults: [], moreFaults: 0 }
const before = { vkey: 'k', since: '2020-01-01', seen: { checkpoint: 'c1', size: 1, at: '2020-01-01' } }

test('rememberAfter() remembers the key since the first use, and how far the record came', () => {
  const seen = { checkpoint: 'c2', size: 2, at }
  assert.deepEqual(rememberAfter({ key, tree, continuation: undefined }, undefined, at), {
    vkey: 'k',
    since: at,
    seen,
  })
  assert.deepEqual(rememberAfter({ key, tree, continuation: 'continues' }, before, at), {
    vkey: 'k',
    since: '2020-01-01',
    seen,
  })
})

test('rememberAfter() keeps the evidence of a fork, of a roll-back, and of a tree that does not hold', () => {
  for (const continuation of ['forked', 'rolled-back', undefined] as const)
    assert.equal(rememberAfter({ key, tree, continuation }, before, at), undefined)
  assert.equal(
    rememberAfter({ key, tree: { ...tree, ok: false }, continuation: 'continues' }, before, at),
    undefined,
  )
  assert.equal(rememberAfter({ key: undefined, tree, continuation: undefined }, undefined, at), undefined)
})
