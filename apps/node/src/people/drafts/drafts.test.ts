import { draftAnswer, draftCheckAnswer, draftsAnswer, needsAnswer, receiptSchema } from '@concert/api'
import { sha256Hex, type AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { browserOf, enter, type Ask } from '../../testing/people.ts'
import { assertProblem, unchanged } from '../../testing/refused.ts'
import { cases, report, say } from '../../testing/speaking.ts'
import { bearer, openTestNode, secretariat, startInstant, type TestNode } from '../../testing/test-node.ts'
import { openDrafts } from './open-drafts.ts'

let at: TestNode
let writer: Ask
let signer: Ask
let kazakh: Ask
before(async () => {
  at = await openTestNode({ mode: 'sample' })
  writer = browserOf(at, await enter(at, 'chn-epidemiologist'))
  signer = browserOf(at, await enter(at, 'chn-signing-officer'))
  kazakh = browserOf(at, await enter(at, 'kaz-focal-point'))
})

let day = 0
/** A report on a day of which nobody has said anything yet. */
const content = (place = 'CN-HB', more: object = {}) => {
  const period = new Date(Date.UTC(2020, 0, 1 + day++)).toISOString().slice(0, 10)
  const { by: _, ...said } = report('x', [cases(place, period, 1)])
  return { ...said, label: 'TLP:CLEAR', audience: ['public'], ...more }
}
const begin = async (ask: Ask, given: object = content()) => {
  const id = randomUUID()
  const answer = await ask('POST', '/api/drafts', { id, ...given })
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json()
}
const step = (ask: Ask, id: string, what: string, version: number, more: object = {}) =>
  ask('POST', `/api/drafts/${id}/${what}`, { version, ...more })
const conflict = { status: 409, code: 'conflict' } as const

describe('a draft', () => {
  test('is begun once, however often it is sent, and is read by its agency alone', async () => {
    const id = randomUUID()
    const given = { id, ...content(), note: 'Ask the laboratory.' }
    const [first, second] = await Promise.all([1, 2].map(() => writer('POST', '/api/drafts', given)))
    assert.deepEqual([first!.statusCode, second!.json()], [200, first!.json()])
    assert.equal(draftAnswer.safeParse(first!.json()).error?.message, undefined)
    assert.equal((await signer('GET', `/api/drafts/${id}`)).json().note, 'Ask the laboratory.')
    const { drafts } = (await signer('GET', '/api/drafts')).json()
    assert.equal(draftsAnswer.safeParse({ drafts }).error?.message, undefined)
    assert.deepEqual(
      drafts.filter((one: any) => one.id === id).map(({ status, edited }: any) => [status, edited.by.name]),
      [['open', 'Epidemiologist, surveillance division']],
    )
    const missing = { status: 404, code: 'not-found', message: /has no draft/ }
    assertProblem(await kazakh('GET', `/api/drafts/${id}`), missing)
    for (const what of ['submit', 'return', 'withdraw', 'sign'])
      assertProblem(await step(kazakh, id, what, 1), missing)
    assertProblem(await kazakh('PUT', `/api/drafts/${id}`, { version: 1, ...content() }), missing)
    assertProblem(await kazakh('POST', '/api/drafts', given), { ...conflict, place: 'id', message: /taken/ })
    assertProblem(await writer('POST', '/api/drafts', { id, ...content() }), {
      ...conflict,
      message: /begun already and is at version 1/,
    })
    assert.deepEqual((await kazakh('GET', '/api/drafts')).json().drafts, [])
  })

  test('is for those who draft: readers and everyone else are refused', async () => {
    const diplomat = browserOf(at, await enter(at, 'uzb-diplomat'))
    assertProblem(await diplomat('GET', '/api/drafts'), {
      status: 403,
      code: 'not-entitled',
      message: /roles at uzb-mfa/,
    })
    assertProblem(await at.inject('/api/drafts'), {
      status: 401,
      code: 'not-authenticated',
      message: /sign in/,
    })
    const desk = browserOf(at, await enter(at, 'secretariat-duty-desk'))
    assertProblem(await desk('GET', '/api/drafts?agency=chn-moh'), {
      status: 403,
      code: 'not-entitled',
      message: /act for sco-secretariat/,
    })
  })

  test('is saved by version: who comes later is told who came before, and a repeated save is one', async () => {
    const draft = await begin(writer)
    const next = content()
    const save = (ask: Ask, version: number, given: object) =>
      ask('PUT', `/api/drafts/${draft.id}`, { version, ...given })
    const saved = await save(writer, 1, next)
    assert.equal(saved.json().version, 2)
    assert.deepEqual((await save(writer, 1, next)).json(), saved.json())
    assertProblem(await save(signer, 1, content()), {
      ...conflict,
      place: 'version',
      message: /saved by Epidemiologist, surveillance division at .* version 2 now, and you looked at 1/,
    })
    const both = await Promise.all([writer, signer].map((ask) => save(ask, 2, content())))
    assert.deepEqual(both.map(({ statusCode }) => statusCode).sort(), [200, 409])
    for (let version = 3; version < 6; version++) await save(writer, version, content())
    const { history, version } = (await writer('GET', `/api/drafts/${draft.id}`)).json()
    assert.equal(version, 6)
    const steps = history.map(({ what }: any) => what)
    assert.ok(steps.length <= 3, steps.join())
  })

  test('takes what is unfinished, and refuses what is no draft', async () => {
    const draft = await begin(writer, { kind: 'situation.report', body: {} })
    assert.equal(draft.label, 'TLP:CLEAR')
    let deep: object = {}
    for (let levels = 0; levels < 20; levels++) deep = { deep }
    for (const [bad, message] of [
      [{ kind: 'no.kind' }, /not a kind/],
      [{ body: deep }, /nested deeper/],
      [{ label: 'secret' }, /label/],
      [{ note: 'x'.repeat(4_001) }, /note/],
      [{ more: 1 }, /more/i],
      [{ id: '../../x' }, /id|UUID/i],
      [{ attachments: [{ sha256: 'a'.repeat(64), mediaType: 'text/csv', name: 'a.csv' }] }, /were not sent/],
    ] as const) {
      const answer = await writer('POST', '/api/drafts', { id: randomUUID(), ...content(), ...bad })
      assert.equal(answer.statusCode, 422, answer.body)
      assert.match(answer.body, message)
    }
  })

  test('is submitted, returned with a remark, mended, withdrawn', async () => {
    const { id } = await begin(writer)
    const submitted = (await step(writer, id, 'submit', 1)).json()
    assert.deepEqual([submitted.status, submitted.version, submitted.may.save], ['submitted', 2, false])
    assert.deepEqual((await step(writer, id, 'submit', 1)).json(), submitted, 'a repeat')
    assertProblem(await writer('PUT', `/api/drafts/${id}`, { version: 2, ...content() }), {
      ...conflict,
      message: /take it back first/,
    })
    assertProblem(await step(signer, id, 'return', 2), {
      status: 422,
      code: 'malformed',
      place: 'remark',
      message: /remark/,
    })
    const returned = (await step(signer, id, 'return', 2, { remark: 'Wuhan is missing.' })).json()
    assert.deepEqual([returned.status, returned.last.remark], ['open', 'Wuhan is missing.'])
    const needs = (await writer('GET', '/api/needs')).json()
    assert.equal(needsAnswer.safeParse(needs).error?.message, undefined)
    assert.deepEqual(
      needs.needs.filter(({ draft }: any) => draft === id).map(({ what, text }: any) => [what, text]),
      [['draft-returned', 'Wuhan is missing.']],
    )
    await writer('PUT', `/api/drafts/${id}`, { version: 3, ...content() })
    await step(writer, id, 'submit', 4)
    assert.equal(
      (await step(writer, id, 'return', 5)).json().status,
      'open',
      'one takes back one’s own without a remark',
    )
    const withdrawn = (await step(writer, id, 'withdraw', 6)).json()
    assert.equal(withdrawn.status, 'withdrawn')
    assert.ok(Object.entries(withdrawn.may).every(([name, may]) => name === 'signHindrance' || may === false))
    for (const what of ['submit', 'return', 'withdraw', 'sign'])
      assertProblem(await step(signer, id, what, 7), { ...conflict, message: /was withdrawn by/ })
    assert.ok(!(await writer('GET', '/api/drafts')).json().drafts.some((one: any) => one.id === id))
    assert.ok(
      (await writer('GET', '/api/drafts?status=withdrawn')).json().drafts.some((one: any) => one.id === id),
    )
  })

  test('lives on when the node starts again, and is in no table', async () => {
    const other = await openTestNode({ mode: 'sample' })
    const headers = await enter(other, 'kaz-focal-point')
    const draft = await begin(browserOf(other, headers), content('KAZ'))
    assert.ok(!JSON.stringify(await other.tables()).includes(draft.id))
    const again = await other.restart()
    const { id, version, body } = (await browserOf(again, headers)('GET', `/api/drafts/${draft.id}`)).json()
    assert.deepEqual([id, version, body], [draft.id, 1, draft.body])
    await again.close()
  })
})

describe('signing a draft', () => {
  test('says it once, and answers the same receipt to whoever asks again', async () => {
    const draft = await begin(kazakh, content('KAZ'))
    const size = at.node.record.size()
    const answers = await Promise.all([1, 2, 3].map(() => step(kazakh, draft.id, 'sign', 1)))
    const receipts = answers.map((answer) => answer.json())
    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [201, 201, 201],
    )
    assert.equal(receiptSchema.safeParse(receipts[0]).error?.message, undefined)
    assert.equal(at.node.record.size(), size + 1)
    assert.equal(new Set(receipts.map(({ statement }) => statement)).size, 1)
    assert.deepEqual(receipts.map(({ repeated }) => repeated).sort(), [false, true, true])
    const signed = (await kazakh('GET', `/api/drafts/${draft.id}`)).json()
    assert.deepEqual([signed.status, signed.receipt.index, signed.last.what], ['signed', size, 'signed'])
    assertProblem(await kazakh('PUT', `/api/drafts/${draft.id}`, { version: 2, ...content() }), {
      ...conflict,
      message: /was signed by/,
    })
  })

  test('is refused with the faults of a signing, changes nothing, and can be mended', async () => {
    const draft = await begin(kazakh, content('UZB'))
    const refused = await unchanged(at, () => step(kazakh, draft.id, 'sign', 1))
    assertProblem(refused, { status: 403, code: 'not-entitled', place: /observations\.0/, message: /UZB/ })
    const mended = await kazakh('PUT', `/api/drafts/${draft.id}`, { version: 1, ...content('KAZ') })
    assert.equal(mended.statusCode, 200, mended.body)
    assert.equal((await step(kazakh, draft.id, 'sign', 2)).statusCode, 201)
  })

  test('under four eyes is for another person than the one who changed it last', async () => {
    const eyes = { status: 403, code: 'not-entitled' } as const
    const own = await begin(signer)
    assertProblem(await step(signer, own.id, 'sign', 1), { ...eyes, message: /submit the draft first/ })
    await step(signer, own.id, 'submit', 1)
    assert.equal((await signer('GET', `/api/drafts/${own.id}`)).json().may.signHindrance, 'four-eyes')
    assertProblem(await unchanged(at, () => step(signer, own.id, 'sign', 2)), {
      ...eyes,
      message: /You changed this draft last/,
    })
    const draft = await begin(writer)
    assertProblem(await step(writer, draft.id, 'sign', 1), {
      ...eyes,
      message: /your roles at chn-moh are: reads, drafts/,
    })
    await step(writer, draft.id, 'submit', 1)
    const { needs } = (await signer('GET', '/api/needs')).json()
    assert.deepEqual(
      needs.filter(({ module }: any) => module === 'drafts').map(({ what, draft: id }: any) => [what, id]),
      [['draft-to-sign', draft.id]],
    )
    assertProblem(await step(signer, draft.id, 'sign', 1), {
      ...conflict,
      place: 'version',
      message: /looked at 1/,
    })
    const receipt = await step(signer, draft.id, 'sign', 2)
    assert.equal(receipt.statusCode, 201, receipt.body)
    assert.deepEqual(
      (await signer('GET', '/api/needs')).json().needs.filter(({ module }: any) => module === 'drafts'),
      [],
    )
  })

  test('takes what is attached along, also when it was sent days before', async () => {
    const csv = Buffer.from('place,period,indicator,value,status\nKAZ,2020-01-01,tests_new,5,A\n')
    const sent = await at.inject({
      method: 'POST',
      url: '/api/attachments',
      headers: { ...bearer(await at.token('draft', 'kaz-moh')), 'content-type': 'text/csv' },
      payload: csv,
    })
    assert.equal(sent.statusCode, 201, sent.body)
    const attachments = [{ sha256: sent.json().sha256, mediaType: 'text/csv', name: 'notes.csv' }]
    const draft = await begin(kazakh, content('KAZ', { attachments }))
    assert.equal(draft.attachments[0].bytes, csv.length)
    await rm(join(at.dir, 'staging'), { recursive: true })
    const check = (await kazakh('POST', `/api/drafts/${draft.id}/check`)).json()
    assert.deepEqual(check, { good: true, faults: [] })
    assert.equal(
      (
        await kazakh('PUT', `/api/drafts/${draft.id}`, {
          version: 1,
          ...content('KAZ', { attachments: draft.attachments }),
        })
      ).statusCode,
      200,
    )
    const { index } = (await step(kazakh, draft.id, 'sign', 2)).json()
    const bytes = await at.inject(`/api/statements/${index}/attachments/${sha256Hex(csv)}`)
    assert.equal(bytes.body, csv.toString())
  })

  test('with the agency’s tokens works as with persons', async () => {
    const [drafts, signs] = [await at.token('draft', 'uzb-moh'), await at.token('sign', 'uzb-moh')]
    const ask = (token: string): Ask => browserOf(at, bearer(token))
    const draft = await begin(ask(drafts), content('UZB'))
    assertProblem(await step(ask(drafts), draft.id, 'sign', 1), {
      status: 403,
      code: 'not-entitled',
      message: /yours may draft/,
    })
    assert.equal((await step(ask(signs), draft.id, 'sign', 1)).statusCode, 201)
    const operator = browserOf(at, bearer(await at.token('administer')))
    assertProblem(await operator('GET', '/api/drafts'), {
      status: 422,
      code: 'malformed',
      place: 'agency',
      message: /name the one/,
    })
    const { drafts: all } = (await operator('GET', '/api/drafts?agency=uzb-moh&status=signed')).json()
    assert.deepEqual(
      all.map(({ id }: any) => id),
      [draft.id],
    )
  })

  test('that was interrupted is brought to its end by the next start, or the next request', async () => {
    const other = await openTestNode({ mode: 'sample' })
    const headers = await enter(other, 'kaz-focal-point')
    const drafts = await Promise.all([0, 1, 2].map(() => begin(browserOf(other, headers), content('KAZ'))))
    const pending = async ({ id }: any, isTaken: boolean): Promise<void> => {
      const path = join(other.dir, 'drafts', `${id}.json`)
      const stored = JSON.parse(await readFile(path, 'utf8'))
      const { attachments: _, note: __, ...said } = stored.content
      const envelope = other.node.sign('kaz-moh' as AgencyId, said)
      if (isTaken) await other.node.take(envelope)
      const signing = {
        envelope: Buffer.from(envelope).toString('base64'),
        by: { id: 'x', name: 'X' },
        at: startInstant,
      }
      await writeFile(path, JSON.stringify({ ...stored, signing }))
    }
    await pending(drafts[0], false)
    await pending(drafts[1], true)
    const size = other.node.record.size()
    const again = await other.restart()
    assert.equal(again.node.record.size(), size + 1, 'what was signed and not taken is taken')
    const ask = browserOf(again, headers)
    for (const { id } of drafts.slice(0, 2)) {
      const stored = (await ask('GET', `/api/drafts/${id}`)).json()
      assert.deepEqual([stored.status, stored.last.by.id], ['signed', 'x'])
      const receipt = (await step(ask, id, 'sign', 1)).json()
      assert.deepEqual([receipt.repeated, receipt.index], [true, stored.receipt.index])
    }
    assert.equal(again.node.record.size(), size + 1)
    assert.equal((await ask('GET', `/api/drafts/${drafts[2].id}`)).json().status, 'open')
    await again.close()
  })

  test('that a restored record does not have is said again by the very envelope', async () => {
    const other = await openTestNode({ mode: 'sample', database: 'PGlite' })
    const headers = await enter(other, 'kaz-focal-point')
    const draft = await begin(browserOf(other, headers), content('KAZ'))
    const old = await mkdtemp(join(tmpdir(), 'concert-old-'))
    const parts = ['record', 'log']
    const copy = (from: string, to: string) =>
      Promise.all(parts.map((part) => cp(join(from, part), join(to, part), { recursive: true, force: true })))
    const later = await other.restart(async () => void (await copy(other.dir, old)))
    const receipt = (await step(browserOf(later, headers), draft.id, 'sign', 1)).json()
    const restored = await later.restart(async () => {
      for (const part of parts) await rm(join(later.dir, part), { recursive: true })
      await copy(old, later.dir)
    }, 'PGlite')
    const { statement } = await restored.get(`/api/statements/${receipt.index}`)
    assert.deepEqual([statement.by, statement.body], ['kaz-moh', draft.body])
    const again = (await step(browserOf(restored, headers), draft.id, 'sign', 1)).json()
    assert.deepEqual([again.statement, again.index], [receipt.statement, receipt.index])
    await restored.close()
    await rm(old, { recursive: true })
  })

  test('whose key has ended since is not said a second time', async () => {
    const other = await openTestNode({ mode: 'sample' })
    const headers = await enter(other, 'kaz-focal-point')
    const draft = await begin(browserOf(other, headers), content('KAZ'))
    const path = join(other.dir, 'drafts', `${draft.id}.json`)
    const stored = JSON.parse(await readFile(path, 'utf8'))
    const { attachments: _, note: __, ...said } = stored.content
    const envelope = other.node.sign('kaz-moh' as AgencyId, said)
    const { statement } = await other.node.take(envelope)
    const desk = browserOf(other, await enter(other, 'secretariat-duty-desk'))
    assert.equal((await desk('POST', '/api/keys/rotate', { agency: 'kaz-moh' })).statusCode, 201)
    const signing = {
      envelope: Buffer.from(envelope).toString('base64'),
      by: { id: 'x', name: 'X' },
      at: startInstant,
    }
    await writeFile(path, JSON.stringify({ ...stored, signing }))
    const receipt = (await step(browserOf(other, headers), draft.id, 'sign', 1)).json()
    assert.deepEqual([receipt.statement, receipt.repeated], [statement, true])
    await other.close()
  })
})

