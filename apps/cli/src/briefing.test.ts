import assert from 'node:assert/strict'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { concert, startTestNode, testFolder, type TestNode } from './test-cli.ts'

let node: TestNode
const secretariat = ['--as', 'sco-secretariat']
before(async () => {
  node = await startTestNode(join(testFolder(), 'node'))
})

const briefing = (...args: readonly string[]) => concert(['briefing', ...args, '--data', node.dir])

async function done(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await briefing(...args)
  assert.equal(code, 0, stderr)
  return stdout
}

const words = {
  en: { title: 'The situation', lead: 'Figures follow.', notes: {} },
  ru: { title: 'Обстановка', lead: 'Данные приведены ниже.', notes: {} },
  zh: { title: '形势', lead: '数据如下。', notes: {} },
}

test('the sample has two issues, and the files of one are saved and verify', async () => {
  assert.match(await done('list'), /2 {2}2020-04-29 .*COVID-19[\s\S]*1 {2}2020-04-15/)
  assert.match(await done('show', '2'), /issue 2 of 2020-04-29, on covid-19[\s\S]*briefing-2\.zh\.pdf/)
  const out = join(testFolder(), 'files')
  await done('files', '2', '--out', out)
  assert.equal(readdirSync(out).length, 10)
  const verified = await concert(['verify', out])
  assert.equal(verified.code, 0, verified.stderr)
})

test('a draft is checked, saved, confirmed and issued', async () => {
  const folder = testFolder()
  const file = (name: string, value: object): string => {
    const path = join(folder, name)
    writeFileSync(path, JSON.stringify(value))
    return path
  }
  const draft = { event: 'covid-19', date: '2020-04-29', words }
  const deadly = { ...draft, words: { ...words, en: { ...words.en, lead: 'The deadly virus.' } } }
  assert.match(await done('draft', file('deadly.json', deadly), '--check'), /"deadly virus" \(disease-name\)/)
  const saved = JSON.parse(await done('draft', file('draft.json', draft), ...secretariat, '--json')) as {
    statement: string
  }
  assert.match(await done('list', '--drafts', ...secretariat), new RegExp(saved.statement))
  const early = await briefing('issue', saved.statement, ...secretariat)
  assert.notEqual(early.code, 0)
  assert.match(early.stderr, /not confirmed/)
  await done('confirm', saved.statement, 'ru', 'zh', 'en', ...secretariat)
  assert.match(await done('show', saved.statement, ...secretariat), /It can be issued/)
  assert.match(await done('issue', saved.statement, ...secretariat), /issue 3 of the briefing taken/)
  assert.match(await done('issue', saved.statement, ...secretariat), /stands already/)
})

test('what is no draft of a briefing is told as such', async () => {
  const path = join(testFolder(), 'none.json')
  writeFileSync(path, '{}')
  const { code, stderr } = await briefing('draft', path)
  assert.notEqual(code, 0)
  assert.match(stderr, /not a draft of a briefing/)
})
