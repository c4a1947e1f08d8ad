import { doorAnswer, peopleAnswer, sessionAnswer, sessionsAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { browserOf, enter, type Ask } from '../testing/people.ts'
import { assertProblem, unchanged } from '../testing/refused.ts'
import { cases, report, say } from '../testing/speaking.ts'
import { bearer, openTestNode, type TestNode } from '../testing/test-node.ts'
import { openFourEyes } from './four-eyes.ts'
import { openSessions } from './open-sessions.ts'
import { openPersons } from './persons.ts'

const hourMs = 3_600_000
let nowMs = Date.parse('2026-01-05T08:00:00.000Z')
let at: TestNode
before(async () => {
  at = await openTestNode({ mode: 'sample', server: { nowMs: () => nowMs } })
})

const as = async (office: string): Promise<Ask> => browserOf(at, await enter(at, office))
const draft = (place: string, day: string, more: object = {}) => {
  const { by: _, ...said } = report('x', [cases(place, day, 1)])
  return { ...said, ...more }
}

describe('the door', () => {
  test('of a sample lists thirteen offices in three languages, and lets one step into each', async () => {
    const answer = await at.get('/api/door')
    assert.equal(doorAnswer.safeParse(answer).error?.message, undefined)
    assert.equal(answer.offices.length, 13)
    for (const { office, agency, titles, roles } of answer.offices) {
      assert.deepEqual(Object.keys(titles).sort(), ['en', 'ru', 'zh'])
      const ask = await as(office)
      const session = (await ask('GET', '/api/session')).json()
      assert.equal(sessionAnswer.safeParse(session).error?.message, undefined)
      assert.deepEqual([session.agency, session.roles, session.person.names], [agency, roles, titles])
    }
  })

  test('is not there in a live node or an exercise', async () => {
    for (const mode of ['live', 'exercise'] as const) {
      const other = await openTestNode({ mode })
      assertProblem(await other.inject('/api/door'), { status: 404, code: 'not-found', message: /passkey/ })
      const entered = await browserOf(other)('POST', '/api/door', { office: 'kaz-focal-point' })
      assertProblem(entered, { status: 404, code: 'not-found', message: /Only a sample has a door/ })
      assert.equal(entered.cookies.length, 0)
      assert.equal((await other.get('/api/session')).methods.door, false)
      await other.close()
    }
  })

  test('leads nowhere for an office that is not there, nor from a page of another site', async () => {
    assertProblem(await browserOf(at)('POST', '/api/door', { office: 'x' }), {
      status: 404,
      code: 'not-found',
      message: /no office/,
    })
    const headers = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
    ]
    for (const foreign of headers) {
      const answer = await browserOf(at, foreign as never)('POST', '/api/door', { office: 'kaz-focal-point' })
      assertProblem(answer, { status: 403, code: 'not-entitled', message: /another site/ })
      assert.equal(answer.cookies.length, 0)
    }
  })

  test('holds an address to a number of entries in a minute', async () => {
    const other = await openTestNode({ mode: 'sample', server: { nowMs: () => nowMs } })
    const ask = browserOf(other)
    const codes = new Set<number>()
    for (let times = 0; times < 305; times++)
      codes.add((await ask('POST', '/api/door', { office: 'x' })).statusCode)
    assert.deepEqual([...codes], [404, 429])
    const elsewhere = { 'x-forwarded-for': '192.0.2.7' }
    assert.equal((await ask('POST', '/api/door', { office: 'x' }, elsewhere)).statusCode, 404)
    const remote = {
      method: 'POST',
      url: '/api/door',
      payload: { office: 'x' },
      remoteAddress: '192.0.2.9',
    } as const
    const forged = { 'x-forwarded-for': '192.0.2.8' }
    for (let times = 0; times < 300; times++) await other.inject({ ...remote, headers: forged })
    assert.equal(
      (await other.inject({ ...remote, headers: {} })).statusCode,
      429,
      'only our own proxy is believed',
    )
    nowMs += 60_000
    assert.equal((await ask('POST', '/api/door', { office: 'x' })).statusCode, 404)
    await other.close()
  })
})