describe('the check', () => {
  const check = async (given: object) => {
    const answer = (await unchanged(at, () => kazakh('POST', '/api/drafts/check', given))).json()
    assert.equal(draftCheckAnswer.safeParse(answer).error?.message, undefined)
    return answer
  }

  test('answers every fault of the form at its place, or of the rules, and signs nothing', async () => {
    assert.deepEqual(await check(content('KAZ')), { good: true, faults: [] })
    const form = await check({
      kind: 'situation.report',
      about: 'covid-19',
      body: { observations: [{ place: 'KAZ' }, { place: 'x' }] },
    })
    const places = form.faults.map(({ place }: any) => place)
    assert.ok(
      places.includes('body.observations.0.period') && places.includes('body.observations.1.place'),
      places.join(),
    )
    const rules = await check(content('UZB'))
    assert.deepEqual([rules.good, rules.faults[0].code], [false, 'not-entitled'])
    await say(at, report('kaz-moh', [cases('KAZ', '2020-04-02', 7)]))
    const standing = await check({
      ...content(),
      ...report('x', [cases('KAZ', '2020-04-02', 8)]),
      by: undefined,
    })
    assert.deepEqual([standing.faults[0].place, standing.faults[0].code], ['observations.0', 'conflict'])
    const missing = await check(
      content('KAZ', { attachments: [{ sha256: 'b'.repeat(64), mediaType: 'text/csv', name: 'b.csv' }] }),
    )
    assert.equal(missing.faults[0].place, 'attachments.0')
    const label = await check(content('KAZ', { label: 'TLP:RED' }))
    assert.equal(label.faults[0].place, 'audience')
  })
})

