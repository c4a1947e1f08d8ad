import type { AgencyId } from '@concert/statement'
import { sql } from 'kysely'
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { agreement, answer, conversation, publication, readout } from '../testing/contacts.ts'
import { openRandomContacts } from '../testing/random-contacts.ts'
import { seeded } from '../testing/random.ts'
import { say } from '../testing/speaking.ts'
import { openTestNode, secretariat, type TestNode } from '../testing/test-node.ts'
import { recallSaid, type Eyes } from './said-memory.ts'
import { saidOf, type SaidRow } from './said-row.ts'
import { readTogether, wholeRecord } from './said-table.ts'
import { firstOfEachId } from './versions.ts'
import { visibleTo } from './visibility.ts'

const table = 'contact_said'
const readers = [undefined, secretariat, 'chn-mfa', 'chn-moh', 'kaz-mfa'] as (AgencyId | undefined)[]

let at: TestNode
before(async () => {
  at = await openTestNode()
  const speak = openRandomContacts(at, seeded(7))
  for (let step = 0; step < 40; step++) await speak().catch(() => undefined)
})

function eyesOf(agency: AgencyId | undefined, size: number): Eyes {
  return { directory: at.node.directory(), viewer: { agency }, asOf: { size, instant: undefined } }
}

/** What the table itself answers. */
async function inTable({ directory, viewer, asOf }: Eyes) {
  const { rows } = await sql<SaidRow>`select * from ${sql.table(table)}
    where index < ${asOf.size} and ${visibleTo(viewer, directory, table)} order by index`.execute(at.node.db)
  return firstOfEachId(rows).map(saidOf)
}

describe('what is remembered of a table', () => {
  test('is for every reader, and at every size of the record, what the table has', async () => {
    const size = at.node.position()
    for (const agency of readers)
      for (const asked of [0, size - 25, size - 7, size, size + 5]) {
        const eyes = eyesOf(agency, asked)
        const expected = await inTable(eyes)
        const memory = await recallSaid(at.node.db, table)
        assert.deepEqual(memory.seen(eyes), expected)
        const ids = expected.map(({ id }) => id)
        assert.deepEqual(memory.ofIds(ids, eyes), expected)
        assert.deepEqual(
          memory.naming(ids, eyes),
          expected.filter(({ replaces, inReplyTo, refs }) =>
            [replaces, inReplyTo, ...refs].some((id) => ids.includes(id!)),
          ),
        )
      }
  })

  test('knows what was said since, also when many ask at once', async () => {
    const eyes = eyesOf(secretariat, 2_147_483_647)
    const earlier = (await recallSaid(at.node.db, table)).seen(eyes)
    await say(at, conversation())
    const asked = await Promise.all(
      Array.from({ length: 5 }, async () => (await recallSaid(at.node.db, table)).seen(eyes)),
    )
    for (const one of asked) assert.equal(one, asked[0])
    assert.equal(asked[0]!.length, earlier.length + 1)
    assert.deepEqual(asked[0], await inTable(eyes))
  })

  test('gives the same array to those who see the same, and another to those who do not', async () => {
    const memory = await recallSaid(at.node.db, table)
    const size = at.node.position()
    const ofPublic = memory.seen(eyesOf(undefined, size))
    assert.equal(memory.seen(eyesOf('kaz-moh' as AgencyId, size)), ofPublic)
    assert.equal(memory.seen(eyesOf(undefined, size + 9)), ofPublic)
    assert.notEqual(memory.seen(eyesOf(secretariat, size)), ofPublic)
  })

  test('is forgotten when the tables are made anew, and is then the same', async () => {
    const eyes = eyesOf(secretariat, at.node.position())
    const earlier = await recallSaid(at.node.db, table)
    await at.node.projector.rebuild()
    const later = await recallSaid(at.node.db, table)
    assert.notEqual(later, earlier)
    assert.deepEqual(later.seen(eyes), earlier.seen(eyes))
  })
})

test('a table is remembered whole, however its rows lie in the log', async () => {
  const fresh = await openTestNode()
  await say(fresh, conversation())
  const { rows } = await sql<{ index: number }>`select index from ${sql.table(table)}`.execute(fresh.node.db)
  const first = rows[0]!.index
  // A few among many entries of other modules, so that more are looked through at once, and then one in every entry.
  const indices = [
    ...range(1, 20).map((at) => first + at * 900),
    ...range(1, 4_500).map((at) => first + 20_000 + at),
  ]
  await sql`insert into ${sql.table(table)}
    select i, 'copy ' || i, agency, audience, received, kind, at, event, label, replaces, in_reply_to, refs, lang, body,
      attachments from ${sql.table(table)}, unnest(${indices}::int[]) as i`.execute(fresh.node.db)
  const memory = await recallSaid(fresh.node.db, table)
  const everything = { directory: fresh.node.directory(), viewer: { agency: secretariat }, asOf: wholeRecord }
  assert.deepEqual(
    memory.seen(everything).map(({ index }) => index),
    [first, ...indices],
  )
})

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

test('what hangs together is found from any of it, and nothing else', async () => {
  const fresh = await openTestNode()
  const told: string[][] = []
  for (const part of ['first', 'second']) {
    const held = (await say(fresh, conversation(undefined, { privateRecord: part }))).statement
    const offered = (await say(fresh, readout(held))).statement
    const answered = (await say(fresh, answer(offered))).statement
    const published = (await say(fresh, publication(offered))).statement
    const signed = (await say(fresh, agreement(published))).statement
    told.push([held, offered, answered, published, signed])
    fresh.setClock('2020-04-29T06:00:01.000Z')
  }
  const view = {
    db: fresh.node.db,
    directory: fresh.node.directory(),
    viewer: { agency: secretariat },
    asOf: { size: fresh.node.position(), instant: undefined },
  }
  const kinds = [
    'contacts.conversation',
    'contacts.readout',
    'contacts.answer',
    'contacts.publication',
    'contacts.agreement',
  ] as const
  const namedBy = ({ inReplyTo, refs }: { inReplyTo: string | null; refs: readonly string[] }): string[] =>
    [inReplyTo, ...refs].filter((id) => id !== null)
  for (const ids of told)
    for (const id of ids) {
      const found = await readTogether(view, table, kinds, { ids: [id], namedBy })
      assert.deepEqual(
        found.map((one) => one.id),
        ids,
      )
    }
  assert.deepEqual(await readTogether(view, table, kinds, { ids: ['f'.repeat(64)], namedBy }), [])
})
