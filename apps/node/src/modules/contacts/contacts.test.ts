import type { ContactAnswer, ContactsAnswer, PublicationsAnswer } from '@concert/api'
import type { AgencyId } from '@concert/statement'
import type { Kysely } from 'kysely'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { before, beforeEach, test } from 'node:test'
import { action } from '../../testing/actions.ts'
import {
  agreement,
  among,
  answer,
  conversation,
  inAll,
  objection,
  paragraphs,
  pressLine,
  publication,
  readout,
  withdrawal,
} from '../../testing/contacts.ts'
import { say } from '../../testing/speaking.ts'
import { onEachDatabase } from '../../testing/test-database.ts'
import { bearer, openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'
import { contactsSections } from './briefing.ts'
import { contactsDue } from './due.ts'
import type { ContactsTables } from './queries.ts'

onEachDatabase((database) => {
  let at: TestNode
  let readers: Readonly<Record<string, string>>
  before(async () => {
    at = await openTestNode({ database })
    const agencies = ['chn-mfa', 'chn-moh', 'kaz-mfa', secretariat]
    readers = Object.fromEntries(
      await Promise.all(agencies.map(async (agency) => [agency, await at.token('read', agency)] as const)),
    )
  })
  /** Every conversation of a test began at another minute, so that none is another's repetition. */
  let minute = 0
  let ours: Readonly<Record<string, unknown>>
  beforeEach(() => {
    ours = { began: `2020-04-29T04:${String(minute++).padStart(2, '0')}:00.000Z` }
  })

  const ask = <T>(url: string, reader?: string): Promise<T> =>
    at.get<T>(url, reader === undefined ? undefined : readers[reader])
  const one = async (id: string, reader?: string, asOf?: number) =>
    (await ask<ContactAnswer>(`/api/contacts/${id}${asOf === undefined ? '' : `?asOf=${asOf}`}`, reader))
      .contact
  const hidden = async (id: string, reader?: string) => {
    const headers = bearer(reader === undefined ? undefined : readers[reader])
    assert.equal((await at.inject({ url: `/api/contacts/${id}`, headers })).statusCode, 404)
  }
  const listed = async (query: string, reader?: string) =>
    (await ask<ContactsAnswer>(`/api/contacts?${query}`, reader)).contacts
  const recorded = (more = {}) => say(at, conversation(secretariat, ours, more))
  const offered = (of: string, body = {}, more = {}) => say(at, readout(of, { ...ours, ...body }, more))
  const published = (from: string, body = {}, more = {}) =>
    say(at, publication(from, { ...ours, ...body }, more))

  test('a conversation goes from its record to a readout that both sides have signed', async () => {
    const held = await recorded()
    const line = await say(at, pressLine(held.statement))
    await say(at, pressLine(held.statement, { cleared: true }, { replaces: line.statement }))
    const first = await offered(held.statement)
    assert.deepEqual((await one(first.statement, 'chn-mfa')).readouts[0]!.awaited, ['chn-mfa'])
    const amended = { p2: { answer: 'amended', texts: inAll('China welcomes them.') } }
    await say(at, answer(first.statement, amended))
    const words = [{ ...paragraphs[0]! }, { ...paragraphs[1]!, texts: inAll('China welcomes them.') }]
    const body = { paragraphs: [...words, paragraphs[2]!] }
    const second = await offered(held.statement, body, { replaces: first.statement })
    await say(at, answer(second.statement))
    const pub = await published(second.statement, { ...body, pressLine: inAll('They spoke.') })
    assert.deepEqual(
      (await one(pub.statement)).publications.map(({ standing, awaited }) => [standing, awaited]),
      [['own', ['chn-mfa']]],
    )
    await say(at, agreement(pub.statement))
    const whole = await one(held.statement, secretariat)
    assert.deepEqual(
      whole.readouts.map(({ version, standing, replacedBy, answers }) => [
        version,
        standing,
        replacedBy,
        answers.length,
      ]),
      [
        [1, 'replaced', second.statement, 1],
        [2, 'published', null, 1],
      ],
    )
    assert.deepEqual(
      whole.readouts.map(({ paragraphs: all }) => all.map(({ publishable }) => publishable)),
      [
        [true, false, true],
        [true, true, true],
      ],
    )
    assert.equal(whole.records[0]!.privateRecord, 'What was said.\nIn order.')
    assert.deepEqual(
      whole.pressLines.map(({ cleared }) => cleared),
      [false, true],
    )
    assert.deepEqual([whole.standing, whole.publications[0]!.standing], ['held', 'agreed'])
  })

  test('each reader finds of a conversation what it may see, by anything that was said of it', async () => {
    const held = await recorded(among(secretariat))
    const told = await offered(held.statement)
    const own = await published(told.statement, { paragraphs: [paragraphs[0]] })
    const shown = await one(told.statement, 'chn-mfa')
    assert.deepEqual(
      [shown.id, shown.records.length, shown.readouts.length, shown.publications.length],
      [told.statement, 0, 1, 1],
      'the record is sealed from the other side',
    )
    const open = await one(own.statement)
    assert.deepEqual(
      [open.id, open.records.length, open.readouts.length, open.publications.length],
      [own.statement, 0, 0, 1],
    )
    for (const reader of [undefined, 'kaz-mfa', 'chn-moh']) {
      await hidden(held.statement, reader)
      await hidden(told.statement, reader)
    }
    await hidden(held.statement, 'chn-mfa')
    await hidden('f'.repeat(64), secretariat)
  })

  test('what is sealed from a reader is in none of its lists, files and counts', async () => {
    const held = await recorded(among(secretariat))
    const ids = async (reader?: string) => (await listed('', reader)).map(({ id }) => id)
    assert.ok((await ids(secretariat)).includes(held.statement))
    for (const reader of ['chn-mfa', 'kaz-mfa', undefined])
      assert.ok(!(await ids(reader)).includes(held.statement))
    const told = await offered(held.statement)
    assert.ok((await ids('chn-mfa')).includes(told.statement))
    const csv = async (reader: string) =>
      (await at.inject({ url: '/api/contacts.csv', headers: bearer(readers[reader]) })).body
    assert.match(await csv(secretariat), new RegExp(held.statement))
    assert.doesNotMatch(await csv('chn-mfa'), new RegExp(held.statement))
    assert.doesNotMatch(await csv('kaz-mfa'), new RegExp(`${held.statement}|${told.statement}`))
  })

  test('the record is known as it was at each size', async () => {
    const held = await recorded()
    const first = await offered(held.statement)
    await say(at, answer(first.statement))
    const pub = await published(first.statement)
    await say(at, agreement(pub.statement))
    await say(at, objection(pub.statement))
    const second = await published(
      first.statement,
      { paragraphs: [paragraphs[0]] },
      { replaces: pub.statement },
    )
    const standings = async (asOf: number) =>
      (await one(held.statement, secretariat, asOf)).publications.map(({ standing, replacedBy }) => [
        standing,
        replacedBy,
      ])
    assert.deepEqual(await standings(pub.index), [])
    assert.deepEqual(await standings(pub.index + 1), [['own', null]])
    assert.deepEqual(await standings(pub.index + 2), [['agreed', null]])
    const now = await one(held.statement, secretariat)
    assert.deepEqual(
      now.publications.map(({ standing, replacedBy, objections }) => [
        standing,
        replacedBy,
        objections.length,
      ]),
      [
        ['agreed', second.statement, 1],
        ['own', null, 0],
      ],
      'an objection stays with the version that it is against',
    )
    const { publications } = await ask<PublicationsAnswer>(`/api/contacts/publications?asOf=${pub.index + 1}`)
    assert.equal(publications[0]!.id, pub.statement)
    await hidden(`${pub.statement}?asOf=${pub.index}`)
  })

  test('divergent readouts stand side by side, and what one holds against the other', async () => {
    const held = await recorded()
    const told = await offered(held.statement)
    const first = await published(told.statement, { paragraphs: [paragraphs[0]] })
    const theirs = { paragraphs: [{ ...paragraphs[0]!, speaker: 1, commitments: [] }] }
    const by = { by: 'chn-mfa', inReplyTo: told.statement }
    const other = await offered(held.statement, theirs, by)
    const second = await published(other.statement, theirs, { by: 'chn-mfa', inReplyTo: first.statement })
    await say(at, objection(first.statement, { paragraphs: ['p1'] }))
    for (const id of [first.statement, second.statement]) {
      const { publications } = await one(id)
      assert.deepEqual(
        publications.map(({ agency, standing, beside, objections }) => [
          agency,
          standing,
          beside,
          objections.length,
        ]),
        [
          [secretariat, 'divergent', null, 1],
          ['chn-mfa', 'divergent', first.statement, 0],
        ],
      )
    }
    const answered = await at.inject('/api/contacts/publications.csv')
    assert.match(answered.body, new RegExp(`^${second.statement},.*,divergent,`, 'm'))
  })

  test('a readout that its author discloses is open, and is no publication', async () => {
    const held = await recorded()
    const told = await offered(held.statement)
    const { salt, envelope } = await at.get(`/api/statements/${told.index}`, readers[secretariat])
    const bytes = Buffer.from(JSON.stringify(envelope)).toString('base64')
    const body = { index: told.index, salt, envelope: bytes }
    const { index } = await say(at, { by: secretariat, kind: 'record.disclosure', body })
    const open = await one(told.statement)
    assert.deepEqual(
      [open.readouts.length, open.publications.length, open.records.length],
      [1, 0, 0],
      'what it tells of is sealed still',
    )
    assert.equal(open.readouts[0]!.standing, 'offered')
    await hidden(`${told.statement}?asOf=${index}`)
    assert.equal((await one(told.statement, 'chn-mfa')).readouts.length, 1)
    await say(at, answer(told.statement))
    await published(told.statement)
  })

  test('an action that comes of a commitment is found beside it', async () => {
    const held = await recorded()
    const told = await offered(held.statement)
    const pub = await published(told.statement, { paragraphs: [paragraphs[0]] })
    const due = await say(at, action(pub.statement))
    const { commitments, actions } = await one(pub.statement, secretariat)
    assert.deepEqual(
      commitments.map(({ from, paragraph, agency, by, actions: ids }) => [from, paragraph, agency, by, ids]),
      [[pub.statement, 'p1', secretariat, '2020-05-13', [due.statement]]],
    )
    assert.deepEqual(
      actions.map(({ id, from, paragraph }) => [id, from, paragraph]),
      [[due.statement, pub.statement, 'p1']],
    )
    const open = await one(pub.statement)
    assert.deepEqual(open.commitments[0]!.actions, [], 'it is sealed from the public')
  })

  test('an action is beside the one of two commitments that it names, or beside both', async () => {
    const [first] = paragraphs
    const commitments = [...first!.commitments!, { party: 0, what: inAll('Circulate a list') }]
    const body = { paragraphs: [{ ...first, commitments }] }
    const told = await offered((await recorded()).statement, body)
    const pub = await published(told.statement, body)
    const second = await say(at, action(pub.statement, { commitment: 1 }))
    const actionsOf = async () =>
      (await one(pub.statement, secretariat)).commitments.map(({ commitment, actions }) => [
        commitment,
        actions,
      ])
    assert.deepEqual(await actionsOf(), [
      [0, []],
      [1, [second.statement]],
    ])
    const whole = await say(at, action(pub.statement))
    assert.deepEqual(await actionsOf(), [
      [0, [whole.statement]],
      [1, [second.statement, whole.statement]],
    ])
  })

  test('what was undertaken in a readout stands with its offer, and goes with it', async () => {
    const told = await offered((await recorded()).statement)
    assert.equal((await one(told.statement, secretariat)).commitments.length, 1)
    await say(at, withdrawal(told.statement))
    assert.deepEqual((await one(told.statement, secretariat)).commitments, [])
  })

  test('what waits for a party is told to those who know of it', async () => {
    const at = await openTestNode({ database })
    const due = async (agency: string) => {
      const all = await contactsDue({
        db: at.node.db as unknown as Kysely<ContactsTables>,
        directory: at.node.directory(),
        viewer: { agency: agency as AgencyId },
        asOf: { size: at.node.record.size(), instant: undefined },
        now: at.node.clock.now(),
      })
      return all.map(({ what, on, waiting }) => `${what} ${on.agency!} ${waiting.join(' ')}`.trim())
    }
    const hours = { began: '2020-04-29T07:00:00.000Z', ended: '2020-04-29T07:30:00.000Z' }
    const planned = conversation(secretariat, { ...hours, privateRecord: undefined })
    const { statement } = await say(at, planned)
    await say(at, pressLine(statement))
    assert.deepEqual(await due(secretariat), [])
    at.setClock(hours.ended)
    assert.deepEqual(await due(secretariat), [
      `conversation-to-record ${secretariat}`,
      `press-line-to-clear ${secretariat}`,
    ])
    assert.deepEqual(await due('kaz-mfa'), [])
    const told = await say(at, readout(statement, hours))
    const awaited = `readout-to-answer chn-mfa ${secretariat}`
    assert.deepEqual(await due('chn-mfa'), [awaited])
    assert.deepEqual(await due(secretariat), [`press-line-to-clear ${secretariat}`, awaited])
    const declined = await say(
      at,
      answer(told.statement, { p3: { answer: 'declined', reason: 'Not said.' } }),
    )
    assert.deepEqual(await due('chn-mfa'), [`readout-to-revise ${secretariat} chn-mfa`])
    await say(at, answer(told.statement, {}, { replaces: declined.statement }))
    assert.deepEqual(await due('chn-mfa'), [`readout-to-publish ${secretariat} chn-mfa`])
    const pub = await say(at, publication(told.statement, hours))
    const other = await say(at, conversation(secretariat, { began: '2020-04-29T04:50:00.000Z' }))
    const early = { began: '2020-04-29T04:50:00.000Z' }
    const waiting = await say(at, readout(other.statement, early))
    assert.deepEqual((await due('chn-mfa')).slice(1), [awaited])
    const own = await say(at, publication(waiting.statement, { ...early, paragraphs: [paragraphs[0]] }))
    assert.deepEqual((await due('chn-mfa')).slice(1), [`publication-to-agree chn-mfa ${secretariat}`])
    await say(at, objection(own.statement))
    assert.deepEqual(await due('chn-mfa'), [`publication-to-agree chn-mfa ${secretariat}`])
    await say(at, agreement(pub.statement))
    assert.deepEqual(await due('chn-mfa'), [])
    await say(at, withdrawal(told.statement))
    assert.deepEqual(await due(secretariat), [`press-line-to-clear ${secretariat}`])
  })

  test('a briefing tells of readouts that were published since the issue before', async () => {
    const at = await openTestNode({ database })
    const sections = (previous?: number) =>
      contactsSections({
        db: at.node.db as unknown as Kysely<ContactsTables>,
        directory: at.node.directory(),
        viewer: { agency: undefined },
        asOf: { size: at.node.record.size(), instant: undefined },
        origin: at.node.record.origin,
        event: 'covid-19',
        date: '2020-04-29',
        previous: previous === undefined ? undefined : { number: 1, date: '2020-04-28', size: previous },
      })
    const { statement } = await say(at, conversation(secretariat, {}, { about: 'covid-19' }))
    const told = await say(at, readout(statement, {}, { about: 'covid-19' }))
    assert.deepEqual(await sections(), [])
    const own = { paragraphs: [paragraphs[0]] }
    const pub = await say(at, publication(told.statement, own, { about: 'covid-19' }))
    const [section] = await sections()
    assert.equal(section!.id, 'contacts')
    const [table] = section!.blocks
    assert.ok(table?.kind === 'table')
    assert.deepEqual(table.rows[0]![0], {
      entry: pub.index,
      text: { en: 'SCO Secretariat', ru: 'Секретариат ШОС', zh: '上合组织秘书处' },
    })
    assert.equal((await sections(pub.index)).length, 1)
    assert.deepEqual(await sections(pub.index + 1), [])
  })
})
