import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../../kernel/refusal.ts'
import {
  amendment,
  comment,
  members,
  method,
  officeOf,
  proposal,
  proposalWithdrawal,
} from '../../testing/proposals.ts'
import { say, type Said } from '../../testing/speaking.ts'
import { spokenProposals } from '../../testing/spoken-proposals.ts'

const on = spokenProposals()

test('what eight states say at once is in the record up to the withdrawal, and refused after it', async () => {
  const version = await on.taken(proposal())
  const words = (round: number): Said[] =>
    members
      .map(officeOf)
      .flatMap((by) => [
        comment(version, by, { text: `Round ${round}.` }),
        amendment(version, by, { reason: `Round ${round}.` }),
        method(by, version, round === 1 ? {} : { consents: false, reason: 'It changed.' }),
      ])
  const all = [...words(1), proposalWithdrawal(version), ...words(2)]
  const outcomes = await Promise.allSettled(all.map((said) => say(on.at, said)))
  const others = outcomes.toSpliced(words(1).length, 1)
  const withdrawn = valueOf(outcomes[words(1).length]!)
  const taken = others.filter(({ status }) => status === 'fulfilled').map(valueOf)
  assert.notEqual(taken.length, 0)
  for (const { index } of taken) assert.ok(index < withdrawn.index)
  for (const one of others.filter(({ status }) => status === 'rejected'))
    assert.match(refusalOf(one), /was withdrawn at/)
})

function valueOf<T>(outcome: PromiseSettledResult<T>): T {
  if (outcome.status === 'fulfilled') return outcome.value
  throw outcome.reason
}

function refusalOf(outcome: PromiseSettledResult<unknown>): string {
  assert.ok(outcome.status === 'rejected' && outcome.reason instanceof Refusal)
  return outcome.reason.message
}
