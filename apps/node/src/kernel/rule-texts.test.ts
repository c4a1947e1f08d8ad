import type { AgencyId, KeyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsTold } from '../testing/facts-told.ts'
import { saidFaults } from '../testing/said-faults.ts'
import { kernelSays } from './rule-texts.ts'
import { answerSays } from './rule-texts/answer-says.ts'
import { disclosureSays } from './rule-texts/disclosure-says.ts'
import { intakeSays } from './rule-texts/intake-says.ts'
import { signerSays } from './rule-texts/signer-says.ts'

const sha256 = 'ab'.repeat(32)
const keyid = sha256 as KeyId
const by = 'kaz-moh' as AgencyId
const at = '2020-04-17T12:00:00.000Z'
const now = '2020-04-17T11:00:00.000Z'
const place = 'attachments.0'

test('what several modules say is there in every language, with its facts', () => {
  const facts = {
    notInDirectory: factsTold({ id: 'kaz-moh' }),
    notAnAgency: factsTold({ agency: 'kaz-moh' }),
    noAgencyOf: factsTold({ state: 'KAZ' }),
    notStatement: factsTold({ id: sha256 }),
    eventNotOpen: factsTold({ event: 'covid-19' }),
    replacedAlready: factsTold({ by: sha256 }),
  }
  assert.deepEqual(saidFaults(kernelSays, facts), [])
})

test('what the kernel refuses is there in every language, with its facts', () => {
  const intake = {
    badSignature: factsTold({ keyid }),
    strangerRefused: factsTold({ keyid, by }),
    otherRecordRefused: factsTold({ record: 'a.example/record', origin: 'b.example/record' }),
    otherRecord: factsTold({ origin: 'b.example/record' }),
    aheadRefused: factsTold({ at, now }),
    tooLargeRefused: factsTold({ bytes: 70001, most: 65000 }),
    tooLarge: factsTold({ most: 65000 }),
    notSentRefused: factsTold({ place, name: 'week 17.csv', sha256 }),
    otherBytesRefused: factsTold({ place, name: 'week 17.csv', bytes: 70001 }),
    newerDirectory: factsTold({ kind: 'directory.agency', version: '2' }),
  }
  assert.deepEqual(saidFaults(intakeSays, intake), [])
  const disclosure = {
    notSealed: factsTold({ index: 17 }),
    otherContentRefused: factsTold({ index: 17 }),
    otherAuthorRefused: factsTold({ index: 17, author: by }),
    otherAuthor: factsTold({ author: by }),
    already: factsTold({ disclosed: 18 }),
  }
  assert.deepEqual(saidFaults(disclosureSays, disclosure), [])
})

test('what the kernel answers is there in every language, with its facts', () => {
  const answers = {
    noKeyRefused: factsTold({ agency: by }),
    noKey: factsTold({ agency: by }),
    noFoundingKey: factsTold({ agency: by }),
    queueFull: factsTold({ waiting: 20000 }),
    safeWithoutReceipt: factsTold({ first: 17, last: 19 }),
    noStatement: factsTold({ which: sha256 }),
    nothing: factsTold({ which: sha256 }),
    sealed: factsTold({ index: 17 }),
    notAsOfRefused: factsTold({ text: 'yesterday' }),
  }
  assert.deepEqual(saidFaults(answerSays, answers), [])
})

test('why no key may sign is told in every language, and how the key ended in its words', () => {
  const signer = {
    'unknown-agency': factsTold({ by }),
    'closed-agency': factsTold({ by }),
    'unknown-key': factsTold({ keyid }),
    'foreign-key': factsTold({ keyid, agency: 'chn-moh' as AgencyId, by }),
    'ended-key': factsTold({ keyid, by, index: 17, reason: 'retired' }, 'reason'),
  }
  assert.deepEqual(saidFaults(signerSays, signer), [])
  assert.match(signerSays['ended-key'](signer['ended-key'][0].given[0]).zh, /停用/)
})
