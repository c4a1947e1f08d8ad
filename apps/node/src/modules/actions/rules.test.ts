import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refusal } from '../../kernel/refusal.ts'
import { action, completion, openSpeaker, participation, sayReadout, update } from '../../testing/actions.ts'
import { unchanged } from '../../testing/refused.ts'
import { report, cases, type Said } from '../../testing/speaking.ts'
import { openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'

let at: TestNode
let readout: string
let publication: string
before(async () => {
  at = await openTestNode()
  ;({ readout, publication } = await sayReadout(at))
})

const sealed = { label: 'TLP:AMBER', audience: ['chn-moh', secretariat] } as const

const say = openSpeaker()

async function refuses(said: Said, code: string, message: RegExp): Promise<void> {
  const error = await unchanged(at, () =>
    say(at, said).then(
      () => undefined,
      (thrown: unknown) => thrown,
    ),
  )
  assert.ok(error instanceof Refusal, `it was taken, or ${String(error)}`)
  assert.equal(error.code, code, error.message)
  assert.match(error.message, message)
}

test('an action is by the Secretariat, or by an agency for its own state alone', async () => {
  const own = { states: ['KAZ'], agencies: ['kaz-moh'] }
  await say(at, action(publication, own, { by: 'kaz-moh' }))
  await refuses(
    action(publication, {}, { by: 'kaz-moh' }),
    'not-entitled',
    /by: names RUS: kaz-moh speaks for KAZ/,
  )
  await refuses(
    action(publication, { states: ['KAZ'], agencies: ['rus-moh'] }, { by: 'kaz-moh' }),
    'not-entitled',
    /names RUS/,
  )
})

test('an action comes from a decision or a readout that its author may see, and reaches no further', async () => {
  await refuses(action(publication, {}, { refs: [] }), 'malformed', /refs\.0: is missing/)
  await refuses(action('ab'.repeat(32)), 'unknown', /refs\.0: .* is not a statement of this record/)
  const { statement } = await say(at, report('kaz-moh', [cases('KAZ', '2020-04-20', 1)]))
  await refuses(action(statement), 'conflict', /is a situation\.report; an action comes from a decision/)
  await refuses(action(publication, { paragraph: undefined }), 'conflict', /body\.paragraph: is missing/)
  for (const paragraph of ['p2', 'p9'])
    await refuses(
      action(publication, { paragraph }),
      'unknown',
      /is not a paragraph of entry \d+ in which anything/,
    )
  await refuses(
    action(publication, { commitment: 1 }),
    'unknown',
    /body\.commitment: p1 of entry \d+ holds commitments 0 to 0, and not 1/,
  )
  await say(at, action(publication, { commitment: 0 }))
  await refuses(
    action(readout, { states: ['RUS'] }, { by: 'rus-moh' }),
    'unknown',
    /is not a statement of this record/,
  )
  await refuses(
    action(readout, { states: ['CHN'] }),
    'conflict',
    /audience: reaches further than what it comes from/,
  )
  await say(at, action(readout, { states: ['CHN'] }, sealed))
})

test('an action is known to all who are to carry it out', async () => {
  await refuses(action(publication, { states: ['ZWE'] }), 'unknown', /body\.states\.0: ZWE has no agency/)
  await refuses(
    action(publication, { states: ['KAZ'] }, { audience: ['KAZ'] }),
    'conflict',
    /must reach sco-secretariat/,
  )
  await refuses(action(publication, {}, sealed), 'conflict', /keeps the action from every agency of RUS/)
  await refuses(
    action(publication, { agencies: ['chn-moh'] }),
    'conflict',
    /is of CHN, which the action does not name/,
  )
  await refuses(action(publication, { agencies: ['no-such'] }), 'unknown', /no-such is not in the directory/)
})

test('only the newest version is answered and replaced, by its author or the Secretariat, and to the same readers', async () => {
  const { statement: id } = await say(at, action(publication, { states: ['KAZ'] }, { by: 'kaz-moh' }))
  const again = (by: string, more: object = {}) =>
    action(publication, { states: ['KAZ'] }, { by, replaces: id as never, ...more })
  await refuses(
    again(secretariat, { audience: ['KAZ', 'secretariat'] }),
    'conflict',
    /must be that of the version before it/,
  )
  const { statement: next } = await say(at, again(secretariat))
  await refuses(again('kaz-moh'), 'conflict', new RegExp(`is an earlier version; name the newest, ${next}`))
  await refuses(update('kaz-moh', id, 'begun'), 'conflict', new RegExp(`name the newest, ${next}`))
  const other = action(publication, { states: ['KAZ'] }, { by: 'kaz-moh', replaces: next as never })
  await refuses(other, 'not-entitled', /is of sco-secretariat/)
  await refuses(update('kaz-moh', 'cd'.repeat(32), 'begun'), 'unknown', /is not an action of this record/)
})

test('an update is by whoever has a part, and is read by those who follow the action', async () => {
  const { statement: id } = await say(at, action(publication))
  await refuses(update('chn-moh', id, 'begun'), 'not-entitled', /chn-moh has no part in the action/)
  await refuses(
    update('kaz-moh', id, 'begun', { label: 'TLP:AMBER', audience: ['KAZ'] }),
    'conflict',
    /sco-secretariat, which follows the action, must read it/,
  )
  await refuses(
    update('kaz-moh', id, 'begun', { label: 'TLP:CLEAR', audience: ['public'] }),
    'conflict',
    /reaches further than the action/,
  )
  await say(at, update(secretariat, id, 'delayed'))
  await say(at, participation('kaz-moh', id, false))
  await refuses(update('kaz-moh', id, 'begun'), 'conflict', /KAZ does not take part \(at entry \d+\)/)
})

test('the Secretariat alone confirms, what was achieved alone, and to the readers of the action', async () => {
  const { statement: id } = await say(at, action(publication))
  await refuses(
    completion(id, 'completed', 'KAZ', { by: 'kaz-moh' }),
    'not-entitled',
    /the Secretariat confirms/,
  )
  await refuses(
    completion(id, 'completed', 'KAZ'),
    'conflict',
    /no update of KAZ says achieved: it is waiting/,
  )
  await refuses(completion(id, 'completed'), 'conflict', /no update says achieved/)
  await refuses(completion(id, 'returned', 'KAZ'), 'conflict', /there is nothing to return/)
  await refuses(completion(id, 'completed', 'CHN'), 'unknown', /CHN has no part/)
  await say(at, update('kaz-moh', id, 'achieved'))
  await refuses(completion(id, 'completed'), 'conflict', /has not been achieved by RUS \(waiting\)/)
  await refuses(
    completion(id, 'completed', 'KAZ', { audience: ['KAZ'] }),
    'conflict',
    /audience: must be that of the action/,
  )
  await say(at, completion(id, 'completed', 'KAZ'))
  await refuses(completion(id, 'completed', 'KAZ'), 'conflict', /the part of KAZ is complete already/)
  await refuses(update('kaz-moh', id, 'begun'), 'conflict', /the part of KAZ was confirmed complete/)
  await refuses(participation('kaz-moh', id, false), 'conflict', /the part of KAZ is confirmed complete/)
  await say(at, completion(id, 'cancelled'))
  for (const said of [
    update('rus-moh', id, 'begun'),
    completion(id, 'returned', 'KAZ'),
    participation('chn-moh', id, true),
  ])
    await refuses(said, 'conflict', /inReplyTo: was cancelled at entry \d+/)
})

test('nothing is complete before what it depends on, and nothing waits for itself', async () => {
  const { statement: first } = await say(at, action(publication))
  const { statement: second } = await say(at, action(publication, { states: ['KAZ'], dependsOn: [first] }))
  await say(at, update('kaz-moh', second, 'achieved'))
  for (const state of ['KAZ', undefined])
    await refuses(
      completion(second, 'completed', state),
      'conflict',
      new RegExp(`depends on ${first} \\(entry \\d+\\), which is open; complete that first`),
    )
  const ring = action(publication, { dependsOn: [second] }, { replaces: first as never })
  await refuses(ring, 'conflict', /body\.dependsOn\.0: entry \d+ waits for this action itself/)
  await refuses(
    action(publication, { dependsOn: ['ef'.repeat(32)] }),
    'unknown',
    /is not an action of this record/,
  )
  for (const by of ['kaz-moh', 'rus-moh']) await say(at, update(by, first, 'achieved'))
  await say(at, completion(first, 'completed'))
  await say(at, completion(second, 'completed'))
})

test('a completion and the return of what it depends on, said at once, never leave the one without the other', async () => {
  const { statement: first } = await say(at, action(publication, { states: ['KAZ'] }))
  const { statement: second } = await say(at, action(publication, { states: ['KAZ'], dependsOn: [first] }))
  for (const id of [first, second]) await say(at, update('kaz-moh', id, 'achieved'))
  await say(at, completion(first, 'completed'))
  const [returned, completed] = await Promise.allSettled([
    say(at, completion(first, 'returned')),
    say(at, completion(second, 'completed')),
  ])
  assert.equal(returned.status, 'fulfilled')
  assert.equal(completed.status, 'rejected')
  assert.match(String((completed as PromiseRejectedResult).reason), /depends on .* which is open/)
})

test('a state says for itself whether it takes part, once, and where all see it', async () => {
  const { statement: id } = await say(at, action(publication))
  const forOther = { ...participation('kaz-moh', id, false), body: { state: 'RUS', takesPart: false } }
  await refuses(forOther, 'not-entitled', /kaz-moh speaks for KAZ; a state says itself/)
  await refuses(participation('chn-moh', id, false), 'conflict', /CHN has no part in the action/)
  await say(at, participation('kaz-moh', id, false))
  await refuses(participation('kaz-moh', id, false), 'conflict', /KAZ has said so at entry \d+/)
  await refuses(
    participation('rus-moh', id, false, { audience: ['RUS'] }),
    'conflict',
    /must be that of the action/,
  )
})
