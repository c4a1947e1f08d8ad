import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  agreement,
  among,
  answer,
  both,
  call,
  conversation,
  inAll,
  objection,
  paragraphs,
  pressLine,
  publication,
  readout,
} from '../../testing/contacts.ts'
import { spokenContacts } from '../../testing/spoken-contacts.ts'
import { secretariat } from '../../testing/test-node.ts'

const on = spokenContacts()
const { offered, published } = on

describe('a publication', () => {
  test('is of one’s own readout, and for everyone', async () => {
    const one = await offered()
    await on.offices.unknown(
      publication(one.statement, on.ours, { by: 'chn-mfa' }),
      'refs.0',
      /is not a readout by chn-mfa/,
    )
    await on.offices.conflicts(
      publication(one.statement, { ...on.ours, paragraphs: [paragraphs[0]] }, both),
      'label',
      /TLP:CLEAR/,
    )
  })

  test('holds no words of another without its consent; own words always may be', async () => {
    const one = await offered()
    for (const [place, message] of [
      ['body.paragraphs.1', /"p2" is not confirmed by chn-mfa \(no answer\)/],
      ['body.paragraphs.2', /\\"p3\\" is not confirmed by chn-mfa/],
    ] as const)
      await on.offices.conflicts(publication(one.statement, on.ours), place, message)
    const amended = { p2: { answer: 'amended', texts: inAll('China notes them.') } }
    await on.offices.taken(answer(one.statement, amended))
    await on.offices.conflicts(
      publication(one.statement, on.ours),
      'body.paragraphs.1',
      /chn-mfa \(amended\)/,
    )
    await published(one, { paragraphs: [paragraphs[0], paragraphs[2]] })
  })

  test('rests on a consent to exactly this version', async () => {
    const first = await offered()
    await on.offices.taken(answer(first.statement))
    const second = await offered({ topics: [inAll('Another topic')] }, { replaces: first.statement })
    await on.offices.conflicts(publication(first.statement, on.ours), 'refs.0', /is replaced already/)
    await on.offices.conflicts(
      publication(second.statement, { ...on.ours, topics: [inAll('Another topic')] }),
      'body.paragraphs.1',
      /no answer/,
    )
  })

  test('joint words need the consent of every party', async () => {
    const kaz = { agency: 'kaz-mfa', office: inAll('Minister') }
    const parties = [...call.parties, kaz]
    const three = among(secretariat, 'chn-mfa', 'kaz-mfa')
    const { statement } = await on.offices.taken(conversation(secretariat, { parties }, three))
    const one = await on.offices.taken(readout(statement, { parties }, three))
    await on.offices.taken(answer(one.statement))
    await on.offices.conflicts(
      publication(one.statement, { parties }),
      'body.paragraphs.2',
      /not confirmed by kaz-mfa \(no answer\)/,
    )
    const own = { by: 'kaz-mfa' as never, body: { paragraphs: [{ paragraph: 'p3', answer: 'confirmed' }] } }
    await on.offices.taken({ ...answer(one.statement), ...own })
    await on.offices.taken(publication(one.statement, { parties }))
  })

  test('words of a party that is not in the directory stay out', async () => {
    const parties = [call.parties[0], { names: inAll('A guest'), office: inAll('Adviser') }]
    const sealed = among(secretariat)
    const { statement } = await on.offices.taken(conversation(secretariat, { parties }, sealed))
    const one = await on.offices.taken(readout(statement, { parties }, sealed))
    for (const place of ['body.paragraphs.1', 'body.paragraphs.2'])
      await on.offices.conflicts(
        publication(one.statement, { parties }),
        place,
        /cannot confirm them; leave it out/,
      )
    const { statement: own } = await on.offices.taken(
      publication(one.statement, { parties, paragraphs: [paragraphs[0]] }),
    )
    const { contact } = await on.offices.at.get(`/api/contacts/${own}`)
    assert.equal(contact.publications[0].standing, 'own')
  })

  test('alters no word, no order, no fact around it', async () => {
    const one = await offered()
    await on.offices.taken(answer(one.statement))
    const [p1, p2, p3] = paragraphs
    const altered = { ...p1!, texts: { ...p1!.texts, ru: `${p1!.texts.ru}.` } }
    await on.offices.conflicts(
      publication(one.statement, { ...on.ours, paragraphs: [altered, p2, p3] }),
      'body.paragraphs.0',
      /is not what the readout says in "p1"/,
    )
    for (const changed of [
      { ...p2!, voice: 'own' },
      { ...p2!, stance: 'welcomed' },
      { ...p3!, facts: [{ texts: inAll('More.'), basis: [] }] },
    ])
      await on.offices.conflicts(
        publication(one.statement, { ...on.ours, paragraphs: [changed] }),
        'body.paragraphs.0',
        /is not what the readout says/,
      )
    await on.offices.unknown(
      publication(one.statement, { ...on.ours, paragraphs: [{ ...p1!, id: 'p9' }] }),
      'body.paragraphs.0',
      /no paragraph "p9"/,
    )
    await on.offices.conflicts(
      publication(one.statement, { ...on.ours, paragraphs: [p3, p1] }),
      'body.paragraphs',
      /order of the readout/,
    )
    for (const [field, value] of Object.entries({
      date: '2020-04-28',
      chair: 1,
      requestedBy: 1,
      topics: [inAll('Another')],
      ended: '2020-04-29T05:50:00.000Z',
    }))
      await on.offices.conflicts(
        publication(one.statement, { ...on.ours, [field]: value }),
        `body.${field}`,
        /must be the readout's/,
      )
    await published(one, { requestedBy: undefined, ended: undefined })
  })

  test('is refused under embargo, by the instant of receipt, and taken when it ends', async () => {
    const embargo = '2020-04-29T06:30:00.000Z'
    const one = await offered({ embargo })
    await on.offices.taken(answer(one.statement))
    on.offices.at.setClock('2020-04-29T06:29:59.999Z')
    await on.offices.conflicts(
      publication(one.statement, on.ours),
      'refs.0',
      /under embargo until 2020-04-29T06:30/,
    )
    on.offices.at.setClock(embargo)
    await published(one)
  })

  test('is there in every language of the organisation, every text of it', async () => {
    const lacking = (text: Readonly<Record<string, string>>): Record<string, string> => {
      const { zh: _, ...rest } = text
      return rest
    }
    const [p1] = paragraphs
    const own = {
      ...p1!,
      texts: lacking(p1!.texts),
      commitments: [{ party: 0, what: lacking(inAll('Convene')) }],
      facts: [{ texts: { en: 'Experts met.' }, basis: [] }],
    }
    const topics = [lacking(call.topics[0]!)]
    const one = await offered({ paragraphs: [own], topics })
    for (const [place, message] of [
      ['body.paragraphs.0.texts', /is missing in zh/],
      ['body.paragraphs.0.facts.0.texts', /is missing in ru, zh/],
      ['body.paragraphs.0.commitments.0.what', /is missing in zh/],
      ['body.topics.0', /is missing in zh/],
    ] as const)
      await on.offices.conflicts(
        publication(one.statement, { ...on.ours, paragraphs: [own], topics }),
        place,
        message,
      )
  })

  test('carries a line as it was cleared', async () => {
    const one = await offered()
    const own = { ...on.ours, paragraphs: [paragraphs[0]], pressLine: inAll('They spoke.') }
    const { statement: replaces } = await on.offices.taken(pressLine(on.spoken.statement))
    await on.offices.unknown(publication(one.statement, own), 'body.pressLine', /has cleared no line/)
    const embargo = '2020-04-29T06:40:00.000Z'
    await on.offices.taken(pressLine(on.spoken.statement, { cleared: true, embargo }, { replaces }))
    await on.offices.conflicts(publication(one.statement, own), 'body.pressLine', /under embargo/)
    on.offices.at.setClock(embargo)
    await on.offices.conflicts(
      publication(one.statement, { ...own, pressLine: inAll('They argued.') }),
      'body.pressLine',
      /is not the line that was cleared/,
    )
    await on.offices.taken(publication(one.statement, own))
  })

  test('stands once for each side, and a later one replaces it', async () => {
    const one = await offered()
    await on.offices.taken(answer(one.statement))
    const first = await published(one, { paragraphs: [paragraphs[0]] })
    await on.offices.conflicts(
      publication(one.statement, on.ours),
      'replaces',
      new RegExp(`entry ${first.index};`),
    )
    const second = await published(one, {}, { replaces: first.statement })
    await on.offices.conflicts(agreement(first.statement), 'inReplyTo', new RegExp(second.statement))
    await on.offices.conflicts(objection(first.statement), 'inReplyTo', /is replaced already/)
    await on.offices.taken(agreement(second.statement))
  })

  test('of the other side stands beside it, and says so', async () => {
    const one = await offered()
    const first = await published(one, { paragraphs: [paragraphs[0]] })
    const theirs = { ...paragraphs[0]!, speaker: 1, commitments: [] }
    const own = { ...on.ours, paragraphs: [theirs] }
    const two = await on.offices.taken(
      readout(on.spoken.statement, own, { by: 'chn-mfa', inReplyTo: one.statement }),
    )
    await on.offices.conflicts(
      publication(two.statement, own, { by: 'chn-mfa' }),
      'inReplyTo',
      /is missing: sco-sec/,
    )
    await on.offices.unknown(
      publication(two.statement, own, { by: 'chn-mfa', inReplyTo: one.statement }),
      'inReplyTo',
      /is not another party's publication/,
    )
    const beside = await on.offices.taken(
      publication(two.statement, own, { by: 'chn-mfa', inReplyTo: first.statement }),
    )
    const { contact } = await on.offices.at.get(`/api/contacts/${beside.statement}`)
    assert.deepEqual(
      contact.publications.map(({ agency, standing }: Record<string, string>) => [agency, standing]),
      [
        [secretariat, 'divergent'],
        ['chn-mfa', 'divergent'],
      ],
    )
  })

  test('of both sides at once: one is first, and the other has to stand beside it', async () => {
    const one = await offered()
    const theirs = { ...on.ours, paragraphs: [{ ...paragraphs[0]!, speaker: 1, commitments: [] }] }
    const by = { by: 'chn-mfa' }
    const two = await on.offices.taken(
      readout(on.spoken.statement, theirs, { ...by, inReplyTo: one.statement }),
    )
    const own = publication(one.statement, { ...on.ours, paragraphs: [paragraphs[0]] })
    const both = [own, publication(two.statement, theirs, by)]
    const outcomes = await Promise.all(both.map((said) => on.offices.post(said)))
    assert.deepEqual(outcomes.map(({ statusCode }) => statusCode).sort(), [201, 409])
  })
})

