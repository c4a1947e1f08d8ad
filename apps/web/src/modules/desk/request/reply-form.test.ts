import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readersOfReply, replyContent, replyFormOf } from './reply-form.ts'

const request = {
  id: 'a1'.repeat(32),
  event: null,
  label: 'TLP:AMBER',
  audience: 'kaz-moh sco-secretariat',
} as const

test('an answer goes to whoever reads the request, and to who asked', () => {
  assert.deepEqual(readersOfReply(request, ['secretariat', 'sco-secretariat']).audience, [
    'kaz-moh',
    'sco-secretariat',
  ])
  assert.deepEqual(readersOfReply({ ...request, audience: 'kaz-moh' }, ['chn-moh', 'CHN']).audience, [
    'chn-moh',
    'kaz-moh',
  ])
})

test('what is said of a request is read back from its draft, and from no other', () => {
  const readers = readersOfReply(request, ['secretariat'])
  for (const kind of ['desk.answer', 'desk.closing'] as const) {
    const content = replyContent(kind, { text: ' Done. ', lang: 'ru' }, { request, readers })
    assert.deepEqual(replyFormOf(content, { kind, id: request.id }), { text: 'Done.', lang: 'ru' })
    assert.equal(replyFormOf(content, { kind, id: 'b2'.repeat(32) }), undefined)
  }
})
