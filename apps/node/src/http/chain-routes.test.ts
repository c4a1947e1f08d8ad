import type { ChainAnswer } from '@concert/api'
import type { StatementId } from '@concert/statement'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { before, test } from 'node:test'
import { assertProblem } from '../testing/refused.ts'
import { cases, report, say, type Said } from '../testing/speaking.ts'
import { onEachDatabase } from '../testing/test-database.ts'
import { openTestNode, secretariat, type TestNode } from '../testing/test-node.ts'
import { untilAssessed } from '../testing/until-assessed.ts'

const amber = { label: 'TLP:AMBER', audience: ['KAZ', 'secretariat'] } as const

onEachDatabase((database) => {
  let at: TestNode
  let kaz: string
  let ind: string
  const said: Record<string, { index: number; statement: string }> = {}
  const refersTo = (of: string): Partial<Said> => ({ refs: [said[of]!.statement as StatementId] })
  const ask = (question: string, more: Partial<Said> = {}): Said => ({
    by: secretariat,
    kind: 'situation.verification-request',
    ...more,
    body: { state: 'KAZ', question },
  })
  const reply = (to: string, answer: string, more: Partial<Said> = {}): Said => ({
    by: 'kaz-moh',
    kind: 'situation.verification-reply',
    inReplyTo: said[to]!.statement,
    ...more,
    body: { outcome: 'confirmed', answer },
  })
  before(async () => {
    at = await openTestNode({ database })
    kaz = await at.token('read', 'kaz-moh')
    ind = await at.token('read', 'ind-moh')
    said['asked'] = await say(at, ask('Is it so?\n\nWe heard of it.'))
    said['answered'] = await say(at, reply('asked', 'It is.'))
    said['askedHidden'] = await say(at, ask('And there?', { ...amber, ...refersTo('answered') }))
    said['answeredHidden'] = await say(at, reply('askedHidden', 'There too.', amber))
    said['report'] = await say(
      at,
      report('kaz-moh', [cases('KAZ', '2020-W10', 0)], refersTo('answeredHidden')),
    )
  })
  const chain = (which: string | number, token?: string, more = ''): Promise<ChainAnswer> =>
    at.get(`/api/chain/${which}${more}`, token)
  const places = async (of: string, token?: string, more = ''): Promise<[number, string][]> =>
    (await chain(said[of]!.statement, token, more)).steps.map(({ index, place }) => [index, place])
  const index = (of: string): number => said[of]!.index

  test('a chain leads from the first word to the last, and says how each step follows', async () => {
    const { steps, more } = await chain(said['askedHidden']!.index, kaz)
    assert.equal(more, false)
    assert.deepEqual(
      steps.map(({ kind, agency, state, place }) => [kind, agency, state, place]),
      [
        ['situation.verification-request', secretariat, null, 'before'],
        ['situation.verification-reply', 'kaz-moh', 'KAZ', 'before'],
        ['situation.verification-request', secretariat, null, 'here'],
        ['situation.verification-reply', 'kaz-moh', 'KAZ', 'after'],
        ['situation.report', 'kaz-moh', 'KAZ', 'after'],
      ],
    )
    assert.deepEqual(
      steps.map(({ links }) => links),
      [
        [],
        [{ id: said['asked']!.statement, relation: 'replies-to' }],
        [{ id: said['answered']!.statement, relation: 'refers-to' }],
        [{ id: said['askedHidden']!.statement, relation: 'replies-to' }],
        [{ id: said['answeredHidden']!.statement, relation: 'refers-to' }],
      ],
    )
    assert.equal(steps[0]!.title?.['en'], 'Is it so?')
    assert.match(steps[4]!.title!['ru']!, /марта 2020/)
  })

  test('what a reader may not see is not there, and nothing is reached through it', async () => {
    const seen = [
      [index('asked'), 'before'],
      [index('answered'), 'here'],
    ]
    assert.deepEqual(await places('answered'), seen)
    assert.deepEqual(await places('answered', ind), seen)
    assert.deepEqual(await places('report', ind), [[index('report'), 'here']])
    const refused = await at.inject(`/api/chain/${said['askedHidden']!.statement}`)
    assertProblem(refused, { status: 404, code: 'not-found', message: /you may see/ })
    assertProblem(await at.inject(`/api/chain/${index('askedHidden')}`), {
      status: 404,
      code: 'not-found',
      message: /you may see/,
    })
  })

  test('a past view ends where it ends', async () => {
    const until = `?asOf=${index('answeredHidden')}`
    assert.deepEqual(await places('answered', kaz, until), [
      [index('asked'), 'before'],
      [index('answered'), 'here'],
      [index('askedHidden'), 'after'],
    ])
    assertProblem(await at.inject(`/api/chain/${index('report')}?asOf=${index('report')}`), {
      status: 404,
      code: 'not-found',
      message: /you may see/,
    })
  })

  test('a rebuild brings the same links back', async () => {
    const before = await at.tables()
    await at.node.projector.rebuild()
    assert.deepEqual((await at.tables())['statement_link'], before['statement_link'])
  })

  test('a disclosed statement is a step for everyone, from its disclosure on', async () => {
    const author = await at.token('read', secretariat)
    const { envelope, salt } = await at.get(`/api/statements/${index('askedHidden')}`, author)
    const disclosure = await say(at, {
      by: secretariat,
      kind: 'record.disclosure',
      body: {
        index: index('askedHidden'),
        salt,
        envelope: Buffer.from(JSON.stringify(envelope)).toString('base64'),
      },
    })
    assert.deepEqual(await places('answered'), [
      [index('asked'), 'before'],
      [index('answered'), 'here'],
      [index('askedHidden'), 'after'],
      [disclosure.index, 'after'],
    ])
    assert.equal((await places('answered', undefined, `?asOf=${disclosure.index}`)).length, 2)
    const { steps } = await chain(disclosure.index)
    assert.deepEqual(steps.at(-1)!.links, [{ id: said['askedHidden']!.statement, relation: 'discloses' }])
  })

  test('a signal that no statement says stands between the report and its triage', async () => {
    for (let week = 11; week < 17; week++)
      said['risen'] = await say(at, report('kaz-moh', [cases('KAZ', `2020-W${week}`, week < 16 ? 3 : 900)]))
    const { signals } = await untilAssessed(at)
    const signal = signals.find(({ vintage }) => vintage === index('risen') + 1)!
    said['triage'] = await say(at, {
      by: secretariat,
      kind: 'threats.triage',
      inReplyTo: signal.id,
      body: { decision: 'acknowledged' },
    })
    const { steps } = await chain(signal.id)
    assert.deepEqual(
      steps.map(({ kind, derived, place }) => [kind, derived, place]),
      [
        ['situation.report', false, 'before'],
        ['threats.signal', true, 'here'],
        ['threats.triage', false, 'after'],
      ],
    )
    assert.match(steps[1]!.title!['en']!, /confirmed/i)
    assert.deepEqual(steps[1]!.links, [{ id: said['risen']!.statement, relation: 'follows-from' }])
    const from = await chain(said['risen']!.statement)
    assert.ok(from.steps.some(({ id }) => id === signal.id))
    assert.equal((await chain(said['triage']!.statement)).steps[0]!.index, index('risen'))
  })
})
