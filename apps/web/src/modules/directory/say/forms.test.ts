import { kinds } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agencyContent, agencyFaults, agencyForm } from './agency-form.ts'
import { focalPointContent, focalPointForm } from './focal-point-form.ts'
import { membershipContent, membershipFaults, membershipForm } from './membership-form.ts'
import { revocationContent } from './revocation-form.ts'

const population = { persons: 18_776_707, year: 2020, source: 'A lookup table' }
const state = {
  index: 2,
  state: 'KAZ',
  role: 'member',
  protocol_order: 2,
  since: '2001-06-15',
  until: null,
  names: { en: 'Kazakhstan', ru: 'Казахстан' },
} as const
const agency = {
  index: 15,
  agency: 'kaz-moh',
  type: 'health-ministry',
  state: 'KAZ',
  closed: false,
  names: { en: 'Ministry of Health' },
} as const
const key = {
  keyid: 'a'.repeat(32),
  agency: 'kaz-moh',
  public_key: '',
  custody: 'hosted',
  enrolled: 45,
  ended: null,
  reason: null,
  compromised_since: null,
} as const

test('membershipContent() states what stands again, its population included', () => {
  const { kind, body } = membershipContent(membershipForm(state, population), 'en')
  assert.equal(kinds['directory.membership'].body.safeParse(body).success, true)
  assert.deepEqual([kind, body['population'], body['protocolOrder']], ['directory.membership', population, 2])
  assert.equal('until' in body, false)
})

test('membershipFaults() wants a state’s code, a place in the order, and an English name', () => {
  assert.deepEqual(membershipFaults(membershipForm(undefined, undefined)), ['state', 'order', 'names'])
  assert.deepEqual(membershipFaults(membershipForm(state, population)), [])
})

test('agencyContent() gives the Secretariat no state, and every other agency one', () => {
  const { body } = agencyContent(agencyForm(agency), 'en')
  assert.equal(kinds['directory.agency'].body.safeParse(body).success, true)
  assert.equal(body['state'], 'KAZ')
  const secretariat = { ...agencyForm(agency), type: 'secretariat' } as const
  assert.equal('state' in agencyContent(secretariat, 'en').body, false)
  assert.deepEqual(agencyFaults({ ...agencyForm(agency), state: '', names: {} }), ['state', 'names'])
})

test('focalPointContent() keeps the places and the rank that the form does not show', () => {
  const standing = {
    index: 74,
    state: 'KAZ',
    agency: 'kaz-moh',
    rank: 2,
    office: { en: 'National focal point' },
    email: null,
    telephone: '+7 717 000-00-00',
  }
  const { body } = focalPointContent(focalPointForm(standing), 'en', ['KAZ'])
  assert.equal(kinds['directory.focal-point'].body.safeParse(body).success, true)
  assert.deepEqual(body['places'], ['KAZ'])
  assert.equal(body['rank'], 2)
  assert.equal('officeEmail' in body, false)
})

test('revocationContent() says since when a key was in other hands only of one that was', () => {
  const form = { since: '2020-04-20T06:00', note: ' ' }
  const compromised = revocationContent(key, { ...form, reason: 'compromised' }, 'en').body
  assert.equal(compromised['compromisedSince'], '2020-04-20T06:00:00.000Z')
  assert.equal(kinds['directory.key-revocation'].body.safeParse(compromised).success, true)
  const lost = revocationContent(key, { ...form, reason: 'lost' }, 'en').body
  assert.deepEqual(Object.keys(lost), ['agency', 'keyid', 'reason'])
})
