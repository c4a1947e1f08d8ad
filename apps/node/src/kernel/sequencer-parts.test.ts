import { openRecord, type OpenRecord } from '@concert/record'
import type { Instant } from '@concert/statement'
import { noteSigner } from '@concert/tlog'
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { systemClock } from './clock.ts'
import type { Draft } from './draft.ts'
import { openSequencer, type SequencerParts } from './sequencer.ts'
import { openVault } from './vault.ts'

let dir = ''
let record: OpenRecord
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'concert-sequencer-'))
  record = await openRecord({
    dir,
    signer: noteSigner({ name: 'sequencer.test/log', seed: randomBytes(32) }),
  })
})
after(async () => {
  await record.close()
  await rm(dir, { recursive: true })
})

const fatal: unknown[] = []

/** A sequencer on a real record, whose other parts do nothing unless the test says otherwise. */
function sequencer(parts: Partial<SequencerParts>) {
  fatal.length = 0
  return openSequencer({
    record,
    vault: openVault(join(dir, 'vault')),
    clock: systemClock,
    onFatal: (error) => fatal.push(error),
    findKnown: async () => new Map(),
    check: async () => new Map(),
    touches: () => ({ own: [], shared: [] }),
    project: async () => {},
    ...parts,
  })
}

function drafts(count: number): Draft[] {
  return Array.from({ length: count }, (_, at) => {
    const statement = { label: 'TLP:CLEAR', audience: ['public'] }
    const bytes = randomBytes(50)
    return {
      id: `${at}-${bytes.toString('hex')}`,
      bytes,
      attachments: [],
      observations: [],
      said: { statement },
    }
  }) as unknown as Draft[]
}

/** A part that fails the first time and works from then on. */
function failsOnce<T>(answer: T): () => Promise<T> {
  let isFirst = true
  return async () => {
    if (!isFirst) return answer
    isFirst = false
    throw new Error('the database is away')
  }
}

for (const part of ['findKnown', 'check'] as const)
  test(`an error in ${part} is told to its batch, and the next one is taken`, async () => {
    const { submit } = sequencer({ [part]: failsOnce(new Map()) })
    const [first, second] = drafts(2)
    await assert.rejects(submit(first!), /the database is away/)
    assert.equal((await submit(second!)).repeated, false)
    assert.deepEqual(fatal, [])
  })

test('a draft whose keys cannot be told is refused alone, and those around it are taken', async () => {
  const [first, odd, last] = drafts(3)
  const { submit } = sequencer({
    touches: (draft) => {
      if (draft.id === odd!.id) throw new TypeError('no such place')
      return { own: [], shared: [] }
    },
  })
  const taken = await Promise.allSettled([submit(first!), submit(odd!), submit(last!)])
  assert.deepEqual(
    taken.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  )
})

test('when the tables cannot take what the record has, everyone gets an answer, nothing more is taken, and the node is told once', async () => {
  const { submit } = sequencer({
    touches: () => 'alone',
    project: async () => {
      throw new Error('the tables are gone')
    },
  })
  const size = record.size()
  const taken = await Promise.allSettled(drafts(5).map(submit))
  assert.deepEqual([...new Set(taken.map(({ status }) => status))], ['rejected'])
  assert.equal(record.size(), size + 1)
  const reasons = taken.map((one) => (one as PromiseRejectedResult).reason as Error)
  assert.match(
    reasons[0]!.message,
    /is safe in the record \(entries \d+ to \d+\).*the same statement twice is one/,
  )
  for (const { message } of reasons.slice(1)) assert.match(message, /the node is stopping/)
  await assert.rejects(submit(drafts(1)[0]!), /the node is stopping/)
  assert.equal(fatal.length, 1)
})

test('close() answers everyone who waits, and takes nothing after that', async () => {
  const { submit, close } = sequencer({ touches: () => 'alone' })
  const waiting = Promise.all(drafts(6).map(submit))
  await close()
  assert.equal((await waiting).length, 6)
  await assert.rejects(submit(drafts(1)[0]!), /the node is stopping/)
  assert.deepEqual(fatal, [])
})

test('a draft is received when it comes, however long it waits, and the rules see that very instant', async () => {
  const instants = ['2020-05-02T05:59:59.999Z', '2020-05-02T06:00:00.000Z'] as Instant[]
  const seen: Instant[] = []
  const { submit } = sequencer({
    clock: { now: () => instants.shift() ?? ('2020-05-02T07:00:00.000Z' as Instant) },
    touches: () => 'alone',
    check: async (batch) => {
      seen.push(...batch.map(({ received }) => received))
      return new Map()
    },
  })
  const receipts = await Promise.all(drafts(2).map(submit))
  assert.deepEqual(
    receipts.map(({ received }) => received),
    ['2020-05-02T05:59:59.999Z', '2020-05-02T06:00:00.000Z'],
  )
  assert.deepEqual(
    seen,
    receipts.map(({ received }) => received),
  )
})

test('while the tables take one batch, the next is made durable if it touches nothing of the first', async () => {
  const [first, apart, same] = drafts(3)
  const steps: string[] = []
  const names = new Map([
    [first!.id, 'first'],
    [apart!.id, 'apart'],
    [same!.id, 'same'],
  ])
  let release!: () => void
  const held = new Promise<void>((resolve) => (release = resolve))
  const { submit } = sequencer({
    touches: (draft) => ({ own: [draft.id === apart!.id ? 'b' : 'a'], shared: [] }),
    check: async (batch) => {
      steps.push(`check ${batch.map(({ id }) => names.get(id)).join(' ')}`)
      return new Map()
    },
    project: async ([one]) => {
      if (one!.id === first!.id) await held
      steps.push(`project ${names.get(one!.id)!}`)
    },
  })
  const size = record.size()
  const taken = [submit(first!)]
  await until(() => record.size() === size + 1)
  taken.push(submit(apart!), submit(same!))
  await until(() => record.size() === size + 2)
  assert.deepEqual(steps, ['check first', 'check apart'])
  release()
  await Promise.all(taken)
  assert.deepEqual(steps, [
    'check first',
    'check apart',
    'project first',
    'project apart',
    'check same',
    'project same',
  ])
})

test('a batch that is being checked when the tables fail for good is not made durable any more', async () => {
  const [first, second] = drafts(2)
  let fail!: (error: Error) => void
  const failing = new Promise<never>((_, reject) => (fail = reject))
  let pass!: () => void
  const checked = new Promise<void>((resolve) => (pass = resolve))
  let isChecking = false
  const { submit } = sequencer({
    check: async ([draft]) => {
      isChecking = draft?.id === second!.id
      if (isChecking) await checked
      return new Map()
    },
    project: () => failing,
  })
  const size = record.size()
  const taken = [submit(first!)]
  await until(() => record.size() === size + 1)
  taken.push(submit(second!))
  const ends = Promise.allSettled(taken)
  await until(() => isChecking)
  fail(new Error('the tables are gone'))
  await until(() => fatal.length === 1)
  pass()
  const [, late] = await ends
  assert.match((late as PromiseRejectedResult).reason.message, /the node is stopping/)
  assert.equal(record.size(), size + 1)
})

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5))
}
