import type { DirectoryAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agenciesInOrder, isInForce, keysOf, statesOfRole } from './directory-lists.ts'

const state = (code: string, role: 'member' | 'observer', order: number) => ({
  index: order,
  state: code,
  role,
  protocol_order: order,
  since: null,
  until: null,
  names: { en: code },
})
const agency = (id: string, type: DirectoryAnswer['agencies'][number]['type'], of: string | null) => ({
  index: 0,
  agency: id,
  type,
  state: of,
  closed: false,
  names: { en: id },
})
const key = (keyid: string, of: string, enrolled: number, ended: number | null) => ({
  keyid,
  agency: of,
  public_key: '',
  custody: 'hosted' as const,
  enrolled,
  ended,
  reason: null,
  compromised_since: null,
})

const directory: DirectoryAnswer = {
  size: 9,
  states: [state('IND', 'member', 1), state('KAZ', 'member', 2), state('AFG', 'observer', 1)],
  agencies: [
    agency('afg-moh', 'health-ministry', 'AFG'),
    agency('kaz-mfa', 'foreign-ministry', 'KAZ'),
    agency('kaz-ses', 'sanitary-epidemiological-service', 'KAZ'),
    agency('kaz-moh', 'health-ministry', 'KAZ'),
    agency('secretariat', 'secretariat', null),
    agency('ind-moh', 'health-ministry', 'IND'),
  ],
  focalPoints: [],
  keys: [
    key('first', 'kaz-moh', 1, 5),
    key('second', 'kaz-moh', 5, 7),
    key('third', 'kaz-moh', 7, null),
    key('other', 'ind-moh', 2, null),
  ],
}

test('agenciesInOrder() puts the Secretariat first, states in protocol order, and of a state the health ministry first', () => {
  assert.deepEqual(
    agenciesInOrder(directory).map(({ agency }) => agency),
    ['secretariat', 'ind-moh', 'kaz-moh', 'kaz-ses', 'kaz-mfa', 'afg-moh'],
  )
})

test('keysOf() gives an agency’s own keys, those in force first and then the newest end', () => {
  const keys = keysOf(directory, 'kaz-moh')
  assert.deepEqual(
    keys.map(({ keyid }) => keyid),
    ['third', 'second', 'first'],
  )
  assert.deepEqual(keys.map(isInForce), [true, false, false])
})

test('statesOfRole() keeps the protocol order', () => {
  assert.deepEqual(
    statesOfRole(directory, 'member').map(({ state }) => state),
    ['IND', 'KAZ'],
  )
})
