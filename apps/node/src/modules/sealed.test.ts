import { parseEntry, type AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { assertProblem, assertSameTables, unchanged } from '../testing/refused.ts'
import { cases, correction, report, say, type Said } from '../testing/speaking.ts'
import { onEachDatabase } from '../testing/test-database.ts'
import { bearer, openTestNode, secretariat, type TestNode } from '../testing/test-node.ts'

const amber = { label: 'TLP:AMBER', audience: ['KAZ', 'secretariat'] } as const
const marker = 'Cluster-in-the-northern-barracks'

onEachDatabase((database) => {
  let at: TestNode
  let readers: { [name: string]: string | undefined }
  let sealed: { index: number; statement: string }
  let corrected: { index: number; statement: string }
  before(async () => {
    at = await openTestNode({ database })
    readers = {
      kaz: await at.token('read', 'kaz-moh'),
      secretariat: await at.token('read', secretariat),
      author: await at.token('read', 'chn-moh'),
      ind: await at.token('read', 'ind-moh'),
      administrator: await at.token('administer'),
    }
  })
  const seeing = ['kaz', 'secretariat', 'author']
  const blind = ['everyone', 'ind', 'administrator']
  const bySight = async (url: string): Promise<Record<string, any>> => {
    const entries = [...seeing, ...blind].map(async (name) => [name, await at.get(url, readers[name])])
    return Object.fromEntries(await Promise.all(entries))
  }

  test('the log holds only a commitment: neither bytes, kind nor author stand anywhere in the record', async () => {
    sealed = await say(
      at,
      report('chn-moh', [cases('CN-HB', '2020-04-20', 4321)], { ...amber, body: { narrative: marker } }),
    )
    assert.equal(parseEntry(await at.node.record.entry(sealed.index)).form, 'sealed')
    corrected = await say(
      at,
      correction('chn-moh', [cases('CN-HB', '2020-04-20', 4444)], `${marker} again`, { ...amber }),
    )
    const envelope = (await at.get(`/api/statements/${sealed.statement}`, readers['author'])).envelope
    const names = await readdir(join(at.dir, 'record'), { recursive: true, withFileTypes: true })
    const files = names.filter((one) => one.isFile() && !one.parentPath.includes('attachment'))
    for (const file of files) {
      const bytes = await readFile(join(file.parentPath, file.name))
      for (const secret of [
        marker,
        envelope.payload.slice(0, 200),
        envelope.signatures[0].sig,
        sealed.statement,
      ])
        assert.ok(
          !bytes.includes(secret) && !bytes.includes(Buffer.from(secret).toString('base64')),
          file.name,
        )
    }
    const entry = Buffer.from(await at.node.record.entry(sealed.index)).toString()
    assert.doesNotMatch(entry, /chn-moh|situation|report|payload/)
  })

  test('its audience and its author see it on every route, and nobody else does', async () => {
    const { index, statement } = sealed
    const lists: [string, (answer: any) => boolean][] = [
      ['/api/situation/series?place=CN-HB', ({ series }) => series.length > 0],
      ['/api/situation/series?place=CN-HB&derived=cumulative', ({ series }) => series.length > 0],
      [`/api/situation/series?asOf=${index + 1}`, ({ series }) => series.length > 0],
      ['/api/situation/reports', ({ reports }) => reports.some((one: any) => one.index === index)],
      [
        '/api/situation/reports?kind=correction',
        ({ reports }) => reports.some((one: any) => one.index === corrected.index),
      ],
      ['/api/statements', ({ statements }) => statements.some((one: any) => one.index === index)],
      ['/api/statements?by=chn-moh&kind=situation.report', ({ statements }) => statements.length > 0],
      [
        '/api/situation/vintages?event=covid-19&place=CN-HB&indicator=cases_confirmed_new&period=2020-04-20',
        ({ vintages }) => vintages.length === 2,
      ],
      [
        '/api/situation/overview?event=covid-19',
        ({ states }) => states.some((one: any) => one.lines.length > 0),
      ],
      ['/api/situation/overdue', ({ board }) => board.some((one: any) => one.last !== undefined)],
      [`/api/statements/${index}`, ({ visible }) => visible],
    ]
    for (const [url, isThere] of lists) {
      const answers = await bySight(url)
      for (const name of seeing) assert.ok(isThere(answers[name]), `${name} sees it at ${url}`)
      for (const name of blind) {
        assert.ok(!isThere(answers[name]), `${name} does not see it at ${url}`)
        assert.doesNotMatch(
          JSON.stringify(answers[name]),
          /\b(?:4321|4444)\b|Cluster-in/,
          `${name} at ${url}`,
        )
      }
    }
    for (const url of [
      `/api/statements/${statement}`,
      `/api/statements/${statement}/proof`,
      `/api/statements/${index}/bundle`,
    ])
      for (const name of [...seeing, ...blind]) {
        const answer = await at.inject({ method: 'GET', url, headers: bearer(readers[name]) })
        assert.equal(answer.statusCode, seeing.includes(name) ? 200 : 404, `${name} at ${url}`)
      }
    for (const name of [...seeing, ...blind]) {
      const csv = await at.inject({
        method: 'GET',
        url: '/api/situation/series.csv',
        headers: bearer(readers[name]),
      })
      assert.equal(csv.body.includes('4444'), seeing.includes(name), name)
    }
    const page = await at.inject('/situation?lang=en')
    assert.doesNotMatch(page.body, /4,?321|4,?444|Cluster-in/)
  })

  test('what stays hidden shows that an entry is there, and no more', async () => {
    const { entrySha256, received, ...rest } = await at.get(`/api/statements/${sealed.index}`)
    assert.deepEqual(rest, { index: sealed.index, form: 'sealed', visible: false })
    assert.ok(entrySha256.length === 64 && received.length === 24)
  })

  test('a sealed rhythm changes nothing of what everyone sees', async () => {
    const url = '/api/situation/overdue?asOf=2020-04-29T06:00:00.000Z'
    const line = ({ board }: any) => board.find(({ agency }: any) => agency === 'chn-moh').rhythm
    const before = line(await at.get(url))
    await say(at, {
      by: 'chn-moh',
      kind: 'situation.rhythm',
      about: 'covid-19',
      ...amber,
      body: { every: 'day', by: '11:11' },
    })
    assert.deepEqual(line(await at.get(url)), before)
    assert.deepEqual(line(await at.get(url, readers['ind'])), before)
    assert.equal(line(await at.get(url, readers['kaz'])).by, '11:11')
  })

  test('a sealed event is not known to those whom it does not concern', async () => {
    const open = (by: string, more: Partial<Said>): Said => ({
      by,
      kind: 'situation.event',
      about: 'barracks',
      body: { names: { en: marker } },
      ...more,
    })
    await say(at, open('chn-moh', amber))
    const answers = await bySight('/api/situation/events')
    for (const name of blind) assert.equal(answers[name].events.length, 1, name)
    for (const name of seeing) assert.equal(answers[name].events.length, 2, name)
    const stranger = say(at, report('ind-moh', [cases('IND', '2020-04-20', 1)], { about: 'barracks' }))
    await assert.rejects(stranger, { code: 'unknown' }, 'India does not learn that there is such an event')
    await say(at, open('ind-moh', { body: { names: { en: 'A barracks of India' } } }))
    const named = (await at.get('/api/situation/events')).events.map(({ names }: any) => names.en)
    assert.deepEqual(named.sort(), ['A barracks of India', 'COVID-19'])
  })

  const disclosure = async (index: number, by = 'chn-moh', change: object = {}): Promise<Said> => {
    const { salt, envelope } = await at.get(`/api/statements/${index}`, readers['author'])
    const bytes = Buffer.from(JSON.stringify(envelope)).toString('base64')
    return { by, kind: 'record.disclosure', body: { index, salt, envelope: bytes, ...change } }
  }
  const refused = async (said: Said, expected: Parameters<typeof assertProblem>[1]): Promise<void> => {
    const { by, ...draft } = said
    const answer = await unchanged(at, async () =>
      at.inject({
        method: 'POST',
        url: '/api/sign',
        headers: bearer(await at.token('administer')),
        payload: { agency: by, ...draft },
      }),
    )
    assertProblem(answer, expected)
  }

  test('a disclosure by another, of another entry, or with one byte changed is refused', async () => {
    const { index } = sealed
    await refused(await disclosure(index, 'kaz-moh'), {
      status: 403,
      code: 'not-entitled',
      place: 'by',
      message: /was said by chn-moh, who alone discloses it/,
    })
    const good = await disclosure(index)
    const expected = {
      status: 422,
      code: 'malformed',
      place: 'body.envelope',
      message: /not what entry \d+ commits to/,
    }
    await refused({ ...good, body: { ...good.body, index: corrected.index } }, expected)
    await refused(
      { ...good, body: { ...good.body, index: 0 } },
      { status: 422, code: 'unknown', place: 'body.index', message: /not a sealed one/ },
    )
    await refused(
      { ...good, body: { ...good.body, index: 9e12 } },
      { status: 422, code: 'unknown', place: 'body.index', message: /not a sealed one/ },
    )
    const salt = Buffer.from(good.body['salt'] as string, 'base64')
    salt[7]! ^= 1
    await refused({ ...good, body: { ...good.body, salt: salt.toString('base64') } }, expected)
    const envelope = Buffer.from(good.body['envelope'] as string, 'base64')
    await refused(
      {
        ...good,
        body: { ...good.body, envelope: Buffer.concat([envelope, Buffer.from(' ')]).toString('base64') },
      },
      expected,
    )
  })

  test('a disclosure is for everyone: one that is sealed itself would show what it does not disclose', async () => {
    await refused(
      { ...(await disclosure(sealed.index)), ...amber },
      { status: 409, code: 'conflict', place: 'label', message: /TLP:CLEAR/ },
    )
    assert.equal((await at.get('/api/situation/series?place=CN-HB')).series.length, 0)
  })

  test('its author’s disclosure shows it to all at the disclosure’s index, and not before', async () => {
    const { index } = await say(at, await disclosure(sealed.index))
    const [series] = (await at.get('/api/situation/series?place=CN-HB')).series
    assert.deepEqual(series.points, [{ period: '2020-04-20', value: 4321, status: 'A', index }])
    assert.deepEqual((await at.get(`/api/situation/series?place=CN-HB&asOf=${index}`)).series, [])
    assert.deepEqual((await at.get(`/api/situation/series?place=CN-HB&asOf=${index + 1}`)).series.length, 1)
    const shown = await at.get(`/api/statements/${sealed.index}`)
    assert.equal(shown.disclosedBy, index)
    assert.equal(shown.statement.body.narrative, marker)
    const listed = await at.get('/api/statements?kind=situation.report')
    assert.ok(
      listed.statements.some((one: any) => one.index === sealed.index),
      'it is listed for all',
    )
    const before = await at.get(`/api/statements?kind=situation.report&asOf=${index}`)
    assert.ok(!before.statements.some((one: any) => one.index === sealed.index), 'it was not listed before')
    assert.equal((await at.inject(`/api/statements/${sealed.index}/bundle`)).statusCode, 200)
  })

  test('what is disclosed already is not disclosed again over what was said since', async () => {
    await say(at, correction('chn-moh', [cases('CN-HB', '2020-04-20', 5000)], 'Counted again.'))
    await refused(await disclosure(sealed.index), {
      status: 409,
      code: 'conflict',
      place: 'body.index',
      message: /was disclosed at entry \d+/,
    })
    assert.equal((await at.get('/api/situation/series?place=CN-HB')).series[0].points[0].value, 5000)
  })

  test('what was said openly since a statement was sealed stands when it is disclosed', async () => {
    const two = [cases('CN-HB', '2020-04-10', 7), cases('CN-HB', '2020-04-11', 8)]
    const secret = await say(at, report('chn-moh', two, amber))
    const open = await say(at, report('chn-moh', [cases('CN-HB', '2020-04-10', 9)]))
    const { index } = await say(at, await disclosure(secret.index))
    const { series } = await at.get('/api/situation/series?place=CN-HB&from=2020-04-10&to=2020-04-11')
    assert.deepEqual(series[0].points, [
      { period: '2020-04-10', value: 9, status: 'A', index: open.index },
      { period: '2020-04-11', value: 8, status: 'A', index },
    ])
  })

  test('a sealed statement whose file in the vault is lost is answered as not held here', async () => {
    const { index } = await say(at, report('chn-moh', [cases('CN-HB', '2020-04-12', 1)], amber))
    const { commitment } = parseEntry(await at.node.record.entry(index)) as { commitment: string }
    await rm(join(at.dir, 'vault', 'sealed', commitment.slice(0, 2), commitment))
    const answer = await at.inject({ url: `/api/statements/${index}`, headers: bearer(readers['author']!) })
    assertProblem(answer, { status: 503, code: 'vault', message: /missing or changed.*backup/ })
    await at.node.projector.rebuild()
  })

  test('a rebuild gives the same tables', async () => {
    const before = await at.tables()
    await at.node.projector.rebuild()
    assertSameTables(await at.tables(), before)
    assert.deepEqual(at.fatal, [])
  })

  test('an audience that names agencies and circles is exactly who sees it', async () => {
    const said = report('ind-moh', [cases('IND', '2020-04-21', 98_765)], {
      label: 'TLP:RED',
      audience: ['mng-moh', 'observers'],
    })
    await say(at, said)
    const sees = async (agency: string | undefined): Promise<boolean> => {
      const token = agency === undefined ? undefined : await at.token('read', agency as AgencyId)
      return (await at.get('/api/situation/series?place=IND', token)).series.length > 0
    }
    for (const agency of ['mng-moh', 'mng-mfa', 'irn-moh', 'ind-moh']) assert.ok(await sees(agency), agency)
    for (const agency of ['kaz-moh', 'ind-mfa', secretariat, undefined])
      assert.ok(!(await sees(agency)), agency ?? 'everyone')
  })
})
