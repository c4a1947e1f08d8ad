import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApiError } from '../../../api/api-error.ts'
import { passkeyFault } from './passkey-fault.ts'

const named = (name: string): Error => Object.assign(new Error('x'), { name })

test('passkeyFault() leaves what the node said to the node’s own words', () => {
  assert.equal(passkeyFault(new ApiError(undefined)), undefined)
  assert.equal(passkeyFault('text'), undefined)
})

test('passkeyFault() tells a cancelled request, a passkey that is there already, and any other failure apart', () => {
  assert.equal(passkeyFault(named('NotAllowedError')), 'cancelled')
  assert.equal(passkeyFault(named('AbortError')), 'cancelled')
  assert.equal(passkeyFault(named('InvalidStateError')), 'known')
  assert.equal(passkeyFault(named('SecurityError')), 'failed')
})
