import type { BriefingDraftAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { words } from '../../testing/briefings.ts'
import { firstPerson, invited, type Ask } from '../../testing/people.ts'
import { assertProblem, unchanged } from '../../testing/refused.ts'
import { openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'
import { openWriters } from './writers.ts'

let at: TestNode
let editor: Ask
let translator: Ask
before(async () => {
  at = await openTestNode({ server: { fourEyes: [secretariat as never] } })
  const { ask } = await firstPerson(at)
  editor = (await invited(at, ask, { roles: ['signs'] }, 'Editor')).ask
  translator = (await invited(at, ask, { roles: ['signs'] }, 'Translator')).ask
})

const order = { event: 'covid-19', date: '2020-04-29', words }

async function saved(ask: Ask, more: object = {}): Promise<string> {
  const answer = await ask('POST', '/api/briefings/drafts', { ...order, ...more })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<{ statement: string }>().statement
}

async function confirm(ask: Ask, id: string, language: string) {
  const { draft } = (await ask('GET', `/api/briefings/drafts/${id}`)).json<BriefingDraftAnswer>()
  const digest = draft.languages.find((one) => one.language === language)!.words
  return ask('POST', `/api/briefings/drafts/${id}/confirm`, { language, words: digest })
}

const own = { status: 403, code: 'not-entitled', message: /yourself/ } as const

test('words are confirmed by another person than their writer, also in a later version that keeps them', async () => {
  const first = await saved(editor)
  assertProblem(await unchanged(at, () => confirm(editor, first, 'en')), { ...own, place: 'language' })
  const changed = { words: { ...words, zh: { ...words.zh, lead: '以下为各国最新数据。' } }, replaces: first }
  const second = await saved(translator, changed)
  assertProblem(await confirm(editor, second, 'en'), own)
  assertProblem(await confirm(translator, second, 'zh'), own)
  for (const [ask, language] of [
    [translator, 'en'],
    [translator, 'ru'],
    [editor, 'zh'],
  ] as const)
    assert.equal((await confirm(ask, second, language)).statusCode, 201)
  assertProblem(
    await unchanged(at, () => translator('POST', `/api/briefings/drafts/${second}/issue`, {})),
    own,
  )
})

test('who wrote what is known after a restart, and a damaged list is told with the way out', async () => {
  const known = await openWriters(at.dir)
  const draft = await saved(editor, { date: '2020-04-28', size: 80 })
  assert.equal(known.of(draft), undefined)
  assert.equal((await openWriters(at.dir)).of(draft)?.last.name, 'Editor')
  await writeFile(join(at.dir, 'briefings', 'writers.json'), '{"x":1}')
  await assert.rejects(openWriters(at.dir), /damaged.*backup/)
})
