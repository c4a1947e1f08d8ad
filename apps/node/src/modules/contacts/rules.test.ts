import assert from 'node:assert/strict'
import { before, beforeEach, describe, test } from 'node:test'
import {
  among,
  answer,
  call,
  conversation,
  inAll,
  paragraphs,
  pressLine,
  publication,
  readout,
  withdrawal,
} from '../../testing/contacts.ts'
import { openOffices, type Offices, type Taken } from '../../testing/offices.ts'
import { cases, report } from '../../testing/speaking.ts'
import { secretariat, type TestNode } from '../../testing/test-node.ts'

let offices: Offices
let at: TestNode
before(async () => {
  offices = await openOffices('chn-mfa', 'chn-moh', 'kaz-mfa', 'kaz-moh', secretariat)
  ;({ at } = offices)
})

/** Every conversation of a test is another one. */
let minute = 0
let spoken: Taken
let ours: Readonly<Record<string, unknown>>
beforeEach(async () => {
  ours = { began: `2020-04-29T04:${String(minute++ % 60).padStart(2, '0')}:00.000Z` }
  spoken = await offices.taken(conversation(secretariat, ours))
})

const offered = (body: object = {}, more: object = {}) =>
  offices.taken(readout(spoken.statement, { ...ours, ...body }, more))
const published = (from: Taken, body: object = {}, more: object = {}) =>
  offices.taken(publication(from.statement, { ...ours, ...body }, more))

describe('the record of a conversation', () => {
  test('is by one who took part, and names agencies that there are', async () => {
    await offices.forbidden(conversation('kaz-mfa'), /kaz-mfa is none of the parties/)
    const parties = [call.parties[0], { ...call.parties[1], agency: 'chn-mof' }]
    await offices.unknown(
      conversation(secretariat, { parties }),
      'body.parties.1.agency',
      /not in the directory/,
    )
  })

  test('is sealed, and for few', async () => {
    const open = { label: 'TLP:CLEAR', audience: ['public'] } as const
    await offices.conflicts(conversation(secretariat, ours, open), 'audience', /is sealed/)
    const wide = { label: 'TLP:AMBER', audience: ['members'] } as const
    await offices.conflicts(conversation(secretariat, ours, wide), 'label', /TLP:AMBER\+STRICT or TLP:RED/)
    await offices.taken(conversation(secretariat, ours, { ...wide, label: 'TLP:AMBER+STRICT' }))
    await offices.conflicts(
      conversation(secretariat, { began: call.ended, ended: call.began }),
      'body.ended',
      /before/,
    )
  })

  test('is replaced by its author, and once', async () => {
    const replaces = spoken.statement
    await offices.unknown(conversation('chn-mfa', ours, { replaces }), 'replaces', /by chn-mfa/)
    await offices.taken(conversation(secretariat, { ...ours, privateRecord: 'More.' }, { replaces }))
    await offices.conflicts(conversation(secretariat, ours, { replaces }), 'replaces', /is replaced already/)
    await offices.unknown(readout('f'.repeat(64)), 'refs.0', /is not a conversation/)
    await offices.conflicts(readout(replaces, ours), 'refs.0', /is replaced already/)
  })

  test('that is sealed from a party is to it one that there is not', async () => {
    const own = await offices.taken(conversation(secretariat, {}, among(secretariat)))
    await offices.unknown(readout(own.statement, {}, { by: 'chn-mfa' }), 'refs.0', /is not a conversation/)
    await offices.unknown(
      conversation('chn-mfa', {}, { inReplyTo: own.statement }),
      'inReplyTo',
      /is not another party's/,
    )
    await offices.taken(conversation('chn-mfa', {}, { inReplyTo: spoken.statement }))
  })

  test('is about an event that there is', () =>
    offices.unknown(
      conversation(secretariat, ours, { about: 'plague-1' }),
      'about',
      /"plague-1" is not open/,
    ))
})