describe('signatures and objections', () => {
  test('are of the other parties, in public, and a signature is given once', async () => {
    const one = await offered()
    await on.offices.taken(answer(one.statement))
    const { statement } = await published(one)
    for (const say of [agreement, objection]) {
      await on.offices.forbidden({ ...say(statement), by: 'kaz-mfa' }, /chn-mfa/)
      await on.offices.forbidden({ ...say(statement), by: secretariat }, /chn-mfa/)
    }
    await on.offices.conflicts(agreement(statement, both), 'label', /TLP:CLEAR/)
    await on.offices.conflicts(objection(statement, {}, both), 'label', /TLP:CLEAR/)
    const instead = agreement(statement, { replaces: statement })
    await on.offices.conflicts(instead, 'replaces', /takes the place of nothing/)
    await on.offices.unknown(agreement(one.statement), 'inReplyTo', /is not a publication/)
    const { index } = await on.offices.taken(agreement(statement))
    await on.offices.conflicts(
      { ...agreement(statement), body: { note: inAll('Again.') } },
      'inReplyTo',
      new RegExp(`agreed already, at entry ${index}`),
    )
    await on.offices.unknown(
      objection(statement, { paragraphs: ['p9'] }),
      'body.paragraphs.0',
      /no paragraph "p9"/,
    )
    await on.offices.taken(objection(statement, { paragraphs: ['p3'] }))
    const { contact } = await on.offices.at.get(`/api/contacts/${statement}`)
    const [shown] = contact.publications
    assert.equal(shown.standing, 'agreed')
    assert.deepEqual(shown.objections[0].paragraphs, ['p3'])
  })
})
