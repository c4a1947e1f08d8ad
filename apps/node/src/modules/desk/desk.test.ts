import {
  deskAnswer,
  deskRequestAnswer,
  deskRequestsAnswer,
  type DeskAnswer,
  type DeskRequestAnswer,
  type NeedsAnswer,
} from '@concert/api'
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { answer, closing, request } from '../../testing/desk.ts'
import { refuses } from '../../testing/refused.ts'
import { enrol, envelopeOf, say, type OwnKey, type Said } from '../../testing/speaking.ts'
import { openTestNode, secretariat, startInstant, type TestNode } from '../../testing/test-node.ts'
import { briefingView } from '../../testing/briefing-view.ts'
import { deskTexts } from './briefing-texts.ts'
import { deskSections } from './briefing.ts'
import type { DeskTables } from './tables.ts'

let at: TestNode
const keys = new Map<string, OwnKey>()
before(async () => {
  at = await openTestNode()
  for (const agency of ['rus-moh', secretariat]) keys.set(agency, await enrol(at, agency))
})

const amber = (...audience: string[]) => ({ label: 'TLP:AMBER', audience: audience.sort() }) as const
const refused = (said: Said, status: number, code: string, place: string, message: RegExp) =>
  refuses(at, envelopeOf(at, said, keys.get(said.by)!), { status, code, place, message })
const ask = async <T>(url: string, agency: string): Promise<T> =>
  at.get<T>(url, await at.token('draft', agency))
const desk = (agency: string, query = '') => ask<DeskAnswer>(`/api/desk${query}`, agency)
const groups = async (agency: string, query?: string) =>
  (await desk(agency, query)).items
    .filter(({ module }) => module === 'desk')
    .map(({ group, on }) => `${group} ${on.agency}`)

describe('a request', () => {
  test('waits for each agency that is asked, until it answers, and then for its end', async () => {
    const { statement } = await say(at, request())
    assert.deepEqual(await groups(secretariat), ['waiting kaz-moh', 'waiting chn-moh'])
    assert.deepEqual(await groups('kaz-moh'), ['due kaz-moh'])
    assert.deepEqual(await groups('rus-moh'), [])
    const { needs } = await ask<NeedsAnswer>('/api/needs', 'kaz-moh')
    assert.deepEqual(
      needs.map(({ what, text, page }) => [what, text, page]),
      [['request-to-answer', 'Experts for the meeting', `/desk/requests/${statement}`]],
    )
    await say(at, answer('kaz-moh', statement))
    assert.deepEqual(await groups('kaz-moh'), [])
    await say(at, answer('chn-moh', statement))
    assert.deepEqual(await groups(secretariat), [`due ${secretariat}`])
    await say(at, closing(statement))
    assert.deepEqual(await groups(secretariat), [])
    const { request: shown } = await ask<DeskRequestAnswer>(`/api/desk/requests/${statement}`, 'kaz-moh')
    assert.deepEqual(
      [shown.standing, shown.answers.length, shown.closing?.reason],
      ['closed', 2, 'All is here.'],
    )
  })

  test('moves with its next version, and stays the same matter', async () => {
    const first = await say(at, request({ to: ['kaz-moh'] }))
    const [before] = (await desk('kaz-moh')).items
    const second = await say(
      at,
      request({ to: ['kaz-moh'], due: '2020-05-01T06:00:00.000Z' }, { replaces: first.statement as never }),
    )
    const [after] = (await desk('kaz-moh')).items
    assert.equal(after!.id, before!.id)
    assert.deepEqual([before!.due, after!.due], ['2020-04-30T06:00:00.000Z', '2020-05-01T06:00:00.000Z'])
    assert.equal(after!.statement, second.statement)
    const { request: shown } = await ask<DeskRequestAnswer>(
      `/api/desk/requests/${first.statement}`,
      'kaz-moh',
    )
    assert.equal(shown.id, second.statement)
    await say(at, closing(second.statement))
  })

  test('is overdue after its time, and what was known then is told by the time of then', async () => {
    const { statement, index } = await say(at, request({ due: '2020-04-29T07:00:00.000Z', to: ['chn-moh'] }))
    at.setClock('2020-04-29T07:00:00.000Z')
    assert.deepEqual(await groups(secretariat), ['waiting chn-moh'])
    at.setClock('2020-04-29T07:00:00.001Z')
    assert.deepEqual(await groups(secretariat), ['overdue chn-moh'])
    assert.deepEqual(await groups(secretariat, `?asOf=${index + 1}`), ['waiting chn-moh'])
    assert.deepEqual(await groups(secretariat, `?asOf=${index}`), [])
    await say(at, answer('chn-moh', statement))
    const { request: shown } = await ask<DeskRequestAnswer>(`/api/desk/requests/${statement}`, secretariat)
    assert.deepEqual(
      shown.to.map(({ late }) => late),
      [true],
    )
    await say(at, closing(statement))
  })
})