describe('a line for the press', () => {
  test('is prepared before, and cleared by a version once the conversation is over', async () => {
    const hours = { began: '2020-04-29T06:01:00.000Z', ended: '2020-04-29T06:05:00.000Z' }
    const planned = (await offices.taken(conversation(secretariat, hours))).statement
    await offices.conflicts(pressLine(planned, { cleared: true }), 'body.cleared', /prepared first/)
    const line = await offices.taken(pressLine(planned))
    const replaces = line.statement
    await offices.conflicts(pressLine(planned), 'replaces', new RegExp(`stands at entry ${line.index}`))
    await offices.early(
      pressLine(planned, { cleared: true }, { replaces }),
      'body.cleared',
      /over at 2020-04-29T06:05/,
    )
    at.setClock(hours.ended)
    const cleared = await offices.taken(pressLine(planned, { cleared: true }, { replaces }))
    await offices.conflicts(
      pressLine(planned, {}, { replaces: cleared.statement }),
      'body.cleared',
      /cleared already/,
    )
  })

  test('is public only when it is cleared, and no embargo runs', async () => {
    const open = { label: 'TLP:CLEAR', audience: ['public'] } as const
    await offices.conflicts(pressLine(spoken.statement, {}, open), 'audience', /is not cleared/)
    const { statement: replaces } = await offices.taken(pressLine(spoken.statement))
    const embargo = '2030-01-01T00:00:00.000Z'
    const later = { cleared: true, embargo }
    await offices.conflicts(
      pressLine(spoken.statement, later, { ...open, replaces }),
      'audience',
      /before the embargo/,
    )
    await offices.taken(pressLine(spoken.statement, { cleared: true }, { ...open, replaces }))
  })

  test('is by a party', async () => {
    await offices.unknown(
      pressLine(spoken.statement, {}, { by: 'kaz-mfa' }),
      'inReplyTo',
      /is not a conversation/,
    )
    const shown = among(secretariat, 'chn-mfa', 'kaz-mfa')
    const { statement } = await offices.taken(conversation(secretariat, {}, shown))
    await offices.forbidden(pressLine(statement, {}, { by: 'kaz-mfa' }), /none of the parties/)
  })
})

describe('a readout', () => {
  test('goes to every other party, and to nobody further', async () => {
    for (const to of [[secretariat], [secretariat, 'chn-mfa', 'kaz-mfa'], ['members'], ['CHN', secretariat]])
      await offices.conflicts(
        readout(spoken.statement, ours, among(...to)),
        'audience',
        /must be the parties and nobody further: chn-mfa, sco-secretariat/,
      )
    await offices.conflicts(
      readout(spoken.statement, ours, { label: 'TLP:CLEAR', audience: ['public'] }),
      'audience',
      /nobody further/,
    )
    await offered({}, among('chn-mfa', 'secretariat'))
  })

  test('is of what was held', async () => {
    const hours = { began: '2020-04-29T09:00:00.000Z', ended: '2020-04-29T09:30:00.000Z' }
    const { statement } = await offices.taken(conversation(secretariat, hours))
    await offices.early(readout(statement, hours), 'body.date', /it is 2020-04-29T06/)
    const tomorrow = { date: '2020-05-01', began: undefined, ended: undefined }
    const later = (await offices.taken(conversation(secretariat, tomorrow))).statement
    await offices.early(readout(later, tomorrow), 'body.date', /2020-04-30T10:00/)
  })

  test('is of that conversation: its parties, its day, its medium, its event', async () => {
    const without = [call.parties[0], { names: inAll('Somebody'), office: inAll('Adviser') }]
    for (const [place, body] of [
      ['body.parties', { parties: without }],
      ['body.date', { date: '2020-04-28' }],
      ['body.medium', { medium: 'video' }],
    ] as const)
      await offices.conflicts(
        readout(spoken.statement, { ...ours, ...body }, { audience: [secretariat] }),
        place,
        /must be the conversation's/,
      )
    await offices.conflicts(readout(spoken.statement, ours, { about: 'covid-19' }), 'about', /must be absent/)
  })

  test('holds its author’s own words as own, and another’s as attributed', async () => {
    const [p1, p2] = paragraphs
    const put = { ...p1!, speaker: 1 }
    await offices.conflicts(
      readout(spoken.statement, { ...ours, paragraphs: [put] }),
      'body.paragraphs.0.speaker',
      /another party/,
    )
    await offices.conflicts(
      readout(spoken.statement, { ...ours, paragraphs: [p1, { ...p2!, speaker: 0 }] }),
      'body.paragraphs.1.voice',
      /must be own/,
    )
  })

  test('stands once for each side, and has versions', async () => {
    const first = await offered()
    await offices.conflicts(readout(spoken.statement, ours), 'replaces', new RegExp(`entry ${first.index};`))
    const replaces = first.statement
    await offices.unknown(
      readout(spoken.statement, ours, { replaces: spoken.statement }),
      'replaces',
      /is not a readout/,
    )
    await offered({ topics: [inAll('Another topic')] }, { replaces })
    await offices.conflicts(readout(spoken.statement, ours, { replaces }), 'replaces', /is replaced already/)
    const theirs = readout(spoken.statement, { ...ours, paragraphs: [paragraphs[2]] }, { by: 'chn-mfa' })
    await offices.taken({ ...theirs, inReplyTo: first.statement })
  })

  test('rests on what there is for its author', async () => {
    const { index } = await offices.taken(report('kaz-moh', [cases('KAZ', '2020-04-28', 41)]))
    const sealed = { label: 'TLP:AMBER', audience: ['KAZ'] } as const
    const hidden = await offices.taken(report('kaz-moh', [cases('KZ-75', '2020-04-28', 41)], sealed))
    const figure = {
      type: 'figure',
      place: 'KAZ',
      indicator: 'cases_confirmed_new',
      period: '2020-04-28',
      size: index + 1,
    }
    const resting = (basis: object) => ({
      ...ours,
      paragraphs: [{ ...paragraphs[0]!, facts: [{ texts: inAll('41 cases.'), basis: [basis] }] }],
    })
    const place = 'body.paragraphs.0.facts.0.basis.0'
    for (const [basis, message] of [
      [{ type: 'statement', id: 'f'.repeat(64) }, /is not a statement/],
      [{ type: 'statement', id: hidden.statement }, /is not a statement/],
      [{ ...figure, size: index }, /no figure cases_confirmed_new of KAZ/],
      [{ ...figure, place: 'KZ-75', size: hidden.index + 1 }, /no figure/],
      [{ ...figure, size: 1_000_000 }, /the record has \d+ entries/],
    ] as const)
      await offices.unknown(readout(spoken.statement, resting(basis)), place, message)
    await offices.taken(readout(spoken.statement, resting(figure)))
  })
})

