import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isStillGood, keptHeader, toKeep } from './kept-answer.ts'

const nowMs = Date.UTC(2020, 3, 29, 6)
const json = (body: string, status = 200): Response =>
  new Response(body, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'set-cookie': 'a=b' },
  })

test('toKeep() keeps the body with its instant, and no other header', async () => {
  const kept = await toKeep(json('{"a":1}'), nowMs)
  assert.deepEqual(await kept?.json(), { a: 1 })
  assert.equal(kept?.headers.get(keptHeader), '2020-04-29T06:00:00.000Z')
  assert.equal(kept?.headers.get('set-cookie'), null)
})

test('toKeep() keeps nothing that is refused, no JSON, or too large', async () => {
  assert.equal(await toKeep(json('{}', 404), nowMs), undefined)
  assert.equal(await toKeep(new Response('text'), nowMs), undefined)
  assert.equal(await toKeep(json(`"${'x'.repeat(4 * 1024 * 1024)}"`), nowMs), undefined)
})

test('isStillGood() is true for a day', async () => {
  const kept = (await toKeep(json('{}'), nowMs))!
  assert.equal(isStillGood(kept, nowMs + 23 * 3_600_000), true)
  assert.equal(isStillGood(kept, nowMs + 24 * 3_600_000), false)
  assert.equal(isStillGood(json('{}'), nowMs), false)
})
