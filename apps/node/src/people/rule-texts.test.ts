import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsTold } from '../testing/facts-told.ts'
import { saidFaults } from '../testing/said-faults.ts'
import { peopleSay } from './rule-texts.ts'

const id = 'f3b1'
const sha256 = 'ab'.repeat(32)
const at = '2020-05-01T06:00:00.000Z'

test('what people are refused is told in every language, with its facts', () => {
  const facts = {
    forAdministrators: factsTold({ agency: 'abc-moh', roles: ['reads', 'signs'] }, 'roles'),
    notYourAgency: factsTold({ agency: 'abc-moh' }),
    noSession: factsTold({ id }),
    noPerson: factsTold({ id, agency: 'abc-moh' }),
    tooManyPasskeys: factsTold({ most: 20 }),
    invitationNotOpen: factsTold({ status: 'expired' }, 'status'),
    tooManyInvitations: factsTold({ agency: 'abc-moh', most: 50 }),
    noInvitation: factsTold({ agency: 'abc-moh', id }),
    ended: factsTold({ what: 'withdrawn', by: 'Duty officer', at }, 'what'),
    changedSince: factsTold({ what: 'saved', by: 'Duty officer', at, version: 4, seen: 3 }, 'what'),
    versionNow: factsTold({ version: 4, by: 'Duty officer' }),
    tooManyUnderWay: factsTold({ agency: 'abc-moh', most: 200 }),
    bytesNotSent: factsTold({ name: 'annex.pdf', sha256 }),
    bytesGone: factsTold({ number: 2, sha256 }),
    noDraft: factsTold({ id }),
    begunAlready: factsTold({ version: 4 }),
    changedLast: factsTold({ agency: 'abc-moh' }),
    submitFirst: factsTold({ agency: 'abc-moh' }),
  } as const
  assert.deepEqual(saidFaults(peopleSay, facts), [])
})

test('roles, steps of a draft and the end of an invitation are named in the language', () => {
  const administers = peopleSay.forAdministrators({ agency: undefined, roles: ['reads', 'signs'] })
  assert.equal(
    administers.en,
    'This is for those who administer at the agency; your roles there are: reads, signs',
  )
  assert.match(administers.ru, /чтение, подпись/)
  assert.equal(administers.zh, '此项仅供该机构的管理员使用；您的权限为：阅读、签署。')
  assert.match(peopleSay.ended({ what: 'signed', by: 'Duty officer', at }).ru, /^Проект подписан /)
  assert.match(peopleSay.invitationNotOpen({ status: undefined }).zh, /^邀请不属于本节点/)
})