describe('an answer', () => {
  test('is by another party, to a readout that it may see', async () => {
    const { statement } = await offered()
    await offices.forbidden(answer(statement, {}, { by: secretariat }), /the other parties: chn-mfa/)
    for (const to of [statement, 'f'.repeat(64)])
      await offices.unknown(
        answer(to, {}, { by: 'kaz-mfa', ...among('kaz-mfa') }),
        'inReplyTo',
        /is not a readout/,
      )
    await offices.unknown(answer(statement, {}, { by: 'chn-moh' }), 'inReplyTo', /is not a readout/)
  })

  test('is of every paragraph that needs its consent, and of none that there is not', async () => {
    const { statement } = await offered()
    const said = answer(statement)
    const [p2, p3] = (said.body as { paragraphs: object[] }).paragraphs
    await offices.conflicts({ ...said, body: { paragraphs: [p3] } }, 'body.paragraphs', /leaves out p2/)
    await offices.unknown(
      { ...said, body: { paragraphs: [p2, p3, { paragraph: 'p9', answer: 'confirmed' }] } },
      'body.paragraphs.2.paragraph',
      /no paragraph "p9"/,
    )
    await offices.taken({ ...said, body: { paragraphs: [p2, p3, { paragraph: 'p1', answer: 'confirmed' }] } })
  })

  test('to a version that was replaced is refused, and names the newer one', async () => {
    const first = await offered()
    const second = await offered({ topics: [inAll('Another topic')] }, { replaces: first.statement })
    await offices.conflicts(answer(first.statement), 'inReplyTo', new RegExp(second.statement))
    await offices.taken(answer(second.statement))
  })

  test('to a readout that was withdrawn is refused', async () => {
    const { statement } = await offered()
    await offices.unknown(
      withdrawal(statement, { by: 'chn-mfa' }),
      'inReplyTo',
      /is not a readout by chn-mfa/,
    )
    await offices.conflicts(withdrawal(statement, among(secretariat)), 'audience', /must be the readout's/)
    const { index } = await offices.taken(withdrawal(statement))
    await offices.conflicts(withdrawal(statement), 'inReplyTo', new RegExp(`withdrawn at entry ${index}`))
    await offices.conflicts(answer(statement), 'inReplyTo', new RegExp(`withdrawn at entry ${index}`))
    await offices.conflicts(publication(statement, ours), 'refs.0', /withdrawn at entry/)
    await offered()
  })

  test('an answer and a new version at once: never both to the version before', async () => {
    const first = await offered()
    const outcomes = await Promise.all(
      [answer(first.statement), readout(spoken.statement, ours, { replaces: first.statement })].map((said) =>
        offices.post(said),
      ),
    )
    assert.ok(outcomes.every(({ statusCode }) => statusCode === 201 || statusCode === 409))
    assert.equal(outcomes[1]!.statusCode, 201)
    await offices.conflicts(answer(first.statement), 'inReplyTo', /is replaced already/)
  })

  test('is read by the author of the readout, and by nobody further than it', async () => {
    const { statement } = await offered()
    await offices.conflicts(
      answer(statement, {}, among('chn-mfa')),
      'audience',
      /whose readout it is, must read/,
    )
    const wide = among(secretariat, 'chn-mfa', 'kaz-mfa')
    await offices.conflicts(answer(statement, {}, wide), 'audience', /reaches further/)
    await offices.conflicts(
      answer(statement, {}, { label: 'TLP:CLEAR', audience: ['public'] }),
      'audience',
      /reaches further/,
    )
  })

  test('stands once, and takes back no consent that was published upon', async () => {
    const one = await offered()
    const first = await offices.taken(
      answer(one.statement, { p3: { answer: 'declined', reason: 'Not said.' } }),
    )
    await offices.conflicts(answer(one.statement), 'replaces', new RegExp(`entry ${first.index}`))
    const second = await offices.taken(answer(one.statement, {}, { replaces: first.statement }))
    await published(one)
    const back = { p2: { answer: 'amended', texts: inAll('China notes them.') } }
    await offices.conflicts(
      answer(one.statement, back, { replaces: second.statement }),
      'body.paragraphs',
      /takes back p2, published at entry \d+; object/,
    )
  })
})