describe('what needs the caller', () => {
  test('are requests to its state until one answers, and its agency’s reports that are due or overdue', async () => {
    const other = await openTestNode({ mode: 'sample' })
    const ask = browserOf(other, await enter(other, 'tjk-head'))
    const needs = async () => (await ask('GET', '/api/needs')).json().needs
    assert.deepEqual(await needs(), [])
    const body = { state: 'TJK', question: 'Is it so?' }
    const { statement } = await say(other, {
      by: secretariat,
      kind: 'situation.verification-request',
      about: 'covid-19',
      body,
    })
    const [request] = await needs()
    assert.deepEqual(
      [request.what, request.statement, request.text, request.due, request.state],
      ['verification-request', statement, 'Is it so?', '2020-04-30T06:00:00.000Z', 'TJK'],
    )
    const elsewhere = browserOf(other, await enter(other, 'kaz-focal-point'))
    assert.deepEqual((await elsewhere('GET', '/api/needs')).json().needs, [])
    await say(other, {
      by: 'tjk-moh',
      kind: 'situation.verification-reply',
      inReplyTo: statement,
      body: { outcome: 'discarded', answer: 'No.' },
    })
    assert.deepEqual(await needs(), [])
    other.setClock('2020-05-04T07:00:00.000Z')
    const [due] = await needs()
    assert.deepEqual(
      [due.what, due.due, due.agency, due.event],
      ['report-due', '2020-05-04T10:00:00.000Z', 'tjk-moh', 'covid-19'],
    )
    other.setClock('2020-05-04T11:00:00.000Z')
    const [overdue] = await needs()
    assert.deepEqual([overdue.what, overdue.due], ['report-overdue', '2020-05-04T10:00:00.000Z'])
    await say(other, report('tjk-moh', [cases('TJK', '2020-W18', 0)]))
    assert.deepEqual(await needs(), [])
    assertProblem(await other.inject('/api/needs'), {
      status: 401,
      code: 'not-authenticated',
      message: /sign in/,
    })
    await other.close()
  })
})

