import {
  decisionAnswer,
  decisionsAnswer,
  dueSchema,
  proposalAnswer,
  proposalsAnswer,
  type Decision,
  type Proposal,
} from '@concert/api'
import type { Instant } from '@concert/statement'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { NodeParts } from '../../kernel/node-parts.ts'
import {
  adoption,
  amendment,
  comment,
  digestsOf,
  extension,
  members,
  method,
  officeOf,
  organisationLanguages,
  position,
  proposal,
  proposedText,
  silence,
  silenceBreak,
  takingPart,
  textConfirmation,
  withArticle,
} from '../../testing/proposals.ts'
import { say, type Said } from '../../testing/speaking.ts'
import { openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'
import { briefingView } from '../../testing/briefing-view.ts'
import { proposalsSections } from './briefing.ts'
import { proposalsDue } from './due.ts'
import type { ProposalsTables } from './tables.ts'
import { proposalsTitle } from './title.ts'

const changed = withArticle('1', 'Each state reports weekly.')
const expires = '2020-05-02T06:00:00.000Z'
const extended = '2020-05-03T06:00:00.000Z'
const open = { label: 'TLP:CLEAR', audience: ['public'] } as const

let at: TestNode
let reader: string
let outsider: string
const ids: Record<string, string> = {}
const sizes: Record<string, number> = {}

async function taken(name: string, said: Said): Promise<string> {
  const { statement, index } = await say(at, said)
  sizes[name] = index + 1
  return (ids[name] = statement)
}

/** Tabled by a state, amended, revised, broken, put anew, extended, adopted in the open; one state takes part. */
before(async () => {
  at = await openTestNode()
  reader = await at.token('read', 'ind-moh')
  outsider = await at.token('read', 'irn-moh')
  const first = await taken('first', proposal({}, { by: 'kaz-moh', lang: 'en', about: 'covid-19' }))
  await taken('comment', comment(first, 'rus-moh'))
  const asked = await taken('amendment', amendment(first, 'ind-moh'))
  const amendments = [{ id: asked, taken: 'in-part', reason: 'Weekly, and daily in an outbreak.' }]
  const body = { ...changed, amendments }
  const second = await taken(
    'second',
    proposal(body, { by: 'kaz-moh', replaces: first as never, about: 'covid-19' }),
  )
  for (const language of organisationLanguages) await say(at, textConfirmation(second, language, changed))
  for (const state of members.slice(1)) await say(at, method(officeOf(state), second))
  await taken('methods', method('ind-moh'))
  const text = digestsOf(changed)
  const put = await taken('put', silence(second, expires, { text }))
  await taken('break', silenceBreak(put, 'pak-moh', { article: '2' }))
  const again = await taken('again', silence(second, expires, { text }, { refs: [put] }))
  await taken('position', position(again, 'uzb-moh'))
  await taken('extension', extension(again, extended))
  at.setClock(extended)
  const decided = adoption(again, { date: '2020-05-03', ...changed, text }, { ...open, about: 'covid-19' })
  await taken('decision', decided)
  await taken('joined', takingPart(ids['decision']!, 'kaz-moh', {}, open))
  await taken('apart', takingPart(ids['decision']!, 'irn-moh', { takesPart: false, reason: 'Later.' }, open))
})

async function readProposal(query = '', named = '1'): Promise<Proposal> {
  return proposalAnswer.parse(await at.get(`/api/proposals/${named}${query}`, reader)).proposal
}

test('a proposal answers what was said of it by article, and what became of it', async () => {
  const { comments, amendments, versions } = await readProposal()
  assert.deepEqual(
    comments.map(({ state, article, version, text }) => ({ state, article, version, text })),
    [{ state: 'RUS', article: '1', version: 1, text: 'By which hour?' }],
  )
  const [asked] = amendments
  assert.deepEqual(asked?.outcome, {
    taken: 'in-part',
    reason: 'Weekly, and daily in an outbreak.',
    by: ids['second'],
    version: 2,
  })
  assert.deepEqual([asked.state, asked.article, asked.on], ['IND', '1', ids['first']])
  assert.deepEqual(
    versions.map(({ version, replacedBy, text }) => [version, replacedBy, text]),
    [
      [1, ids['second'], digestsOf(proposedText)],
      [2, undefined, digestsOf(changed)],
    ],
  )
})

test('it answers how each language and each member stands, members in protocol order', async () => {
  const { languages, method: methods } = await readProposal()
  assert.deepEqual(
    languages.map(({ language, whole, confirmed }) => [language, whole, confirmed !== null]),
    organisationLanguages.map((language) => [language, true, true]),
  )
  assert.deepEqual(
    methods.map(({ state, standing, scope }) => `${state} ${standing} ${scope}`),
    members.map((state) => `${state} consents ${state === 'IND' ? 'standing' : 'this'}`),
  )
})

test('it answers its silences with who broke one, what extended one, and every position', async () => {
  const { silences, standing, since } = await readProposal()
  const [broken, passed] = silences
  assert.equal(broken?.standing, 'broken')
  assert.deepEqual(
    broken.breaks.map(({ state, reason, article }) => [state, reason, article]),
    [['PAK', 'Too soon.', '2']],
  )
  assert.deepEqual([passed?.standing, passed?.reissues], ['adopted', ids['put']])
  assert.deepEqual([passed?.firstExpires, passed?.expires], [expires, extended])
  assert.deepEqual(
    passed?.extensions.map((one) => [one.from, one.expires]),
    [[expires, extended]],
  )
  assert.equal(passed?.halfTime, '2020-05-01T06:00:00.000Z')
  assert.deepEqual(
    passed?.positions.map(({ state, type }) => [state, type]),
    [['UZB', 'interpretation']],
  )
  assert.deepEqual([standing, since], ['adopted', extended])
})

test('the id of anything that was said of it leads to it, and so does its number', async () => {
  for (const id of Object.entries(ids)
    .filter(([name]) => name !== 'methods')
    .map(([, one]) => one))
    assert.equal((await readProposal('', id)).number, 1)
})

test('as of an earlier size it stands as it stood', async () => {
  const stood = async (name: string) => {
    const { standing, version, silence: newest, hindrances } = await readProposal(`?asOf=${sizes[name]}`)
    return [standing, version, newest?.standing, hindrances.length]
  }
  assert.deepEqual(await stood('first'), [
    'open',
    1,
    undefined,
    organisationLanguages.length + members.length,
  ])
  assert.deepEqual(await stood('methods'), ['open', 2, undefined, 0])
  assert.deepEqual(await stood('put'), ['silence', 2, 'running', 1])
  assert.deepEqual(await stood('break'), ['broken', 2, 'broken', 0])
  assert.deepEqual(await stood('extension'), ['silence', 2, 'running', 1])
  assert.deepEqual(await stood('decision'), ['adopted', 2, 'adopted', 1])
  const instant = await readProposal('?asOf=2020-05-03T05:59:59.999Z')
  assert.equal(instant.standing, 'silence')
})

test('what is sealed from the caller is answered as what there is not', async () => {
  for (const token of [undefined, outsider]) {
    assert.deepEqual(proposalsAnswer.parse(await at.get('/api/proposals', token)).proposals, [])
    const { nextNumber } = await at.get('/api/proposals', token)
    assert.equal(nextNumber, null)
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
    for (const named of ['1', ids['first']!, ids['put']!]) {
      const answer = await at.inject({ url: `/api/proposals/${named}`, headers })
      assert.equal(answer.statusCode, 404)
    }
  }
  assert.equal((await at.inject({ url: '/api/proposals/7' })).statusCode, 404)
})

test('the list tells how each stands, what number is next, and is CSV at another address', async () => {
  const { proposals, nextNumber } = proposalsAnswer.parse(await at.get('/api/proposals', reader))
  assert.equal(nextNumber, 2)
  assert.deepEqual(
    proposals.map(({ number, version, standing, state, decision, comments, amendments }) => [
      [number, version, standing, state, decision?.number, comments, amendments],
    ]),
    [[[1, 2, 'adopted', 'KAZ', 1, 1, 1]]],
  )
  assert.deepEqual((await at.get('/api/proposals?standing=open', reader)).proposals, [])
  const csv = await at.inject({ url: '/api/proposals.csv', headers: { authorization: `Bearer ${reader}` } })
  assert.match(csv.body, /^number,version,standing.*\n1,2,adopted,2020-05-03T06:00:00.000Z,On the exchange/)
})

test('a decision is open to all, with who takes part; its way and its proposal to those who may see them', async () => {
  const read = async (token?: string): Promise<Decision> => {
    const { decisions } = decisionsAnswer.parse(await at.get('/api/decisions', token))
    const one = decisionAnswer.parse(await at.get('/api/decisions/1', token)).decision
    assert.deepEqual(decisions, [one])
    return one
  }
  const known = await read(reader)
  assert.deepEqual([known.way, known.proposal], ['silence', { number: 1, id: ids['second'] }])
  assert.equal(known.positions.length, 1)
  const everyones = await read()
  assert.deepEqual([everyones.way, everyones.proposal, everyones.positions], [null, null, []])
  const said = everyones.participation.filter(({ standing }) => standing !== 'not-said')
  assert.deepEqual(
    said.map(({ state, standing, reason }) => [state, standing, reason]),
    [
      ['KAZ', 'takes-part', null],
      ['IRN', 'apart', 'Later.'],
    ],
  )
  assert.deepEqual(
    everyones.participation.slice(0, members.length).map(({ state }) => state),
    members,
  )
  const csv = await at.inject({ url: '/api/decisions.csv' })
  assert.match(csv.body, /\n1,2020-05-03,On the exchange of figures,,covid-19,,KAZ,IRN,/)
})

const node = (): NodeParts<ProposalsTables> => at.node as unknown as NodeParts<ProposalsTables>

test('what is due is told by who has to act: members, the author, the Secretariat', async () => {
  const dueAt = async (name: string, now: string) => {
    const view = { db: node().db, directory: at.node.directory(), viewer: { agency: secretariat } }
    const asOf = { size: sizes[name]!, instant: undefined }
    const due = await proposalsDue({ ...view, asOf, now: now as Instant })
    for (const one of due) dueSchema.parse(one)
    assert.equal(new Set(due.map(({ id }) => id)).size, due.length)
    return due.map(({ what, on, due: by }) => [what, on.state ?? on.agency, by].join(' ').trim())
  }
  const early = '2020-04-29T06:00:00.000Z'
  assert.deepEqual(await dueAt('amendment', early), [
    ...members.map((state) => `method-to-say ${state}`),
    `proposal-to-confirm ${secretariat}`,
    'amendments-to-answer kaz-moh',
  ])
  assert.deepEqual(
    await dueAt('put', early),
    members.map((state) => `silence-running ${state} ${expires}`),
  )
  assert.deepEqual(await dueAt('break', early), ['proposal-to-revise kaz-moh'])
  assert.deepEqual(await dueAt('extension', extended), [`proposal-to-adopt ${secretariat}`])
  assert.deepEqual(
    await dueAt('apart', extended),
    members.filter((state) => state !== 'KAZ').map((state) => `participation-to-say ${state}`),
  )
})

test('a briefing tells the public decisions since the issue before, and nothing where there is none', async () => {
  const sections = (size: number, previous?: number) =>
    proposalsSections(briefingView<ProposalsTables>(at, { size, previous }))
  const [section] = await sections(sizes['apart']!)
  assert.equal(section?.id, 'decisions')
  assert.match(JSON.stringify(section.blocks), /Об обмене данными/)
  assert.deepEqual(await sections(sizes['extension']!), [])
  assert.deepEqual(await sections(sizes['apart']!, sizes['decision']), [])
})

test('a step of the chain is called by the number and the title of a text', () => {
  const said = { kind: 'proposals.draft', body: { number: 3, ...proposedText } }
  assert.deepEqual(proposalsTitle(said as never), {
    en: '3. On the exchange of figures',
    ru: '3. Об обмене данными',
    zh: '3. 关于数据交换',
  })
  assert.equal(proposalsTitle({ kind: 'proposals.comment', body: {} } as never), undefined)
})
