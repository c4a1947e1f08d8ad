import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
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
import { cases, report } from '../../testing/speaking.ts'
import { spokenContacts } from '../../testing/spoken-contacts.ts'
import { secretariat } from '../../testing/test-node.ts'

const on = spokenContacts()
const { offered, published } = on

describe('the record of a conversation', () => {
  test('is by one who took part, and names agencies that there are', async () => {
    await on.offices.forbidden(conversation('kaz-mfa'), /kaz-mfa is none of the parties/)
    const parties = [call.parties[0], { ...call.parties[1], agency: 'chn-mof' }]
    await on.offices.unknown(
      conversation(secretariat, { parties }),
      'body.parties.1.agency',
      /not in the directory/,
    )
  })

  test('is sealed, and for few', async () => {
    const open = { label: 'TLP:CLEAR', audience: ['public'] } as const
    await on.offices.conflicts(conversation(secretariat, on.ours, open), 'audience', /is sealed/)
    const wide = { label: 'TLP:AMBER', audience: ['members'] } as const
    await on.offices.conflicts(
      conversation(secretariat, on.ours, wide),
      'label',
      /TLP:AMBER\+STRICT or TLP:RED/,
    )
    await on.offices.taken(conversation(secretariat, on.ours, { ...wide, label: 'TLP:AMBER+STRICT' }))
    await on.offices.conflicts(
      conversation(secretariat, { began: call.ended, ended: call.began }),
      'body.ended',
      /before/,
    )
  })

  test('is replaced by its author, and once', async () => {
    const replaces = on.spoken.statement
    await on.offices.unknown(conversation('chn-mfa', on.ours, { replaces }), 'replaces', /by chn-mfa/)
    await on.offices.taken(conversation(secretariat, { ...on.ours, privateRecord: 'More.' }, { replaces }))
    await on.offices.conflicts(
      conversation(secretariat, on.ours, { replaces }),
      'replaces',
      /is replaced already/,
    )
    await on.offices.unknown(readout('f'.repeat(64)), 'refs.0', /is not a conversation/)
    await on.offices.conflicts(readout(replaces, on.ours), 'refs.0', /is replaced already/)
  })

  test('that is sealed from a party is to it one that there is not', async () => {
    const own = await on.offices.taken(conversation(secretariat, {}, among(secretariat)))
    await on.offices.unknown(readout(own.statement, {}, { by: 'chn-mfa' }), 'refs.0', /is not a conversation/)
    await on.offices.unknown(
      conversation('chn-mfa', {}, { inReplyTo: own.statement }),
      'inReplyTo',
      /is not another party's/,
    )
    await on.offices.taken(conversation('chn-mfa', {}, { inReplyTo: on.spoken.statement }))
  })

  test('is about an event that there is', () =>
    on.offices.unknown(
      conversation(secretariat, on.ours, { about: 'plague-1' }),
      'about',
      /"plague-1" is not open/,
    ))
})

describe('a line for the press', () => {
  test('is prepared before, and cleared by a version once the conversation is over', async () => {
    const hours = { began: '2020-04-29T06:01:00.000Z', ended: '2020-04-29T06:05:00.000Z' }
    const planned = (await on.offices.taken(conversation(secretariat, hours))).statement
    await on.offices.conflicts(pressLine(planned, { cleared: true }), 'body.cleared', /prepared first/)
    const line = await on.offices.taken(pressLine(planned))
    const replaces = line.statement
    await on.offices.conflicts(pressLine(planned), 'replaces', new RegExp(`stands at entry ${line.index}`))
    await on.offices.early(
      pressLine(planned, { cleared: true }, { replaces }),
      'body.cleared',
      /over at 2020-04-29T06:05/,
    )
    on.offices.at.setClock(hours.ended)
    const cleared = await on.offices.taken(pressLine(planned, { cleared: true }, { replaces }))
    await on.offices.conflicts(
      pressLine(planned, {}, { replaces: cleared.statement }),
      'body.cleared',
      /cleared already/,
    )
  })

  test('is public only when it is cleared, and no embargo runs', async () => {
    const open = { label: 'TLP:CLEAR', audience: ['public'] } as const
    await on.offices.conflicts(pressLine(on.spoken.statement, {}, open), 'audience', /is not cleared/)
    const { statement: replaces } = await on.offices.taken(pressLine(on.spoken.statement))
    const embargo = '2030-01-01T00:00:00.000Z'
    const later = { cleared: true, embargo }
    await on.offices.conflicts(
      pressLine(on.spoken.statement, later, { ...open, replaces }),
      'audience',
      /before the embargo/,
    )
    await on.offices.taken(pressLine(on.spoken.statement, { cleared: true }, { ...open, replaces }))
  })

  test('is by a party', async () => {
    await on.offices.unknown(
      pressLine(on.spoken.statement, {}, { by: 'kaz-mfa' }),
      'inReplyTo',
      /is not a conversation/,
    )
    const shown = among(secretariat, 'chn-mfa', 'kaz-mfa')
    const { statement } = await on.offices.taken(conversation(secretariat, {}, shown))
    await on.offices.forbidden(pressLine(statement, {}, { by: 'kaz-mfa' }), /none of the parties/)
  })
})

