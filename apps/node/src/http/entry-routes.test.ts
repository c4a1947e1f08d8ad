import type { EntriesAnswer, LinksAnswer } from '@concert/api'
import { observationFileType, sha256Hex, type AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { before, test } from 'node:test'
import { assertProblem } from '../testing/refused.ts'
import { cases, clear, correction, report, say } from '../testing/speaking.ts'
import { onEachDatabase } from '../testing/test-database.ts'
import { openTestNode, secretariat, type TestNode } from '../testing/test-node.ts'

const amber = { label: 'TLP:AMBER', audience: ['KAZ', 'secretariat'] } as const
const file = Buffer.from(
  'place,indicator,stratum,period,value,status,cumulative\nKAZ,cases_confirmed_new,,2020-01-01,1,A,\n',
)

onEachDatabase((database) => {
  let at: TestNode
  let kaz: string
  let author: string
  let ind: string
  const said: Record<string, { index: number; statement: string; entrySha256: string }> = {}
  before(async () => {
    at = await openTestNode({ database })
    kaz = await at.token('read', 'kaz-moh')
    author = await at.token('read', 'chn-moh')
    ind = await at.token('read', 'ind-moh')
    const narrative = 'Ein Fall: 50% im Süden, «ЁЛКА» и 疫情_通报\\'
    said['plain'] = await say(at, report('kaz-moh', [cases('KAZ', '2020-04-20', 3)], { body: { narrative } }))
    said['sealed'] = await say(
      at,
      report('chn-moh', [cases('CHN', '2020-04-20', 9)], {
        ...amber,
        body: { narrative: 'Hidden barracks' },
      }),
    )
    said['corrected'] = await say(at, correction('kaz-moh', [cases('KAZ', '2020-04-20', 5)], 'Counted anew.'))
    said['asked'] = await say(at, {
      by: secretariat,
      kind: 'situation.verification-request',
      body: { state: 'KAZ', question: 'Is it so?' },
    })
    said['answered'] = await say(at, {
      by: 'kaz-moh',
      kind: 'situation.verification-reply',
      inReplyTo: said['asked']!.statement,
      body: { outcome: 'confirmed', answer: 'It is.' },
    })
    said['attached'] = await at.node.signAndTake('kaz-moh' as AgencyId, {
      ...clear,
      kind: 'situation.report',
      about: 'covid-19',
      body: {},
      attachments: [
        { sha256: sha256Hex(file), bytes: file, mediaType: observationFileType, name: 'Weekly.csv' },
      ],
    })
  })
  const entries = (query: string, token?: string): Promise<EntriesAnswer> =>
    at.get(`/api/record/entries?${query}`, token)
  const found = async (q: string, token?: string): Promise<number[]> =>
    (await entries(`q=${encodeURIComponent(q)}`, token)).entries.map(({ index }) => index)

  test('everyone is shown every entry; of what is not for him, only that it is there', async () => {
    const { size, entries: all } = await entries('limit=200')
    assert.deepEqual(
      all.map(({ index }) => index),
      Array.from({ length: size }, (_, n) => size - 1 - n),
    )
    const { index } = said['sealed']!
    const hidden = all.find((one) => one.index === index)!
    const { received, ...rest } = hidden
    assert.deepEqual(rest, { visible: false, index, form: 'sealed' })
    assert.equal(received.length, 24)
    for (const token of [kaz, author]) {
      const seen = (await entries('limit=200', token)).entries.find((one) => one.index === index)
      assert.equal(seen?.visible && seen.kind, 'situation.report')
    }
  })

  test('pages join without a gap', async () => {
    const all: number[] = []
    for (let before = ''; ;) {
      const page = await entries(`limit=7${before}`)
      all.push(...page.entries.map(({ index }) => index))
      if (page.searched === 0) break
      before = `&before=${page.searched}`
    }
    assert.deepEqual(
      all,
      all.toSorted((a, b) => b - a),
    )
    assert.equal(new Set(all).size, at.node.position())
    assert.equal(all.length, at.node.position())
  })

  test('words are found in any script, whatever their case, and must all stand there', async () => {
    const { index } = said['plain']!
    for (const q of ['süden', 'SÜDEN fall', 'ёлка', 'ЁЛКА', '疫情', '50%', '疫情_', '通报\\'])
      assert.deepEqual(await found(q), [index], q)
    for (const q of ['süden norden', '5_%', '%%%', '%', 'x\\', "'; drop table statement; --", '50%süden'])
      assert.deepEqual(
        (await found(q)).filter((one) => one >= said['plain']!.index),
        q === '%' ? [index] : [],
        q,
      )
  })

  test('an author is found by its id, its name in any language, and its state’s', async () => {
    for (const q of [
      'kaz-moh',
      'KAZ correction',
      'казахстан correction',
      '哈萨克斯坦 correction',
      'Kazakhstan anew',
    ])
      assert.ok((await found(q)).includes(said['corrected']!.index), q)
  })

  test('a number, a statement id and a digest lead to the entry', async () => {
    const { index, statement, entrySha256 } = said['plain']!
    for (const q of [String(index), `#${index}`, statement, statement.toUpperCase()]) {
      const { exact } = await entries(`q=${encodeURIComponent(q)}`)
      assert.deepEqual(
        exact.map((one) => one.index),
        [index],
        q,
      )
    }
    assert.deepEqual(await found(entrySha256), [index])
    assert.deepEqual(await found(entrySha256.slice(0, 12)), [index])
    assert.deepEqual(await found(entrySha256.slice(4)), [], 'a digest is found by its beginning')
    assert.deepEqual(await found(sha256Hex(file)), [said['attached']!.index])
    assert.deepEqual(await found('weekly.csv'), [said['attached']!.index])
    for (const q of ['999999999', '99999999999999999999', '0'.repeat(64)])
      assert.deepEqual((await entries(`q=${q}`)).exact, [], q)
  })

  test('nobody finds what is not for him, by any word, filter, id or digest', async () => {
    const { index, statement, entrySha256 } = said['sealed']!
    const queries = [
      'q=barracks',
      'q=hidden',
      'by=chn-moh',
      'label=TLP:AMBER',
      'state=CHN',
      `q=${entrySha256}`,
    ]
    for (const query of [...queries, `q=${statement}`]) {
      for (const token of [undefined, ind]) {
        const page = await entries(query, token)
        assert.deepEqual(
          [...page.exact, ...page.entries].map((one) => one.index).filter((one) => one === index),
          [],
          query,
        )
      }
      const seen = await entries(query, kaz)
      assert.ok(
        [...seen.exact, ...seen.entries].some((one) => one.index === index),
        query,
      )
    }
    const { exact } = await entries(`q=${index}`)
    assert.deepEqual(
      exact.map(({ visible }) => visible),
      [false],
    )
  })

  test('filters narrow', async () => {
    const all = async (query: string): Promise<number[]> =>
      (await entries(query)).entries.map(({ index }) => index)
    assert.deepEqual(await all('kind=situation.correction'), [said['corrected']!.index])
    assert.deepEqual(await all('kind=situation.report&state=KAZ'), [
      said['attached']!.index,
      said['plain']!.index,
    ])
    assert.deepEqual(await all('about=covid-19&by=kaz-moh&kind=situation.correction'), [
      said['corrected']!.index,
    ])
    assert.deepEqual(await all('state=ZZZ'), [])
    assert.deepEqual(await all('label=TLP:RED'), [])
    assert.ok((await all(`asOf=${said['corrected']!.index}`)).every((one) => one < said['corrected']!.index))
    for (const query of [
      'label=red',
      'limit=0',
      'limit=201',
      'before=-1',
      `q=${'x'.repeat(201)}`,
      'asOf=then',
    ])
      assertProblem(await at.inject(`/api/record/entries?${query}`), {
        status: 422,
        code: 'malformed',
        message: /./,
      })
  })

  test('links lead both ways', async () => {
    const links = async (index: number): Promise<(string | number)[][]> =>
      (await at.get<LinksAnswer>(`/api/statements/${index}/links`)).links.map((one) => [
        one.relation,
        one.index,
      ])
    const { asked, answered } = said
    assert.deepEqual(await links(asked!.index), [['replied-by', answered!.index]])
    assert.deepEqual(await links(answered!.index), [['replies-to', asked!.index]])
    assert.deepEqual(await links(said['sealed']!.index), [])
  })

  test('a figure knows what it took the place of, and what has taken its place', async () => {
    const figures = (index: number, more = '') => at.get(`/api/situation/entry-figures?entry=${index}${more}`)
    const [plain, corrected] = [said['plain']!.index, said['corrected']!.index]
    const one = {
      place: 'KAZ',
      indicator: 'cases_confirmed_new',
      stratum: '',
      period: '2020-04-20',
      status: 'A',
    }
    assert.deepEqual(await figures(plain), {
      count: 1,
      corrects: [],
      correctedBy: [corrected],
      figures: [{ ...one, value: 3, after: { value: 5, status: 'A', index: corrected } }],
    })
    assert.deepEqual(await figures(corrected), {
      count: 1,
      corrects: [plain],
      correctedBy: [],
      figures: [{ ...one, value: 5, before: { value: 3, status: 'A', index: plain } }],
    })
    assert.deepEqual((await figures(plain, `&asOf=${corrected}`)).correctedBy, [])
    assert.equal((await figures(said['sealed']!.index)).count, 0)
    assert.equal((await at.get(`/api/situation/entry-figures?entry=${said['sealed']!.index}`, kaz)).count, 1)
  })

  test('what is disclosed is found by all, at its own entry and at the disclosure', async () => {
    const { index, statement } = said['sealed']!
    const { envelope, salt } = await at.get(`/api/statements/${index}`, author)
    const size = at.node.position()
    const disclosure = await say(at, {
      by: 'chn-moh',
      kind: 'record.disclosure',
      body: { index, salt, envelope: Buffer.from(JSON.stringify(envelope)).toString('base64') },
    })
    assert.deepEqual(await found('barracks'), [disclosure.index, index])
    assert.equal((await entries(`q=${statement}`)).exact[0]?.index, index)
    assert.deepEqual((await entries(`q=barracks&asOf=${size}`)).entries, [], 'not before it was disclosed')
    const { links } = await at.get<LinksAnswer>(`/api/statements/${index}/links`)
    assert.deepEqual(
      links.map((one) => [one.relation, one.index]),
      [['disclosed-by', disclosure.index]],
    )
    assert.equal((await at.get(`/api/situation/entry-figures?entry=${index}`)).count, 1)
  })

  test('the record names its checkpoint and its key, with a digest of the key’s line', async () => {
    const answer = await at.get('/api/record')
    const vkey = (await at.inject('/record/vkey')).body.trim()
    assert.equal(answer.vkey, vkey)
    assert.equal(answer.vkeySha256, createHash('sha256').update(vkey).digest('hex'))
    assert.equal(answer.checkpoint, (await at.inject('/record/checkpoint')).body)
    const [origin, size, root] = answer.checkpoint.split('\n')
    assert.deepEqual(
      [answer.origin, String(answer.size), Buffer.from(answer.root, 'hex').toString('base64')],
      [origin, size, root],
    )
  })

  test('a rebuild brings the same words back', async () => {
    const before = await at.tables()
    await at.node.projector.rebuild()
    assert.deepEqual((await at.tables())['statement_text'], before['statement_text'])
  })
})
