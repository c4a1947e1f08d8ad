import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Briefing } from './briefing.ts'
import { formatJson } from './format-json.ts'
import { sampleBriefing } from './test-briefing.ts'

test('formatJson() gives back the same briefing, ends with one line feed and has no other space', () => {
  const text = formatJson(sampleBriefing())
  assert.deepEqual(JSON.parse(text), sampleBriefing())
  assert.match(text, /^\{"corrects":\{.*\}\n$/)
})

test('formatJson() has one encoding: the order in which keys were set does not count, nor what is undefined', () => {
  const briefing = sampleBriefing()
  const turned = Object.fromEntries(Object.entries(briefing).reverse()) as unknown as Briefing
  assert.equal(
    formatJson({ ...turned, corrects: undefined } as unknown as Briefing),
    formatJson({ ...without(briefing) }),
  )
  assert.equal(formatJson(turned), formatJson(briefing))
})

test('formatJson() reads back any value as it is, whatever its keys are', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = formatJson(value as unknown as Briefing)
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
      assert.equal(formatJson(JSON.parse(text) as Briefing), text)
    }),
  )
})

function without({ corrects: _, ...rest }: Briefing): Briefing {
  return rest
}
