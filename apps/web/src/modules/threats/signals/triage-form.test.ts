import assert from 'node:assert/strict'
import { test } from 'node:test'
import { triageContent, triageFaults, triageFormOf } from './triage-form.ts'

const signal = { id: 'a'.repeat(64), event: 'covid-19', label: null, audience: 'KAZ secretariat' }
const form = { decision: 'dismissed', reason: ' A backlog. ', request: '', lang: 'en' } as const

test('triageFaults() asks for a reason to dismiss and for the request that a verification led to', () => {
  assert.deepEqual(triageFaults({ ...form, decision: undefined }), ['decision'])
  assert.deepEqual(triageFaults({ ...form, reason: ' ' }), ['reason'])
  assert.deepEqual(triageFaults({ ...form, decision: 'verification-requested' }), ['request'])
  assert.deepEqual(triageFaults({ ...form, decision: 'acknowledged', reason: '' }), [])
})

test('triageContent() is read by the signal’s readers, and triageFormOf() takes it apart again', () => {
  const content = triageContent(signal, form)
  assert.deepEqual(content.body, { decision: 'dismissed', reason: 'A backlog.' })
  assert.deepEqual([content.label, content.audience], ['TLP:AMBER', ['KAZ', 'secretariat']])
  assert.deepEqual(triageContent(signal, triageFormOf(content, signal.id)!), content)
  assert.equal(triageFormOf(content, 'b'.repeat(64)), undefined)
})
