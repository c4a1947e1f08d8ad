import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsTold } from '../testing/facts-told.ts'
import { saidFaults } from '../testing/said-faults.ts'
import { httpSays } from './rule-texts.ts'

const sha256 = 'ab'.repeat(32)

test('what is said of a request is there in every language, with its facts', () => {
  const facts = {
    needsSomebody: factsTold({ needed: 'sign' }, 'needed'),
    needsToken: factsTold({ needed: 'sign', scope: 'read' }, 'needed', 'scope'),
    needsPerson: factsTold(
      { needed: 'sign', agency: 'kaz-moh', roles: ['reads', 'drafts'] },
      'needed',
      'roles',
    ),
    tokenForOther: factsTold({ own: 'kaz-moh', author: 'chn-moh' }),
    actsForOther: factsTold({ own: 'kaz-moh', author: 'chn-moh' }),
    mustBeOwn: factsTold({ own: 'kaz-moh' }),
    fourEyes: factsTold({ agency: 'kaz-moh' }),
    tooMany: factsTold({ limit: 61, ip: '192.0.2.1' }),
    noAttachment: factsTold({ id: sha256, sha256: 'cd'.repeat(32) }),
    notSentToSign: factsTold({ name: 'week 17.csv', sha256 }),
    noToken: factsTold({ name: 'surveillance' }),
    tokenNamedSo: factsTold({ name: 'surveillance' }),
  }
  assert.deepEqual(saidFaults(httpSays, facts), [])
})

test('roles are named in the language, and an agency that there is not is told in words', () => {
  const told = httpSays.needsPerson({ needed: 'sign', agency: 'kaz-moh', roles: ['reads', 'drafts'] })
  assert.match(told.ru, /чтение, подготовка проектов/)
  assert.match(told.zh, /阅读、起草/)
  const nobody = { own: undefined, author: 'chn-moh' }
  assert.equal(httpSays.tokenForOther(nobody).en, 'Your token signs for no agency, not for chn-moh')
  assert.equal(httpSays.tokenForOther(nobody).zh, '您的令牌不代表任何机构，不能代表 chn-moh 签署。')
  assert.equal(httpSays.mustBeOwn(nobody).en, 'must be absent')
})
