import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import {
  isOurs,
  isSaved,
  nextSaving,
  savedAs,
  sending,
  withoutPart,
  type SavedParts,
} from './draft-saving.ts'
import type { Part } from './parts-of.ts'

const content = (reason: string): DraftContent => ({ kind: 'situation.correction', body: { reason } })
const parts = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('report', 'sealed-report', 'correction', 'sealed-correction'),
    content: fc.constantFrom('a', 'b', 'c').map(content),
  }),
  { selector: ({ name }) => name },
)

test('the node has what the form says after as many steps as there are parts that differ', () => {
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (forms) => {
      const node = new Map<string, DraftContent>()
      let saved: SavedParts = {}
      let ids = 0
      for (const form of forms) {
        for (let steps = 0; steps <= 8; steps++) {
          const step = nextSaving(form, saved)
          if (step === undefined) break
          assert.ok(steps < 8, 'does not end')
          saved = take(step.take === 'create' || step.take === 'save' ? step.content : undefined, step.name)
        }
        assert.deepEqual(
          [...node.values()].sort(byReason),
          form.map((part: Part) => part.content).sort(byReason),
        )
      }
      function take(content: DraftContent | undefined, name: string): SavedParts {
        if (content === undefined) node.delete(saved[name]!.id)
        if (content === undefined) return withoutPart(saved, name)
        const sent = sending(saved, name, content, () => String(ids++))
        node.set(sent[name]!.id, content)
        return savedAs(sent, name, { version: (sent[name]!.version ?? 0) + 1, content })
      }
    }),
  )
})

test('a part that was never sent is forgotten, one that may have arrived is withdrawn', () => {
  assert.equal(nextSaving([], { report: { id: '1' } })!.take, 'forget')
  assert.equal(
    nextSaving(
      [],
      sending({}, 'report', content('a'), () => '1'),
    )!.take,
    'withdraw',
  )
})

test('a draft is created under the same id again when no answer came', () => {
  const sent = sending({}, 'report', content('a'), () => 'first')
  const again = sending(sent, 'report', content('b'), () => 'second')
  assert.equal(again['report']!.id, 'first')
  assert.equal(nextSaving([{ name: 'report', content: content('b') }], again)!.take, 'create')
})

test('isOurs() knows what was sent without an answer from what somebody else wrote', () => {
  const saved = sending(
    savedAs(
      sending({}, 'report', content('a'), () => '1'),
      'report',
      { version: 1, content: content('a') },
    ),
    'report',
    content('b'),
    () => '2',
  )
  assert.ok(isOurs(saved['report']!, content('a')) && isOurs(saved['report']!, content('b')))
  assert.ok(!isOurs(saved['report']!, content('c')))
  assert.ok(!isSaved(saved['report'], content('b')) && isSaved(saved['report'], content('a')))
})

function byReason(a: DraftContent, b: DraftContent): number {
  return String(a.body['reason']) < String(b.body['reason']) ? -1 : 1
}