test('drafts in their folder: a damaged one is told with its path, an old closed one is forgotten, its attachments too', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'concert-drafts-'))
  await mkdir(join(dir, 'drafts'))
  const kept = at.dir
  const names = (await readdir(join(kept, 'drafts'))).filter((name) => name.endsWith('.json'))
  const stored = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(kept, 'drafts', name), 'utf8'))),
  )
  for (const draft of stored) await writeFile(join(dir, 'drafts', `${draft.id}.json`), JSON.stringify(draft))
  const later = await openDrafts(dir, '2020-09-01T00:00:00.000Z' as never)
  const underWay = stored.filter(({ status }) => status === 'open' || status === 'submitted')
  assert.ok(underWay.length > 0 && underWay.length < stored.length)
  assert.deepEqual(
    later
      .list()
      .map(({ id }) => id)
      .sort(),
    underWay.map(({ id }) => id).sort(),
  )
  const path = join(dir, 'drafts', `${underWay[0].id}.json`)
  for (const text of ['{', '{}', JSON.stringify({ ...underWay[0], id: randomUUID() })]) {
    await writeFile(path, text)
    await assert.rejects(openDrafts(dir, startInstant), ({ message }: Error) => {
      assert.match(message, /the draft is damaged\. Put it back from a backup, or move it away/)
      return message.includes(path)
    })
  }
  await rm(dir, { recursive: true })
})
