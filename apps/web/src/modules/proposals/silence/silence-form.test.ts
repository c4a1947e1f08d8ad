import { kinds } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askAgainMs } from '../ask-again-ms.ts'
import { breakContent, breakFaults, emptyBreak } from './break-form.ts'
import { restOf } from './rest-of.ts'
import {
  extensionContent,
  extensionFaults,
  firstSilence,
  needsReason,
  silenceContent,
  silenceFaults,
} from './silence-form.ts'

const nowMs = Date.parse('2020-04-29T06:10:30.000Z')
const proposal = {
  id: 'a'.repeat(64),
  label: 'TLP:GREEN',
  audience: 'members secretariat',
  event: 'covid-19',
}
const silence = 'b'.repeat(64)
const form = firstSilence(nowMs, 'en')

test('firstSilence() runs for 72 hours, to the next full hour', () => {
  assert.equal(form.expires, '2020-05-02T07:00')
  assert.deepEqual(silenceFaults(form, nowMs), [])
})

test('silenceFaults() asks for the chair’s reason up to 24 hours, and takes nothing under one', () => {
  const until = (expires: string, reason = '') => ({ ...form, expires, reason })
  assert.deepEqual(silenceFaults(until('2020-04-30T06:10'), nowMs), ['reason'])
  assert.deepEqual(silenceFaults(until('2020-04-30T06:11'), nowMs), [])
  assert.equal(needsReason(until('2020-04-30T06:11'), nowMs), false)
  assert.deepEqual(silenceFaults(until('2020-04-29T08:00', 'Flights leave today.'), nowMs), [])
  assert.deepEqual(silenceFaults(until('2020-04-29T07:00', 'Flights leave today.'), nowMs), ['tooSoon'])
  assert.deepEqual(silenceFaults(until(''), nowMs), ['expires'])
})

test('silenceContent() freezes the text by its digests and names the silence that was broken before', () => {
  const text = { en: '0'.repeat(64) }
  const content = silenceContent(proposal, form, { text, reissues: silence })
  assert.equal(kinds['proposals.silence'].body.safeParse(content.body).success, true)
  assert.equal(content.body['expires'], '2020-05-02T07:00:00.000Z')
  assert.deepEqual([content.inReplyTo, content.refs], [proposal.id, [silence]])
  assert.equal('refs' in silenceContent(proposal, form, { text, reissues: undefined }), false)
})

test('extensionFaults() takes a later instant with a reason, and no other', () => {
  const expires = '2020-05-02T07:00:00.000Z'
  assert.deepEqual(extensionFaults(form, expires), ['notLater', 'reason'])
  const later = { ...form, expires: '2020-05-03T07:00', reason: 'A holiday.' }
  assert.deepEqual(extensionFaults(later, expires), [])
  const { body, inReplyTo } = extensionContent(proposal, silence, later)
  assert.equal(kinds['proposals.extension'].body.safeParse(body).success, true)
  assert.equal(inReplyTo, silence)
})

test('breakFaults() asks of an objection for its reason alone; breakContent() says by which way it came', () => {
  const empty = emptyBreak('en')
  assert.deepEqual(breakFaults(empty), ['reason'])
  const objection = { ...empty, reason: ' Costs are open. ' }
  assert.deepEqual(breakFaults(objection), [])
  assert.deepEqual(breakFaults({ ...objection, type: 'amendment' }), ['article', 'texts'])
  const { body } = breakContent(proposal, silence, { ...objection, texts: { en: 'left over' } })
  assert.deepEqual(body, { type: 'objection', reason: 'Costs are open.', receivedBy: 'page' })
  assert.equal(kinds['proposals.break'].body.safeParse(body).success, true)
})

test('restOf() says nothing is left only when the time is over', () => {
  assert.deepEqual(restOf(3_600_000), { hours: 1, minutes: 0, seconds: 0 })
  assert.deepEqual(restOf(1), { hours: 0, minutes: 0, seconds: 1 })
  assert.deepEqual(restOf(0), { hours: 0, minutes: 0, seconds: 0 })
  assert.deepEqual(restOf(-5_000), { hours: 0, minutes: 0, seconds: 0 })
})

test('askAgainMs() asks a moment after the first silence expires by the node’s clock, and at least each minute', () => {
  const now = '2020-04-29T06:00:00.000Z'
  const running = (expires: string) => ({ standing: 'running', expires })
  assert.equal(askAgainMs(now, []), false)
  assert.equal(askAgainMs(now, [{ standing: 'broken', expires: now }]), false)
  assert.equal(
    askAgainMs(now, [running('2020-04-29T06:00:05.000Z'), running('2020-05-01T00:00:00.000Z')]),
    5_250,
  )
  assert.equal(askAgainMs(now, [running('2020-04-30T06:00:00.000Z')]), 60_000)
  assert.equal(askAgainMs(now, [running('2020-04-29T05:59:59.000Z')]), 250)
})
