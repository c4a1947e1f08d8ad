import assert from 'node:assert/strict'
import { test } from 'node:test'
import { participationSteps } from './participation-steps.ts'

test('participationSteps() has a step for each state that has said something, and none for the others', () => {
  const nobody = { role: 'member', reason: null, since: null, index: null, id: null, agency: null } as const
  const joined = {
    since: '2020-04-12T08:00:00.000Z',
    index: 12,
    id: 'a'.repeat(64),
    agency: 'blr-mfa',
  }
  const participation = [
    { ...nobody, state: 'KAZ', standing: 'not-said' },
    { ...nobody, ...joined, state: 'BLR', standing: 'takes-part' },
  ] as const
  assert.deepEqual(
    participationSteps({ participation: [...participation], label: 'TLP:CLEAR', audience: 'public' }),
    [{ index: 12, received: joined.since, agency: 'blr-mfa', label: 'TLP:CLEAR', audience: 'public' }],
  )
})
