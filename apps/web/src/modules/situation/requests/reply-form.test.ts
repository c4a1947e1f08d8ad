import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readersOfReply, replyContent, replyFaults, replyFormOf, type ReplyForm } from './reply-form.ts'

const request = {
  id: 'a'.repeat(64),
  event: 'covid-19',
  asker: ['tjk-moh', 'TJK', 'members'],
  label: 'TLP:AMBER',
  audience: 'KAZ secretariat',
}
const form: ReplyForm = { outcome: 'confirmed', answer: 'It is.\n', lang: 'ru', readers: undefined }

test('readersOfReply() adds whoever asked, so that nobody asks and does not hear', () => {
  assert.deepEqual(readersOfReply(request), {
    label: 'TLP:AMBER',
    audience: ['KAZ', 'secretariat', 'tjk-moh'],
  })
})

test('readersOfReply() adds nobody who reads it already, as of a circle or as the public', () => {
  const members = { ...request, audience: 'KAZ members' }
  assert.deepEqual(readersOfReply(members).audience, ['KAZ', 'members'])
  const secretariat = { ...request, asker: ['secretariat', 'sco-secretariat'] }
  assert.deepEqual(readersOfReply(secretariat).audience, ['KAZ', 'secretariat'])
})

test('readersOfReply() is for all where the question was', () => {
  const open = { ...request, label: 'TLP:CLEAR', audience: 'public' }
  assert.deepEqual(readersOfReply(open), { label: 'TLP:CLEAR', audience: ['public'] })
})

test('replyContent() answers the request that it names, about its event', () => {
  const content = replyContent(request, form)
  assert.equal(content.inReplyTo, request.id)
  assert.equal(content.about, 'covid-19')
  assert.deepEqual(content.body, { outcome: 'confirmed', answer: 'It is.' })
})

test('replyFaults() names what is missing', () => {
  assert.deepEqual(replyFaults({ ...form, outcome: undefined, answer: ' ' }), ['outcome', 'answer'])
  assert.deepEqual(replyFaults(form), [])
})

test('replyFormOf() takes a draft apart so that it says the same again, and no other’s', () => {
  const content = replyContent(request, form)
  assert.deepEqual(replyContent(request, replyFormOf(content, request)!), content)
  assert.equal(replyFormOf(content, { id: 'b'.repeat(64) }), undefined)
})
