import type { AgencyId, KeyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentencesFaults } from '../testing/sentences-faults.ts'
import { kernelSays } from './rule-texts.ts'
import { answerSays } from './rule-texts/answers.ts'
import { disclosureSays } from './rule-texts/disclosure.ts'
import { intakeSays } from './rule-texts/intake.ts'
import { signerSays } from './rule-texts/signer.ts'

const sha256 = 'ab'.repeat(32)
const keyid = sha256 as KeyId
const by = 'kaz-moh' as AgencyId
const at = '2020-04-17T12:00:00.000Z'
const now = '2020-04-17T11:00:00.000Z'
const place = 'attachments.0'

test('what several modules say is there in every language, with its facts', () => {
  const facts = {
    notInDirectory: { id: 'kaz-moh' },
    notAnAgency: { agency: 'kaz-moh' },
    noAgencyOf: { state: 'KAZ' },
    eventNotOpen: { event: 'covid-19' },
    replacedAlready: { by: sha256 },
  }
  assert.deepEqual(sentencesFaults(kernelSays, facts), [])
})

test('what the kernel refuses is there in every language, with its facts', () => {
  const intake = {
    badSignature: { keyid },
    strangerRefused: { keyid, by },
    otherRecordRefused: { record: 'a.example/record', origin: 'b.example/record' },
    otherRecord: { origin: 'b.example/record' },
    aheadRefused: { at, now },
    tooLargeRefused: { bytes: 70001, most: 65000 },
    tooLarge: { most: 65000 },
    notSentRefused: { place, name: 'week 17.csv', sha256 },
    otherBytesRefused: { place, name: 'week 17.csv', bytes: 70001 },
    newerDirectory: { kind: 'directory.agency', version: '2' },
  }
  assert.deepEqual(sentencesFaults(intakeSays, intake), [])
  const disclosure = {
    notSealed: { index: 17 },
    otherContentRefused: { index: 17 },
    otherAuthorRefused: { index: 17, author: by },
    otherAuthor: { author: by },
    already: { disclosed: 18 },
  }
  assert.deepEqual(sentencesFaults(disclosureSays, disclosure), [])
})

test('what the kernel answers is there in every language, with its facts', () => {
  const answers = {
    noKeyRefused: { agency: by },
    noKey: { agency: by },
    noFoundingKey: { agency: by },
    queueFull: { waiting: 20000 },
    safeWithoutReceipt: { first: 17, last: 19 },
    noStatement: { which: sha256 },
    nothing: { which: sha256 },
    sealed: { index: 17 },
    notAsOfRefused: { text: 'yesterday' },
  }
  assert.deepEqual(sentencesFaults(answerSays, answers), [])
})

test('why no key may sign is told in every language, and how the key ended in its words', () => {
  const signer = {
    'unknown-agency': { by },
    'closed-agency': { by },
    'unknown-key': { keyid },
    'foreign-key': { keyid, agency: 'chn-moh' as AgencyId, by },
    'ended-key': { keyid, by, index: 17, reason: 'retired' },
  } as const
  assert.deepEqual(sentencesFaults(signerSays, signer, ['reason']), [])
  assert.match(signerSays['ended-key'](signer['ended-key']).zh, /停用/)
})
