import { kinds } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  conversationBody,
  conversationFaults,
  conversationFieldsOf,
  emptyConversation,
  withoutParty,
  type ConversationFields,
} from './conversation-fields.ts'

const empty = emptyConversation('sco-secretariat', '2020-04-29')
const full: ConversationFields = {
  ...empty,
  began: '2020-04-29T08:00',
  ended: '2020-04-29T08:40',
  parties: [
    { agency: 'sco-secretariat', names: {}, office: { en: ' Secretary-General ', ru: '', zh: '秘书长' } },
    { agency: 'chn-mfa', names: {}, office: { en: 'Vice Minister' } },
    { agency: '', names: { en: 'A guest' }, office: { en: 'Adviser' } },
  ],
  requestedBy: 1,
  chair: 2,
  topics: [{ en: 'The pandemic' }],
  interpreted: ['ru', 'zh'],
}

test('conversationFaults() names what is missing by its place', () => {
  assert.deepEqual(conversationFaults(full, 'sco-secretariat'), [])
  assert.deepEqual(conversationFaults(empty, 'sco-secretariat'), [
    'parties.0.office',
    'parties.1.names',
    'parties.1.office',
    'topics.0',
  ])
  assert.deepEqual(conversationFaults({ ...full, date: '', ended: '2020-04-29T07:00' }, 'sco-secretariat'), [
    'date',
    'ended',
  ])
})

test('conversationFaults() asks that one’s own agency is a party, and that each stands once', () => {
  assert.deepEqual(conversationFaults(full, 'kaz-mfa'), ['parties'])
  const twice = { ...full, parties: [full.parties[0]!, full.parties[0]!] }
  assert.deepEqual(conversationFaults(twice, 'sco-secretariat'), ['parties.1.agency'])
})

test('conversationBody() is a body of the kind, and conversationFieldsOf() takes it apart again', () => {
  const body = conversationBody(full)
  assert.deepEqual(kinds['contacts.conversation'].body.parse(body), body)
  assert.deepEqual(conversationBody(conversationFieldsOf(body, empty)), body)
})

test('withoutParty() leaves the chair with whom it was, or with nobody', () => {
  assert.equal(withoutParty(full, 0).chair, 1)
  assert.equal(withoutParty(full, 0).requestedBy, 0)
  assert.equal(withoutParty(full, 2).chair, undefined)
})
