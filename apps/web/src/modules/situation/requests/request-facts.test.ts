import assert from 'node:assert/strict'
import { test } from 'node:test'
import { awaits, isOpen, isShown, timeTaken, type Reply, type Request } from './request-facts.ts'

const request: Request = {
  index: 300,
  id: 'a'.repeat(64),
  event: 'covid-19',
  agency: 'sco-secretariat',
  label: 'TLP:AMBER',
  audience: 'KAZ secretariat',
  state: 'KAZ',
  question: 'Is it so?',
  asked: '2020-04-25T10:00:00.000Z',
  due: '2020-04-26T10:00:00.000Z',
  replies: [],
}
const reply = (answered: string): Reply => ({
  index: 301,
  request: request.id,
  agency: 'kaz-moh',
  label: 'TLP:AMBER',
  audience: 'KAZ secretariat',
  outcome: 'acknowledged',
  answer: 'It was received.',
  answered,
})
const kazakhstan = { agency: 'kaz-moh', state: 'KAZ' }

test('timeTaken() counts from the asking to the first reply, and knows how late that was', () => {
  const hourMs = 3_600_000
  const inTime = {
    ...request,
    replies: [reply('2020-04-25T15:00:00.000Z'), reply('2020-04-27T10:00:00.000Z')],
  }
  assert.deepEqual(timeTaken(inTime), { tookMs: 5 * hourMs, lateMs: 0 })
  const late = { ...request, replies: [reply('2020-04-26T12:00:00.000Z')] }
  assert.deepEqual(timeTaken(late), { tookMs: 26 * hourMs, lateMs: 2 * hourMs })
  assert.equal(timeTaken(request), undefined)
})

test('timeTaken() is not late at the very instant at which it is due', () => {
  assert.equal(timeTaken({ ...request, replies: [reply(request.due)] })?.lateMs, 0)
})

test('awaits() is for the state that is asked, until the first reply', () => {
  assert.equal(awaits(request, kazakhstan), true)
  assert.equal(awaits(request, { agency: 'chn-moh', state: 'CHN' }), false)
  assert.equal(awaits(request, { agency: undefined, state: undefined }), false)
  assert.equal(awaits({ ...request, replies: [reply(request.asked)] }, kazakhstan), false)
})

test('isShown() takes as mine what my agency asked and what my state is asked', () => {
  assert.equal(isShown(request, 'mine', kazakhstan), true)
  assert.equal(isShown(request, 'mine', { agency: 'sco-secretariat', state: undefined }), true)
  assert.equal(isShown(request, 'mine', { agency: 'chn-moh', state: 'CHN' }), false)
  assert.equal(isShown(request, 'mine', { agency: undefined, state: undefined }), false)
})

test('isShown() keeps the open ones open until they are answered', () => {
  const answered = { ...request, replies: [reply(request.due)] }
  assert.equal(isOpen(answered), false)
  assert.equal(isShown(answered, 'open', kazakhstan), false)
  assert.equal(isShown(answered, 'all', kazakhstan), true)
  assert.equal(isShown(request, 'open', { agency: undefined, state: undefined }), true)
})
