import { kinds } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  conversationContent,
  emptyConversationForm,
  formOfContent,
  type ConversationForm,
} from './conversation-form.ts'

const own = 'sco-secretariat'
const empty = emptyConversationForm(own, { date: '2020-04-29', lang: 'ru', event: 'covid-19' })
const full: ConversationForm = {
  ...empty,
  parties: [
    { agency: own, names: {}, office: { en: 'Secretary-General' } },
    { agency: 'chn-mfa', names: {}, office: { en: 'Vice Minister' } },
  ],
  topics: [{ en: 'The pandemic' }],
  privateRecord: ' What was said.\nIn order. ',
}

test('conversationContent() is kept for one’s own agency alone unless others are chosen', () => {
  const content = conversationContent(full, own)
  assert.deepEqual(kinds['contacts.conversation'].body.parse(content.body), content.body)
  assert.deepEqual(content.audience, [own])
  assert.equal(content.label, 'TLP:AMBER+STRICT')
  assert.equal(content.body['privateRecord'], 'What was said.\nIn order.')
  const shared = conversationContent({ ...full, others: ['chn-mfa'], event: undefined }, own)
  assert.deepEqual(shared.audience, ['chn-mfa', own])
  assert.equal('about' in shared, false)
})

test('formOfContent() takes a draft up again, and leaves drafts of another kind', () => {
  const content = conversationContent({ ...full, replaces: 'a1'.repeat(32) }, own)
  assert.deepEqual(conversationContent(formOfContent(content, own)!, own), content)
  assert.equal(formOfContent({ ...content, kind: 'contacts.readout' }, own), undefined)
})
