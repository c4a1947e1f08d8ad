import { startNode, type StartedNode } from '@concert/node'
import type { Briefing } from '@concert/briefing'
import { sha256Hex, type AgencyId, type StatementId } from '@concert/statement'
import type { FilesReport } from '@concert/verify'
import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { RecomputedIssue } from './recompute/recompute-issue.ts'
import { concert, operatorToken, testFolder } from './test-cli.ts'

const secretariat = 'sco-secretariat' as AgencyId
const words = {
  en: { title: 'The situation', lead: 'Figures of all states follow.', notes: {} },
  ru: { title: 'Обстановка', lead: 'Ниже приведены данные всех государств.', notes: {} },
  zh: { title: '疫情形势', lead: '以下为各国数据。', notes: {} },
}
const correction = { en: 'A figure was wrong.', ru: 'Показатель был неверен.', zh: '有一项数据有误。' }

type Report = FilesReport & { readonly recomputed: readonly RecomputedIssue[] }

describe('concert verify --recompute', () => {
  const base = testFolder()
  const dir = join(base, 'data')
  let started: StartedNode
  let vkey = ''
  let first = ''
  /** Of the issue that is made here. */
  let number = 0
  before(async () => {
    started = await startNode({
      dir,
      port: 0,
      host: '127.0.0.1',
      mode: 'sample',
      logLevel: 'silent',
      passphrase: 'only for this test',
      say: () => undefined,
      onFatal: (error) => {
        throw error
      },
    })
    vkey = started.node.record.vkey
    const draft = await confirmedDraft({})
    const issued = await post<{ number: number }>(`/api/briefings/drafts/${draft}/issue`, {
      agency: secretariat,
    })
    number = issued.number
    first = await saveIssue(number)
  })
  after(() => started.close())

  async function post<T>(path: string, body: object): Promise<T> {
    const response = await fetch(`${started.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${operatorToken(dir)}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    return (await response.json()) as T
  }

  async function confirmedDraft(more: object): Promise<StatementId> {
    const order = { agency: secretariat, event: 'covid-19', date: '2020-04-29', words, ...more }
    const { statement: id } = await post<{ statement: StatementId }>('/api/briefings/drafts', order)
    for (const language of Object.keys(words)) {
      const { draft } = await read<{ draft: { languages: { language: string; words: string }[] } }>(id)
      const digest = draft.languages.find((one) => one.language === language)!.words
      await post(`/api/briefings/drafts/${id}/confirm`, { agency: secretariat, language, words: digest })
    }
    return id
  }

  async function read<T>(id: string): Promise<T> {
    const response = await fetch(`${started.url}/api/briefings/drafts/${id}?agency=${secretariat}`, {
      headers: { authorization: `Bearer ${operatorToken(dir)}` },
    })
    if (!response.ok) throw new Error(await response.text())
    return (await response.json()) as T
  }

  /** What a reader saves: every file of an issue with its proof, in a folder. */
  async function saveIssue(of: number): Promise<string> {
    const folder = join(base, `briefing-${of}`)
    mkdirSync(folder)
    const { briefing } = (await (await fetch(`${started.url}/api/briefings/${of}`)).json()) as {
      briefing: { files: { name: string }[] }
    }
    for (const name of [...briefing.files.map((file) => file.name), `briefing-${of}.proof.json`]) {
      const response = await fetch(`${started.url}/briefings/${of}/${name}`)
      writeFileSync(join(folder, name), Buffer.from(await response.arrayBuffer()))
    }
    return folder
  }

  test('an issue of a node is proven with every file, and refused with one bit of any turned', async () => {
    const good = await concert(['verify', first, '--vkey', vkey])
    assert.equal(good.code, 0, good.stdout + good.stderr)
    assert.match(good.stdout, /It was issued in en, ru, zh, in \d+ files\. Given/)
    for (const name of readdirSync(first)) {
      const copy = join(testFolder(), 'copy')
      cpSync(first, copy, { recursive: true })
      const bytes = readFileSync(join(copy, name))
      const at = Math.floor(bytes.length / 2)
      writeFileSync(join(copy, name), bytes.with(at, bytes[at]! ^ 16))
      const { code, stdout } = await concert(['verify', copy])
      assert.equal(code, 1, name)
      assert.match(stdout, new RegExp(`^✗ .*${name.replaceAll('.', String.raw`\.`)}: `, 'm'))
    }
  })

  const elsewhere = [
    { TZ: 'Asia/Almaty', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', LC_ALL: 'C' },
  ]
  for (const env of elsewhere)
    test(`every figure and the very bytes are computed anew in the zone ${env.TZ} and the locale ${env.LANG}, from a folder and from a node`, async () => {
      const folder = join(testFolder(), 'a mirror')
      cpSync(join(dir, 'record'), folder, { recursive: true })
      const place = env === elsewhere[0] ? folder : started.url
      const temporary = join(testFolder(), 'tmp')
      mkdirSync(temporary)
      const { code, stdout, stderr } = await concert(
        ['verify', '--recompute', '--record', place, join(first, `briefing-${number}.proof.json`), '--json'],
        { ...env, TMPDIR: temporary },
      )
      assert.equal(code, 0, stdout + stderr)
      const { ok, recomputed } = JSON.parse(stdout) as Report
      assert.equal(ok, true)
      assert.deepEqual(
        recomputed.map(({ number, files }) => [number, files.length, files.every((file) => file.ok)]),
        [[number, readdirSync(first).length - 1, true]],
      )
      assert.deepEqual(readdirSync(temporary), [])
    })

  /** Signs, with the Secretariat's key, an issue whose figures file states another figure than the record gives. */
  async function issueForged(draft: StatementId, { briefing }: { briefing: Briefing }): Promise<void> {
    const { number: own, date, record } = briefing
    const figures = new TextEncoder().encode(JSON.stringify(withOtherFigure(briefing)))
    const { briefing: earlier } = (await (await fetch(`${started.url}/api/briefings/${number}`)).json()) as {
      briefing: { id: StatementId; files: { name: string; mediaType: string }[] }
    }
    await started.node.signAndTake(secretariat, {
      kind: 'briefings.issue',
      about: 'covid-19',
      label: 'TLP:CLEAR',
      audience: ['public'],
      replaces: earlier.id,
      refs: [draft],
      body: { number: own, date, size: record.size, words, correction },
      attachments: earlier.files.map(({ name, mediaType }) => {
        const bytes = name.endsWith('.json') ? figures : new TextEncoder().encode(name)
        return { name: name.replace(`-${number}.`, `-${own}.`), mediaType, bytes, sha256: sha256Hex(bytes) }
      }),
    })
  }

  test('the first figure that does not follow from the record is named, with both values', async () => {
    const { briefing: issue } = (await (await fetch(`${started.url}/api/briefings/${number}`)).json()) as {
      briefing: { id: string }
    }
    const content = { corrects: issue.id, correction, size: started.node.record.size() }
    const draft = await confirmedDraft(content)
    await issueForged(
      draft,
      await post('/api/briefings/compute', { event: 'covid-19', date: '2020-04-29', words, ...content }),
    )
    const folder = await saveIssue(number + 1)
    const { code, stdout, stderr } = await concert(['verify', '--recompute', '--record', started.url, folder])
    assert.equal(code, 1, stdout + stderr)
    assert.match(stdout, /^Every file is proven\.$/m)
    assert.match(
      stdout,
      /^ {2}section "[a-z]+", table "[a-z-]+", row \d+ \(.+\), column "[a-z0-9_-]+": the briefing states (\d+), and the record gives \d+$/m,
    )
  })
})

/** The first figure of the first table, and one more. */
function withOtherFigure(briefing: Briefing): Briefing {
  const copy = structuredClone(briefing)
  const figure = copy.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    .find((cell) => 'value' in cell)!
  Object.assign(figure, { value: figure.value + 1 })
  return copy
}
