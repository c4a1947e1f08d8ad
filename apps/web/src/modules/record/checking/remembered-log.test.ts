import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetLog, rememberedLog, rememberLog, type Keeping } from './remembered-log.ts'

function keeping(content?: string): Keeping & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>(content === undefined ? [] : [['concert-log', content]])
  return {
    kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  }
}

const log = {
  vkey: 'example+1+AQ',
  since: '2020-04-29T06:00:00.000Z',
  seen: { checkpoint: 'example\n1\n', size: 1, at: '2020-04-29T06:00:00.000Z' },
}

test('what is remembered comes back until it is forgotten', () => {
  const place = keeping()
  assert.equal(rememberedLog(place), undefined)
  rememberLog(place, log)
  assert.deepEqual(rememberedLog(place), log)
  forgetLog(place)
  assert.equal(rememberedLog(place), undefined)
})

test('what cannot be read is as nothing', () => {
  for (const content of [
    '',
    '{',
    '1',
    '{}',
    '{"vkey":1,"since":"x"}',
    '{"vkey":"a","since":"b","seen":{"size":"1"}}',
  ])
    assert.equal(rememberedLog(keeping(content)), undefined, content)
})

test('a browser that keeps nothing is no fault', () => {
  const full: Keeping = {
    ...keeping(),
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  }
  assert.doesNotThrow(() => rememberLog(full, log))
})
