import type { Proposal } from '@concert/api'
import { kinds, textDigest } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { audiencePresets } from '../../../outbox/audience-presets.ts'
import { digestsOf } from '../digests-of.ts'
import {
  adoptionContent,
  basisOf,
  consensusContent,
  meetingFaults,
  participationContent,
  positionContent,
} from './decision-contents.ts'
import { methodContent, methodFaults, type MethodForm } from './method-form.ts'

const id = 'a'.repeat(64)
const text = { title: { en: 'Exchange', ru: 'Обмен' }, articles: [{ id: '1', texts: { en: 'Daily.' } }] }
const said = { id, label: 'TLP:GREEN', audience: 'members secretariat', event: 'covid-19' }
const digests = { en: textDigest(text, 'en') }
const silence = { id: 'b'.repeat(64), on: id, text: digests, standing: 'passed' }

test('digestsOf() freezes only the languages in which the text is whole', () => {
  assert.deepEqual(digestsOf(text, ['ru', 'zh', 'en']), digests)
})

test('basisOf() is the silence that passed, or the consensus, and nothing else', () => {
  const silences = [{ ...silence, id, standing: 'broken' }, silence] as unknown as Proposal['silences']
  const of = (standing: Proposal['standing']) => basisOf({ standing, silences, consensus: null })?.id
  assert.equal(of('passed'), silence.id)
  assert.equal(of('broken'), undefined)
  assert.equal(of('agreed'), undefined)
})

test('adoptionContent() adopts exactly the text that was frozen, for whoever was chosen', () => {
  const proposal = { ...said, versions: [{ ...text, id }] as unknown as Proposal['versions'] }
  const given = { number: 2, date: '2020-05-02', readers: audiencePresets.public }
  const content = adoptionContent(proposal, silence, given)!
  assert.equal(kinds['proposals.adoption'].body.safeParse(content.body).success, true)
  assert.deepEqual(
    [content.inReplyTo, content.label, content.audience],
    [silence.id, 'TLP:CLEAR', ['public']],
  )
  assert.deepEqual(content.body['text'], digests)
  assert.equal(adoptionContent(proposal, { ...silence, on: 'c'.repeat(64) }, given), undefined)
})

test('a meeting has a date, a chair and states that were there', () => {
  assert.deepEqual(meetingFaults({ date: '', chair: '', present: [] }), ['date', 'chair', 'present'])
  const form = { date: '2020-05-02', chair: 'KAZ', present: ['KAZ', 'CHN'] }
  assert.deepEqual(meetingFaults(form), [])
  const { body } = consensusContent(said, form, digests)
  assert.equal(kinds['proposals.consensus'].body.safeParse(body).success, true)
})

test('methodContent() hangs on the proposal, or until further notice on none', () => {
  const form: MethodForm = { consents: true, scope: 'this', reason: '', lang: 'en' }
  assert.deepEqual(methodFaults({ ...form, consents: undefined }), ['choice'])
  assert.deepEqual(methodFaults({ ...form, consents: false }), ['reason'])
  assert.equal(methodContent(said, form).inReplyTo, id)
  const standing = methodContent(said, { ...form, scope: 'standing' })
  assert.equal('inReplyTo' in standing, false)
  for (const { body } of [methodContent(said, form), standing])
    assert.equal(kinds['proposals.method'].body.safeParse(body).success, true)
})

test('positions and participation are what the node takes', () => {
  const position = positionContent(said, { type: 'reservation', texts: { en: ' On article 1. ', ru: '' } })
  assert.equal(kinds['proposals.position'].body.safeParse(position.body).success, true)
  const form = { takesPart: false, reason: 'Not now.', lang: 'en' }
  const part = participationContent(said, 'KAZ', form)
  assert.equal(kinds['proposals.participation'].body.safeParse(part.body).success, true)
})