describe('a session', () => {
  test('is told of to anyone, and says how one signs in', async () => {
    const answer = await at.get('/api/session')
    assert.equal(sessionAnswer.safeParse(answer).error?.message, undefined)
    assert.deepEqual([answer.person, answer.roles, answer.agencies], [undefined, [], []])
    assert.equal(answer.methods.door, true)
    const token = await at.get('/api/session', await at.token('sign', 'kaz-moh'))
    assert.deepEqual(
      [token.person, token.agency, token.roles],
      [undefined, 'kaz-moh', ['reads', 'drafts', 'signs']],
    )
  })

  test('is a cookie that no script reads, sent to this node alone, and its file holds only the digest', async () => {
    const answer = await browserOf(at)('POST', '/api/door', { office: 'kaz-focal-point' })
    const [cookie] = answer.cookies as any[]
    assert.deepEqual(
      [cookie.name, cookie.httpOnly, cookie.sameSite, cookie.path, cookie.secure, cookie.domain],
      ['concert_session', true, 'Lax', '/', undefined, undefined],
    )
    assert.equal(Buffer.from(cookie.value, 'base64url').length, 32)
    const path = join(at.dir, 'people', 'sessions.json')
    assert.ok(!(await readFile(path, 'utf8')).includes(cookie.value))
    assert.equal((await stat(path)).mode & 0o777, 0o600)
  })

  test('at an https address has a cookie that only https carries and only this host sets', async () => {
    const publicUrl = new URL('https://concert.example')
    const other = await openTestNode({ mode: 'sample', server: { publicUrl } })
    const [cookie] = (await browserOf(other)('POST', '/api/door', { office: 'uzb-diplomat' }))
      .cookies as any[]
    assert.deepEqual([cookie.name, cookie.secure, cookie.path], ['__Host-concert_session', true, '/'])
    await other.close()
  })

  test('reads, drafts and signs by its roles, for its own agency', async () => {
    const [diplomat, officer] = [await as('uzb-diplomat'), await as('kaz-focal-point')]
    const sealed = { label: 'TLP:AMBER', audience: ['KAZ'] } as const
    const { index } = await say(at, report('chn-moh', [cases('CN-HB', '2020-04-20', 7)], sealed))
    assert.equal((await officer('GET', `/api/statements/${index}`)).json().visible, true)
    assert.equal((await diplomat('GET', `/api/statements/${index}`)).json().visible, false)
    assertProblem(await diplomat('POST', '/api/sign', draft('UZB', '2020-04-20')), {
      status: 403,
      code: 'not-entitled',
      message: /your roles at uzb-mfa are: reads/,
    })
    const signed = await officer('POST', '/api/sign', draft('KAZ', '2020-04-20'))
    assert.equal(signed.statusCode, 201, signed.body)
    assert.equal((await at.get(`/api/statements/${signed.json().index}`)).statement.by, 'kaz-moh')
    assertProblem(await officer('POST', '/api/sign', draft('UZB', '2020-04-20', { agency: 'uzb-moh' })), {
      status: 403,
      code: 'not-entitled',
      place: 'agency',
      message: /act for kaz-moh now/,
    })
  })

  test('at the Secretariat administers the node, and signs for no other agency all the same', async () => {
    const desk = await as('secretariat-duty-desk')
    assert.equal((await desk('GET', '/api/session')).json().administersNode, true)
    assert.equal((await desk('GET', '/api/tokens')).statusCode, 200)
    assertProblem(await desk('POST', '/api/sign', draft('UZB', '2020-04-21', { agency: 'uzb-moh' })), {
      status: 403,
      code: 'not-entitled',
      message: /act for sco-secretariat/,
    })
    const head = await as('tjk-head')
    assert.equal((await head('GET', '/api/session')).json().administersNode, false)
    assertProblem(await head('GET', '/api/tokens'), {
      status: 403,
      code: 'not-entitled',
      message: /administer/,
    })
  })

  test('changes nothing when another site asks, or nobody says who asks', async () => {
    const headers = await enter(at, 'kaz-focal-point')
    const { cookie } = headers as { cookie: string }
    const foreign = [
      { cookie },
      { cookie, 'sec-fetch-site': 'cross-site' },
      { cookie, 'sec-fetch-site': 'same-site', origin: 'http://localhost' },
      { cookie, 'sec-fetch-site': 'none' },
      { cookie, origin: 'https://evil.example' },
      { cookie, origin: 'null' },
      { cookie, origin: 'http://localhost.evil.example' },
    ]
    for (const one of foreign)
      for (const [method, url, payload] of [
        ['POST', '/api/sign', draft('KAZ', '2020-04-22')],
        ['DELETE', '/api/session', undefined],
        ['PATCH', '/api/session', { agency: 'kaz-moh' }],
        ['DELETE', '/api/sessions', undefined],
      ] as const)
        assertProblem(await unchanged(at, () => browserOf(at, one as never)(method, url, payload)), {
          status: 403,
          code: 'not-entitled',
          message: /another site/,
        })
    for (const origin of ['http://localhost', 'http://localhost:80'])
      assert.equal(
        (await browserOf(at, { cookie, origin })('PATCH', '/api/session', { agency: 'kaz-moh' })).statusCode,
        200,
      )
    const read = await browserOf(at, { cookie })('GET', '/api/statements')
    assert.deepEqual(
      [read.statusCode, read.headers['cache-control']],
      [200, 'private, no-store'],
      'reading is free',
    )
  })

  test('lists its own devices, and ends one or all others', async () => {
    const other = await openTestNode({ mode: 'sample' })
    const first = browserOf(other, await enter(other, 'kaz-focal-point'))
    const { sessions } = (await first('GET', '/api/sessions')).json()
    assert.equal(sessionsAnswer.safeParse({ sessions }).error?.message, undefined)
    assert.deepEqual(
      sessions.map(({ device, method, current }: any) => [device, method, current]),
      [['Firefox · Linux', 'door', true]],
      'of an office only one’s own place is shown',
    )
    assertProblem(await first('DELETE', '/api/sessions/none'), {
      status: 404,
      code: 'not-found',
      message: /none/,
    })
    assert.equal((await first('DELETE', `/api/sessions/${sessions[0].id}`)).statusCode, 204)
    assertProblem(await first('GET', '/api/sessions'), {
      status: 401,
      code: 'not-authenticated',
      message: /session has ended/,
    })
    await other.close()
  })

  test('that has ended is never silently shown less, and its cookie is taken back', async () => {
    const headers = await enter(at, 'kaz-focal-point')
    const ask = browserOf(at, headers)
    const out = await ask('DELETE', '/api/session')
    assert.deepEqual([out.statusCode, out.cookies[0]?.value], [200, ''])
    for (const url of ['/api/statements', '/api/situation/series', '/api/live', '/api/people'])
      assertProblem(await ask('GET', url), {
        status: 401,
        code: 'not-authenticated',
        message: /sign in again/,
      })
    const told = await ask('GET', '/api/session')
    assert.deepEqual([told.statusCode, told.json().person, told.cookies[0]?.value], [200, undefined, ''])
  })

  test('ends when nobody uses it for twelve hours, and after a week in any case', async () => {
    const idle = await as('kaz-focal-point')
    const used = await as('tjk-head')
    const remembered = async (ask: Ask): Promise<void> => {
      for (;;) {
        const [{ lastUsed }] = (await ask('GET', '/api/sessions')).json().sessions
        if (Date.parse(lastUsed) === nowMs) return
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
    const status = async (ask: Ask) => (await ask('GET', '/api/statements?limit=1')).statusCode
    for (let hours = 0; hours < 7 * 24 - 10; hours += 10) {
      nowMs += 10 * hourMs
      assert.equal(await status(used), 200, `after ${hours + 10} hours`)
      await remembered(used)
      if (hours === 0) assert.equal(await status(idle), 200)
      if (hours === 20) assert.equal(await status(idle), 401)
    }
    nowMs += 10 * hourMs
    assert.equal(await status(used), 401)
  })

  test('outlives a restart of the node', async () => {
    const other = await openTestNode({ mode: 'sample' })
    const headers = await enter(other, 'kaz-focal-point')
    const again = await other.restart()
    assert.equal((await browserOf(again, headers)('GET', '/api/session')).json().agency, 'kaz-moh')
    await again.close()
  })

  test('hears the live events of its agency, and nothing more from the moment at which it ends', async () => {
    const url = await at.app.listen({ port: 0, host: '127.0.0.1' })
    const headers = await enter(at, 'kaz-focal-point')
    const answer = await fetch(`${url}/api/live`, { headers })
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
    assert.match((await reader.read()).value!, /event: hello/)
    const sealed = { label: 'TLP:AMBER', audience: ['KAZ'] } as const
    await say(at, report('chn-moh', [cases('CN-HB', '2020-04-25', 7)], sealed))
    assert.match((await reader.read()).value!, /event: statement/)
    await browserOf(at, headers)('DELETE', '/api/session')
    const ended = await reader.read().catch(() => ({ done: true }))
    assert.equal(ended.done, true)
    while (at.node.live.listeners() > 0) await new Promise((resolve) => setImmediate(resolve))
  })

  test('with a cookie that is none of ours is nobody’s', async () => {
    for (const value of ['', 'x', 'a'.repeat(43), '%00', 'a'.repeat(3_000), '=;=', '"'])
      assert.ok(
        [200, 401].includes(
          (await at.inject({ url: '/api/statements', headers: { cookie: `concert_session=${value}` } }))
            .statusCode,
        ),
      )
  })
})

describe('four eyes', () => {
  test('keep a person from signing at once, tell the way out, and leave the systems’ tokens alone', async () => {
    const signer = await as('chn-signing-officer')
    assert.equal((await signer('GET', '/api/session')).json().fourEyes, true)
    const said = draft('CN-HB', '2020-04-23')
    assertProblem(await unchanged(at, () => signer('POST', '/api/sign', said)), {
      status: 403,
      code: 'not-entitled',
      message: /make a draft/,
    })
    const csv = 'place,period,indicator,value,status\nCN-HB,2020-04-24,cases_confirmed_new,5,A\n'
    const imported = (query: string) =>
      at.inject({
        method: 'POST',
        url: `/api/situation/imports?event=covid-19${query}`,
        headers: { ...(signerHeaders as object), 'content-type': 'text/csv' },
        payload: csv,
      })
    const signerHeaders = await enter(at, 'chn-signing-officer')
    assertProblem(await unchanged(at, () => imported('')), {
      status: 403,
      code: 'not-entitled',
      message: /four|another/,
    })
    assert.equal((await imported('&preview=true')).statusCode, 200)
    const token = await at.token('sign', 'chn-moh')
    const byToken = await at.inject({
      method: 'POST',
      url: '/api/sign',
      headers: bearer(token),
      payload: said,
    })
    assert.equal(byToken.statusCode, 201, byToken.body)
  })

  test('are asked for by an administrator of the agency, who stands in the list of changes', async () => {
    const [head, officer] = [await as('tjk-head'), await as('kaz-focal-point')]
    assertProblem(await officer('PUT', '/api/four-eyes', { asked: true }), {
      status: 403,
      code: 'not-entitled',
      message: /those who administer/,
    })
    const set = (await head('PUT', '/api/four-eyes', { asked: true })).json()
    assert.deepEqual([set.agency, set.asked, set.changes.length], ['tjk-moh', true, 1])
    assert.equal((await head('GET', '/api/session')).json().fourEyes, true)
    assert.equal((await head('POST', '/api/sign', draft('TJK', '2020-04-23'))).statusCode, 403)
    await head('PUT', '/api/four-eyes', { asked: false })
    const { changes } = (await head('GET', '/api/four-eyes')).json()
    assert.deepEqual(
      changes.map(({ asked, by }: any) => [asked, by]),
      [
        [false, 'Head of the National IHR Focal Point'],
        [true, 'Head of the National IHR Focal Point'],
      ],
    )
    assert.equal((await head('POST', '/api/sign', draft('TJK', '2020-04-23'))).statusCode, 201)
  })
})

describe('people', () => {
  test('see their own colleagues and nobody else, and the node’s administrator sees how many there are', async () => {
    assertProblem(await at.inject('/api/people'), {
      status: 401,
      code: 'not-authenticated',
      message: /sign in/,
    })
    const epidemiologist = (await (await as('chn-epidemiologist'))('GET', '/api/people')).json()
    assert.equal(peopleAnswer.safeParse(epidemiologist).error?.message, undefined)
    assert.deepEqual(
      [epidemiologist.agency, epidemiologist.persons.map(({ id }: any) => id), epidemiologist.counts],
      ['chn-moh', ['office chn-epidemiologist', 'office chn-signing-officer'], undefined],
    )
    const desk = (await (await as('secretariat-duty-desk'))('GET', '/api/people')).json()
    assert.deepEqual(
      [
        desk.persons.map(({ id }: any) => id),
        desk.counts.length,
        desk.counts.find(({ agency }: any) => agency === 'chn-moh'),
      ],
      [
        ['office secretariat-duty-desk', 'office secretariat-editor', 'office secretariat-officer'],
        10,
        { agency: 'chn-moh', persons: 2 },
      ],
    )
    assertProblem(await (await as('uzb-diplomat'))('GET', '/api/people?agency=chn-moh'), {
      status: 403,
      code: 'not-entitled',
      message: /act for uzb-mfa/,
    })
  })
})

test('a damaged file of people is told with its path and the way out', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'concert-people-'))
  await mkdir(join(dir, 'people'))
  const files = [
    ['sessions.json', () => openSessions(dir, Date.now)],
    ['persons.json', () => openPersons(dir, [])],
    ['four-eyes.json', () => openFourEyes(dir, [])],
  ] as const
  for (const [name, open] of files)
    for (const text of ['{', '[{"id":1}]', '{"a":[]}', '']) {
      await writeFile(join(dir, 'people', name), text)
      await assert.rejects(open(), ({ message }: Error) => {
        assert.match(message, /^Cannot read .*people\/\S+\.json: the file is damaged \(/)
        assert.match(message, /Put it back from a backup, or move it away: /)
        return message.includes(name)
      })
    }
  await rm(dir, { recursive: true })
})

test('a page of ours and a token of ours both pass, and a token is asked first', async () => {
  const headers = await enter(at, 'uzb-diplomat')
  const token = await at.token('read', 'kaz-moh')
  const answer = await at.inject({ url: '/api/session', headers: { ...headers, ...bearer(token) } })
  assert.deepEqual([answer.json().agency, answer.json().person], ['kaz-moh', undefined])
})