describe('the desk', () => {
  test('tells of all modules at once, is narrowed by what one asks, and counts before it is', async () => {
    const body = { state: 'TJK', question: 'Is it so?' }
    await say(at, { by: secretariat, kind: 'situation.verification-request', about: 'covid-19', body })
    const { statement } = await say(at, request({ to: ['tjk-moh'] }))
    const all = await desk(secretariat, '?state=TJK')
    assert.deepEqual(all.items.map(({ what }) => what).sort(), ['request-to-answer', 'verification-request'])
    const asked = await desk(secretariat, '?state=TJK&module=desk&group=waiting')
    assert.deepEqual([asked.items.length, asked.counts.waiting], [1, 2])
    assert.deepEqual(
      (await desk('tjk-moh', '?event=covid-19')).items.map(({ what }) => what),
      ['verification-request'],
    )
    const csv = await at.inject({
      method: 'GET',
      url: '/api/desk.csv?module=desk',
      headers: { authorization: `Bearer ${await at.token('read', secretariat)}` },
    })
    assert.match(csv.body, /^group,due,since,module,what,agency/)
    assert.match(csv.body, /waiting,2020-04-30T06:00:00.000Z,.*,desk,request-to-answer,tjk-moh/)
    await say(at, closing(statement))
  })

  test('answers what its description says, to everyone too', async () => {
    await say(at, request())
    const reader = await at.token('read', 'kaz-moh')
    for (const token of [undefined, reader])
      for (const [url, schema] of [
        ['/api/desk', deskAnswer],
        ['/api/desk/requests', deskRequestsAnswer],
      ] as const)
        assert.equal(schema.safeParse(await at.get(url, token)).error?.message, undefined)
    const { requests } = await at.get('/api/desk/requests?standing=open', reader)
    const one = await at.get(`/api/desk/requests/${requests[0].id}`, reader)
    assert.equal(deskRequestAnswer.safeParse(one).error?.message, undefined)
    assert.deepEqual((await at.get('/api/desk?module=desk')).items, [])
    assert.equal((await at.inject(`/api/desk/requests/${requests[0].id}`)).statusCode, 404)
  })
})

describe('the rules', () => {
  test('a request asks agencies of the directory, other than its author, by a time to come', async () => {
    await refused(request({ to: [secretariat] }), 422, 'malformed', 'body.to.0', /ask others/)
    await refused(request({ to: ['nobody-there'] }), 422, 'unknown', 'body.to.0', /not in the directory/)
    await refused(request({ due: startInstant }), 409, 'conflict', 'body.due', /not later than now/)
    await refused(request({}, { about: 'no-such-event' as never }), 422, 'unknown', 'about', /is not open/)
  })

  test('whoever is asked can read it, and nobody reads an answer who may not read the request', async () => {
    await refused(request({}, amber('chn-moh')), 422, 'malformed', 'audience', /kaz-moh could not read it/)
    const { statement } = await say(at, request({ to: ['rus-moh'] }, amber('rus-moh')))
    await refused(answer('rus-moh', statement), 403, 'not-entitled', 'audience', /keep within it/)
    await refused(
      answer('rus-moh', statement, amber('rus-moh')),
      422,
      'malformed',
      'audience',
      /could not read it/,
    )
    await say(at, answer('rus-moh', statement, amber(secretariat)))
  })

  test('only who is asked answers, only who asked closes, and nothing follows a closing', async () => {
    const { statement } = await say(at, request())
    await refused(answer('rus-moh', statement), 403, 'not-entitled', 'by', /is not asked: kaz-moh, chn-moh/)
    await refused(closing(statement, { by: 'rus-moh' }), 403, 'not-entitled', 'by', /only sco-secretariat/)
    const next = await say(at, request({}, { replaces: statement as never }))
    await refused(closing(statement), 409, 'conflict', 'inReplyTo', new RegExp(`name ${next.statement}`))
    await say(at, closing(next.statement))
    await refused(closing(next.statement), 409, 'conflict', 'inReplyTo', /was closed at/)
  })

  test('what is sealed from the author is refused as what there is not', async () => {
    const { statement } = await say(at, request({ to: ['chn-moh'] }, amber('chn-moh')))
    const { statement: none } = await say(at, request())
    for (const id of [statement, none.replaceAll(/./g, 'e')])
      await refused(
        answer('rus-moh', id, amber(secretariat)),
        422,
        'unknown',
        'inReplyTo',
        /is no request of the desk/,
      )
  })
})

test('a briefing tells of public requests on its event that somebody has still to answer', async () => {
  const open = { label: 'TLP:CLEAR', audience: ['public'], about: 'covid-19' } as const
  const { statement } = await say(at, request({}, open))
  await say(at, request())
  const told = async (event = 'covid-19') => {
    const [section] = await deskSections({ ...briefingView<DeskTables>(at), event })
    const block = section?.blocks[0]
    return block?.kind === 'table' ? block.rows.map((row) => row.slice(-2)) : []
  }
  const row = (answered: string, standing: string) => [
    { text: { en: answered } },
    { text: deskTexts.standing[standing as 'open'] },
  ]
  assert.deepEqual(await told(), [row('0/2', 'open')])
  assert.deepEqual(await told('another-event'), [])
  await say(at, answer('kaz-moh', statement, open))
  assert.deepEqual(await told(), [row('1/2', 'open')])
  await say(at, answer('chn-moh', statement, open))
  assert.deepEqual(await told(), [])
})