describe('a readout', () => {
  test('goes to every other party, and to nobody further', async () => {
    for (const to of [[secretariat], [secretariat, 'chn-mfa', 'kaz-mfa'], ['members'], ['CHN', secretariat]])
      await on.offices.conflicts(
        readout(on.spoken.statement, on.ours, among(...to)),
        'audience',
        /must be the parties and nobody further: chn-mfa, sco-secretariat/,
      )
    await on.offices.conflicts(
      readout(on.spoken.statement, on.ours, { label: 'TLP:CLEAR', audience: ['public'] }),
      'audience',
      /nobody further/,
    )
    await offered({}, among('chn-mfa', 'secretariat'))
  })

  test('is of what was held', async () => {
    const hours = { began: '2020-04-29T09:00:00.000Z', ended: '2020-04-29T09:30:00.000Z' }
    const { statement } = await on.offices.taken(conversation(secretariat, hours))
    await on.offices.early(readout(statement, hours), 'body.date', /it is 2020-04-29T06/)
    const tomorrow = { date: '2020-05-01', began: undefined, ended: undefined }
    const later = (await on.offices.taken(conversation(secretariat, tomorrow))).statement
    await on.offices.early(readout(later, tomorrow), 'body.date', /2020-04-30T10:00/)
  })

  test('is of that conversation: its parties, its day, its medium, its event', async () => {
    const without = [call.parties[0], { names: inAll('Somebody'), office: inAll('Adviser') }]
    for (const [place, body] of [
      ['body.parties', { parties: without }],
      ['body.date', { date: '2020-04-28' }],
      ['body.medium', { medium: 'video' }],
    ] as const)
      await on.offices.conflicts(
        readout(on.spoken.statement, { ...on.ours, ...body }, { audience: [secretariat] }),
        place,
        /must be the conversation's/,
      )
    await on.offices.conflicts(
      readout(on.spoken.statement, on.ours, { about: 'covid-19' }),
      'about',
      /must be absent/,
    )
  })

  test('holds its author’s own words as own, and another’s as attributed', async () => {
    const [p1, p2] = paragraphs
    const put = { ...p1!, speaker: 1 }
    await on.offices.conflicts(
      readout(on.spoken.statement, { ...on.ours, paragraphs: [put] }),
      'body.paragraphs.0.speaker',
      /another party/,
    )
    await on.offices.conflicts(
      readout(on.spoken.statement, { ...on.ours, paragraphs: [p1, { ...p2!, speaker: 0 }] }),
      'body.paragraphs.1.voice',
      /must be own/,
    )
  })

  test('stands once for each side, and has versions', async () => {
    const first = await offered()
    await on.offices.conflicts(
      readout(on.spoken.statement, on.ours),
      'replaces',
      new RegExp(`entry ${first.index};`),
    )
    const replaces = first.statement
    await on.offices.unknown(
      readout(on.spoken.statement, on.ours, { replaces: on.spoken.statement }),
      'replaces',
      /is not a readout/,
    )
    await offered({ topics: [inAll('Another topic')] }, { replaces })
    await on.offices.conflicts(
      readout(on.spoken.statement, on.ours, { replaces }),
      'replaces',
      /is replaced already/,
    )
    const theirs = readout(
      on.spoken.statement,
      { ...on.ours, paragraphs: [paragraphs[2]] },
      { by: 'chn-mfa' },
    )
    await on.offices.taken({ ...theirs, inReplyTo: first.statement })
  })

  test('rests on what there is for its author', async () => {
    const { index } = await on.offices.taken(report('kaz-moh', [cases('KAZ', '2020-04-28', 41)]))
    const sealed = { label: 'TLP:AMBER', audience: ['KAZ'] } as const
    const hidden = await on.offices.taken(report('kaz-moh', [cases('KZ-75', '2020-04-28', 41)], sealed))
    const figure = {
      type: 'figure',
      place: 'KAZ',
      indicator: 'cases_confirmed_new',
      period: '2020-04-28',
      size: index + 1,
    }
    const resting = (basis: object) => ({
      ...on.ours,
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
      await on.offices.unknown(readout(on.spoken.statement, resting(basis)), place, message)
    await on.offices.taken(readout(on.spoken.statement, resting(figure)))
  })
})

describe('an answer', () => {
  test('is by another party, to a readout that it may see', async () => {
    const { statement } = await offered()
    await on.offices.forbidden(answer(statement, {}, { by: secretariat }), /the other parties: chn-mfa/)
    for (const to of [statement, 'f'.repeat(64)])
      await on.offices.unknown(
        answer(to, {}, { by: 'kaz-mfa', ...among('kaz-mfa') }),
        'inReplyTo',
        /is not a readout/,
      )
    await on.offices.unknown(answer(statement, {}, { by: 'chn-moh' }), 'inReplyTo', /is not a readout/)
  })

  test('is of every paragraph that needs its consent, and of none that there is not', async () => {
    const { statement } = await offered()
    const said = answer(statement)
    const [p2, p3] = (said.body as { paragraphs: object[] }).paragraphs
    await on.offices.conflicts({ ...said, body: { paragraphs: [p3] } }, 'body.paragraphs', /leaves out p2/)
    await on.offices.unknown(
      { ...said, body: { paragraphs: [p2, p3, { paragraph: 'p9', answer: 'confirmed' }] } },
      'body.paragraphs.2.paragraph',
      /no paragraph "p9"/,
    )
    await on.offices.taken({
      ...said,
      body: { paragraphs: [p2, p3, { paragraph: 'p1', answer: 'confirmed' }] },
    })
  })

  test('to a version that was replaced is refused, and names the newer one', async () => {
    const first = await offered()
    const second = await offered({ topics: [inAll('Another topic')] }, { replaces: first.statement })
    await on.offices.conflicts(answer(first.statement), 'inReplyTo', new RegExp(second.statement))
    await on.offices.taken(answer(second.statement))
  })

  test('to a readout that was withdrawn is refused', async () => {
    const { statement } = await offered()
    await on.offices.unknown(
      withdrawal(statement, { by: 'chn-mfa' }),
      'inReplyTo',
      /is not a readout by chn-mfa/,
    )
    await on.offices.conflicts(withdrawal(statement, among(secretariat)), 'audience', /must be the readout's/)
    const { index } = await on.offices.taken(withdrawal(statement))
    await on.offices.conflicts(withdrawal(statement), 'inReplyTo', new RegExp(`withdrawn at entry ${index}`))
    await on.offices.conflicts(answer(statement), 'inReplyTo', new RegExp(`withdrawn at entry ${index}`))
    await on.offices.conflicts(publication(statement, on.ours), 'refs.0', /withdrawn at entry/)
    await offered()
  })

  test('an answer and a new version at once: never both to the version before', async () => {
    const first = await offered()
    const outcomes = await Promise.all(
      [answer(first.statement), readout(on.spoken.statement, on.ours, { replaces: first.statement })].map(
        (said) => on.offices.post(said),
      ),
    )
    assert.ok(outcomes.every(({ statusCode }) => statusCode === 201 || statusCode === 409))
    assert.equal(outcomes[1]!.statusCode, 201)
    await on.offices.conflicts(answer(first.statement), 'inReplyTo', /is replaced already/)
  })

  test('is read by the author of the readout, and by nobody further than it', async () => {
    const { statement } = await offered()
    await on.offices.conflicts(
      answer(statement, {}, among('chn-mfa')),
      'audience',
      /whose readout it is, must read/,
    )
    const wide = among(secretariat, 'chn-mfa', 'kaz-mfa')
    await on.offices.conflicts(answer(statement, {}, wide), 'audience', /reaches further/)
    await on.offices.conflicts(
      answer(statement, {}, { label: 'TLP:CLEAR', audience: ['public'] }),
      'audience',
      /reaches further/,
    )
  })

  test('stands once, and takes back no consent that was published upon', async () => {
    const one = await offered()
    const first = await on.offices.taken(
      answer(one.statement, { p3: { answer: 'declined', reason: 'Not said.' } }),
    )
    await on.offices.conflicts(answer(one.statement), 'replaces', new RegExp(`entry ${first.index}`))
    const second = await on.offices.taken(answer(one.statement, {}, { replaces: first.statement }))
    await published(one)
    const back = { p2: { answer: 'amended', texts: inAll('China notes them.') } }
    await on.offices.conflicts(
      answer(one.statement, back, { replaces: second.statement }),
      'body.paragraphs',
      /takes back p2, published at entry \d+; object/,
    )
  })
})
