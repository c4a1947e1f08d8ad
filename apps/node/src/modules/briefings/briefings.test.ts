import {
  briefingAnswer,
  briefingDraftAnswer,
  briefingDraftsAnswer,
  briefingsAnswer,
  checkedWordsAnswer,
  computedBriefingAnswer,
  type BriefingDraftAnswer,
  type BriefingsAnswer,
} from '@concert/api'
import { sha256Hex } from '@concert/statement'
import type { LightMyRequestResponse } from 'fastify'
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { languages, words } from '../../testing/briefings.ts'
import { assertProblem, assertSameTables, unchanged } from '../../testing/refused.ts'
import { cases, correction, report, say } from '../../testing/speaking.ts'
import { onEachDatabase } from '../../testing/test-database.ts'
import { bearer, openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'
import { alert, annex2, assessment } from '../../testing/threats.ts'

type Order = Readonly<Record<string, unknown>>

const order = { event: 'covid-19', date: '2020-04-29', words }

/** Weeks of three states, one of them restated, an assessment, and an exercise. */
async function sayWhatThereIs(at: TestNode): Promise<void> {
  for (const [by, place] of [
    ['kaz-moh', 'KAZ'],
    ['rus-moh', 'RUS'],
    ['chn-moh', 'CHN'],
  ] as const) {
    const weeks = [10, 11, 12, 13, 14, 15, 16, 17].map((week) => cases(place, `2020-W${week}`, week * week))
    await say(at, report(by, weeks, { body: { narrative: 'As expected.' } }))
  }
  await say(at, correction('chn-moh', [cases('CHN', '2020-W16', 999)], 'Counted again.'))
  await say(
    at,
    report('irn-moh', [cases('IRN', '2020-W17', 5)], { label: 'TLP:AMBER', audience: ['members'] }),
  )
  await say(at, assessment(secretariat, { annex2: annex2('yes', 'yes', 'no', 'no') }))
  await say(at, alert(secretariat, { expires: '2030-01-01T00:00:00.000Z' }))
}

function post(at: TestNode, token: string | undefined, path: string, payload: Order) {
  return at.inject({ method: 'POST', url: `/api/briefings/${path}`, headers: bearer(token), payload })
}

async function saved(at: TestNode, token: string, more: Order = {}): Promise<string> {
  const answer = await post(at, token, 'drafts', { ...order, ...more })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<{ statement: string }>().statement
}

async function readDraft(at: TestNode, token: string, id: string): Promise<BriefingDraftAnswer['draft']> {
  return briefingDraftAnswer.parse(await at.get(`/api/briefings/drafts/${id}`, token)).draft
}

async function confirmAll(at: TestNode, token: string, id: string): Promise<void> {
  const draft = await readDraft(at, token, id)
  for (const { language, words: digest } of draft.languages) {
    const answer = await post(at, token, `drafts/${id}/confirm`, { language, words: digest })
    assert.equal(answer.statusCode, 201, answer.body)
  }
}

const issueOf = (at: TestNode, token: string, id: string): Promise<LightMyRequestResponse> =>
  post(at, token, `drafts/${id}/issue`, {})

onEachDatabase((database) => {
  let at: TestNode
  let token: string
  let draft: string
  before(async () => {
    at = await openTestNode({ database })
    token = await at.token('sign', secretariat)
    await sayWhatThereIs(at)
  })

  describe('an issue', () => {
    test('is computed before it is written, and says the same when it is asked again', async () => {
      const [first, again] = [
        await post(at, token, 'compute', order),
        await post(at, token, 'compute', order),
      ]
      const { briefing } = computedBriefingAnswer.parse(first.json())
      assert.equal(first.body, again.body)
      assert.deepEqual(
        briefing.sections.map(({ id }) => id),
        ['situation', 'corrections', 'signals', 'assessments', 'alerts'],
      )
      const [table] = briefing.sections[0]!.blocks
      assert.ok(table?.kind === 'table')
      const names = table.rows.map(([name]) => (name as { text: { en: string } }).text.en)
      assert.deepEqual(names.slice(0, 3), ['India', 'Kazakhstan', 'China'])
      assert.doesNotMatch(JSON.stringify(table.rows[names.indexOf('Iran')]), /"value":5/)
      assert.match(JSON.stringify(briefing.sections[1]), /Counted again/)
      assert.match(JSON.stringify(briefing.sections[4]), /<alert xmlns/)
    })

    test('asks about words that are not neutral, and says why', async () => {
      const asked = { words: { en: { title: 'The deadly virus', lead: 'Iran is worst hit.', notes: {} } } }
      const answer = await post(at, token, 'check', asked)
      const { findings } = checkedWordsAnswer.parse(answer.json())
      assert.deepEqual(
        findings.map(({ rule, place, found }) => [rule, place, found]),
        [
          ['disease-name', 'title', 'deadly virus'],
          ['ranking', 'lead', 'worst hit'],
        ],
      )
    })

    test('begins as a draft, and the same sent again is the same draft', async () => {
      draft = await saved(at, token)
      assert.equal(await saved(at, token), draft)
      const { drafts, nextNumber } = briefingDraftsAnswer.parse(await at.get('/api/briefings/drafts', token))
      assert.deepEqual([nextNumber, drafts.map(({ id, standing }) => [id, standing])], [1, [[draft, 'open']]])
      const places = drafts[0]!.hindrances.map(({ place }) => place)
      assert.deepEqual(places, ['body.words.ru', 'body.words.zh', 'body.words.en'])
      assertProblem(await unchanged(at, () => issueOf(at, token, draft)), {
        status: 409,
        code: 'conflict',
        place: 'body.words.zh',
        message: /not confirmed/,
      })
    })

    test('two confirmations at once are one', async () => {
      const digest = (await readDraft(at, token, draft)).languages[0]!.words
      const confirm = () => post(at, token, `drafts/${draft}/confirm`, { language: 'ru', words: digest })
      const both = await Promise.all([confirm(), confirm()])
      const [first, second] = both.map((answer) => answer.json<{ index: number }>().index)
      assert.deepEqual([...both.map(({ statusCode }) => statusCode), first], [201, 201, second])
    })

    test('is issued once, however often it is asked for, with every form', async () => {
      await confirmAll(at, token, draft)
      const both = await Promise.all([issueOf(at, token, draft), issueOf(at, token, draft)])
      assert.equal(both[0]!.statusCode, 201, both[0]!.body)
      const again = await issueOf(at, token, draft)
      const entries = [...both, again].map((answer) => answer.json<{ index: number }>().index)
      assert.deepEqual(new Set(entries).size, 1)
      const { briefings } = briefingsAnswer.parse(await at.get('/api/briefings'))
      assert.deepEqual(
        briefings.map(({ number, files }) => [number, files.map(({ name }) => name).sort()]),
        [
          [
            1,
            [
              'briefing-1.csv',
              ...['en', 'ru', 'zh'].flatMap((one) => [`briefing-1.${one}.html`, `briefing-1.${one}.pdf`]),
              'briefing-1.cap.xml',
              'briefing-1.json',
            ].sort(),
          ],
        ],
      )
      const { briefing } = briefingAnswer.parse(await at.get('/api/briefings/1'))
      assert.deepEqual(briefing.words, words)
      assert.equal((await readDraft(at, token, draft)).standing, 'issued')
    })

    test('has its files at addresses for good, with their digests', async () => {
      const { briefings } = await at.get<BriefingsAnswer>('/api/briefings')
      for (const { url, sha256, bytes, mediaType } of briefings[0]!.files) {
        const answer = await at.inject(url)
        assert.equal(answer.statusCode, 200, url)
        assert.equal(answer.headers['content-type'], mediaType)
        assert.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable')
        assert.equal(answer.headers.etag, `"${sha256}"`)
        assert.deepEqual([answer.rawPayload.length, sha256Hex(answer.rawPayload)], [bytes, sha256])
        const known = await at.inject({ url, headers: { 'if-none-match': `"${sha256}"` } })
        assert.deepEqual([known.statusCode, known.body], [304, ''])
      }
      assertProblem(await at.inject('/briefings/1/other.html'), {
        status: 404,
        code: 'not-found',
        message: /it has briefing-1/,
      })
      assertProblem(await at.inject('/briefings/9/briefing-9.json'), {
        status: 404,
        code: 'not-found',
        message: /no issue 9/,
      })
    })

    test('has a bundle that proves its statement, and so its files', async () => {
      const { briefings } = await at.get<BriefingsAnswer>('/api/briefings')
      const answer = await at.inject(briefings[0]!.proof)
      assert.equal(answer.statusCode, 200)
      assert.equal(answer.headers['cache-control'], 'public, no-cache')
      assert.deepEqual(answer.json(), await at.get(`/api/statements/${briefings[0]!.id}/bundle`))
      const known = await at.inject({
        url: briefings[0]!.proof,
        headers: { 'if-none-match': String(answer.headers.etag) },
      })
      assert.equal(known.statusCode, 304)
    })

    test('is followed by the next, which counts changes from it', async () => {
      await say(at, report('ind-moh', [cases('IND', '2020-W17', 77)]))
      const { briefing } = computedBriefingAnswer.parse((await post(at, token, 'compute', order)).json())
      assert.equal(briefing.number, 2)
      assert.equal(briefing.previous?.number, 1)
      const changes = briefing.sections.find(({ id }) => id === 'changes')
      assert.match(JSON.stringify(changes), /Received since: 1 report and 0 corrections from 1 agency/)
      assert.match(JSON.stringify(changes), /"India".*"value":77/)
    })

    test('that is corrected leads to the one in its place, and both stand', async () => {
      const corrects = (await at.get<BriefingsAnswer>('/api/briefings')).briefings[0]!.id
      const because = { en: 'A figure was wrong.', ru: 'Ошибка в данных.', zh: '数据有误。' }
      const second = await saved(at, token, { corrects, correction: because })
      await confirmAll(at, token, second)
      const issued = await issueOf(at, token, second)
      assert.equal(issued.statusCode, 201, issued.body)
      const { briefings } = briefingsAnswer.parse(await at.get('/api/briefings'))
      assert.deepEqual(
        briefings.map(({ number, corrects: of, correctedBy: by }) => [number, of?.number, by?.number]),
        [
          [2, 1, undefined],
          [1, undefined, 2],
        ],
      )
      const { corrects: shown, previous } = (await at.inject('/briefings/2/briefing-2.json')).json()
      assert.deepEqual([shown.number, shown.reason, previous], [1, because, undefined])
    })

    test('and the version of a draft after it never both stand', async () => {
      const third = await saved(at, token)
      await confirmAll(at, token, third)
      const [issued, version] = await Promise.all([
        issueOf(at, token, third),
        post(at, token, 'drafts', { ...order, words: { ...words, en: words.ru }, replaces: third }),
      ])
      assert.deepEqual([issued.statusCode, version.statusCode].sort(), [201, 409])
      const { briefings } = await at.get<BriefingsAnswer>('/api/briefings')
      assert.equal(briefings.length, issued.statusCode === 201 ? 3 : 2)
    })
  })

  test('drafts are the Secretariat’s alone: nobody else learns that there are any', async () => {
    const states = await at.token('sign', 'kaz-moh')
    for (const other of [undefined, states]) {
      const { drafts } = await at.get('/api/briefings/drafts?standing=all', other)
      assert.deepEqual(drafts, [])
      const one = await at.inject({ url: `/api/briefings/drafts/${draft}`, headers: bearer(other) })
      assertProblem(one, { status: 404, code: 'not-found', message: /no draft/ })
    }
    assertProblem(await unchanged(at, () => post(at, states, 'drafts', order)), {
      status: 403,
      code: 'not-entitled',
      place: 'by',
      message: /Secretariat/,
    })
    const reader = await at.token('read', secretariat)
    for (const [path, body] of [
      ['drafts', order],
      ['compute', order],
      ['check', { words }],
    ] as const)
      assertProblem(await post(at, reader, path, body), {
        status: 403,
        code: 'not-entitled',
        message: /draft/,
      })
    const drafter = await at.token('draft', secretariat)
    assertProblem(await issueOf(at, drafter, draft), { status: 403, code: 'not-entitled', message: /sign/ })
  })

  test('tables that are built anew hold the same, and the same is computed from them', async () => {
    const known = await at.tables()
    const computed = await post(at, token, 'compute', order)
    const issues = await at.get('/api/briefings')
    await at.node.projector.rebuild()
    assertSameTables(await at.tables(), known)
    assert.deepEqual(await at.get('/api/briefings'), issues)
    assert.ok((await post(at, token, 'compute', order)).body === computed.body)
  })

  test('the languages are the organisation’s', () => assert.deepEqual([...languages], ['ru', 'zh', 'en']))
})
