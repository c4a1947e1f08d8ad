import { StatementError } from '@concert/statement'
import assert from 'node:assert/strict'
import type { Receipt } from '../kernel/receipt.ts'
import { Refusal } from '../kernel/refusal.ts'
import { unchanged } from './refused.ts'
import { enrol, envelopeOf, ownKey, say, type Said } from './speaking.ts'
import { secretariat, type TestNode } from './test-node.ts'

/** Of one state a second agency signs too, with a key of its own. */
export const ministry = 'kaz-mfa'
const key = ownKey(ministry)

export async function openMinistry(at: TestNode): Promise<void> {
  const body = { agency: ministry, type: 'foreign-ministry', state: 'KAZ', names: { en: 'Foreign Ministry' } }
  await say(at, { by: secretariat, kind: 'directory.agency', body })
  await enrol(at, ministry)
}

function attempt(at: TestNode, said: Said): Promise<Receipt> {
  return said.by === ministry ? at.node.take(envelopeOf(at, said, key)) : say(at, said)
}

export async function takenAt(at: TestNode, said: Said): Promise<string> {
  return (await attempt(at, said)).statement
}

/** Refused for a place, in words, and nothing is changed. */
export async function refusedAt(
  at: TestNode,
  said: Said,
  code: string,
  place: string,
  message: RegExp,
): Promise<void> {
  const error = await unchanged(at, async () =>
    attempt(at, said).then(
      () => assert.fail('it was taken'),
      (cause: unknown) => cause,
    ),
  )
  assert.ok(error instanceof Refusal || error instanceof StatementError, String(error))
  assert.equal(error.code, code, error.message)
  const fault = error.faults.find((one) => one.place === place)
  assert.ok(fault, `the places are ${error.faults.map((one) => one.place).join(', ')}: ${error.message}`)
  assert.match(fault.message, message)
}
