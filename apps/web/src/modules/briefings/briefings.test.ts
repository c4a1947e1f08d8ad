import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { isAlive, openWorkspace, type Workspace } from '../../testing/open-workspace.ts'
import { overflowOf } from '../../testing/overflow-of.ts'
import { violationsOf } from '../../testing/violations-of.ts'

const ranking = 'Kazakhstan is the worst affected state'
const languages = ['Русский', '中文', 'English'] as const

describe('a briefing, written by one officer and issued by another', () => {
  let workspace: Workspace
  let editor: Page
  let desk: Page
  before(async () => {
    workspace = await openWorkspace()
    desk = await workspace.visit({ path: '/people', office: 'secretariat-duty-desk' })
    await desk.getByRole('heading', { name: 'People', level: 1 }).waitFor()
    const four = await desk.request.put(`${workspace.url}/api/four-eyes`, {
      data: { asked: true },
      headers: { origin: workspace.url },
    })
    assert.ok(four.ok(), await four.text())
    editor = await workspace.visit({ path: '/briefings', office: 'secretariat-editor' })
  })
  after(() => workspace.close())

  test('begins beside what the sample has issued, and the node computes the sections of the day', async () => {
    await editor.getByRole('link', { name: 'Briefing No. 2', exact: true }).waitFor()
    await editor.getByRole('link', { name: 'Begin a briefing' }).click()
    await editor.getByRole('heading', { level: 2, name: 'Situation' }).waitFor()
    assert.equal(await editor.getByLabel('Day of the briefing (UTC)').inputValue(), '2020-04-29')
    await editor.getByText('Figures as they will be').first().click()
    const frame = editor.frameLocator('iframe[title="Section “Situation” as it will be"]')
    await frame.getByRole('rowheader', { name: 'Kazakhstan' }).first().waitFor()
    assert.deepEqual(await violationsOf(editor), [])
  })

  test('words stay in this browser with every key, and a half-written language is not saved', async () => {
    await editor.getByLabel('Title (English)').fill(ranking)
    await editor.reload()
    await isAlive(editor)
    assert.equal(await editor.getByLabel('Title (English)').inputValue(), ranking)
    await editor.getByRole('heading', { level: 2, name: 'Situation' }).waitFor()
    await editor.getByRole('button', { name: 'Save the draft' }).click()
    await editor.getByText('Write it, or leave this language empty altogether.').waitFor()
  })

  test('a finding stands beside the words, says why, and is kept with a reason', async () => {
    await editor.getByText('States are not ranked or set against one another').waitFor()
    await editor.getByText('The check of neutral language asks about 1 place.').waitFor()
    assert.deepEqual(await violationsOf(editor), [])
    await editor.getByText('Keep it, with a reason').click()
    await editor.getByLabel('Why these words stand').fill('It quotes the state’s own statement.')
    await editor.getByRole('button', { name: 'Keep it', exact: true }).click()
    await editor.getByText('Kept: It quotes the state’s own statement.').waitFor()
    await editor.getByText('The check of neutral language asks about nothing.').waitFor()
  })

  test('saved, it is a draft that says exactly what is missing', async () => {
    await editor.getByLabel('Lead (English)').fill('Figures of all states follow.\n\nBy week.')
    await editor.getByLabel('On “Situation” (English)').fill('Weeks end on Sunday.')
    await editor.getByRole('button', { name: 'Save the draft' }).click()
    await editor.getByRole('heading', { level: 1, name: 'Briefing No. 3' }).waitFor()
    await editor.getByText('Русский: the words are not written.').waitFor()
    await editor.getByText('English: not confirmed.').waitFor()
    await editor.getByText('Only who signs for the Secretariat issues it.').waitFor()
    assert.ok(await editor.getByRole('button', { name: 'Issue No. 3' }).isDisabled())
    await editor.getByLabel('Title (Русский)').fill('Обстановка')
    await editor.getByLabel('Lead (Русский)').fill('Ниже приведены данные всех государств.')
    await editor.getByLabel('Title (中文)').fill('疫情形势')
    await editor.getByLabel('Lead (中文)').fill('以下为各国数据。')
    await editor.getByText('The words above are not saved as a draft.').waitFor()
    await editor.getByRole('button', { name: 'Save the draft' }).click()
    await editor.getByText(/version 2/).waitFor()
    await editor.getByText('中文: not confirmed.').waitFor()
    assert.deepEqual(await violationsOf(editor), [])
    await editor.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(editor), 0)
    assert.equal(await editor.getByLabel('Title (中文)').isVisible(), false)
    await editor.getByRole('button', { name: '中文' }).click()
    assert.ok(await editor.getByLabel('Title (中文)').isVisible())
    await editor.setViewportSize({ width: 1280, height: 900 })
  })

  test('whoever writes may not confirm; a colleague reads the words and confirms each language', async () => {
    assert.equal(await editor.getByRole('button', { name: /^Confirm:/ }).count(), 0)
    await desk.goto(`${workspace.url}/workspace/briefings`)
    await isAlive(desk)
    await desk.getByRole('link', { name: 'Briefing No. 3' }).click()
    for (const language of languages) {
      await desk.getByRole('button', { name: `Confirm: ${language}` }).click()
      const dialog = desk.getByRole('dialog')
      await dialog.getByText('The confirmation is signed and sealed').waitFor()
      await dialog.getByRole('button', { name: 'Confirm', exact: true }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    await desk.getByText('Nothing is missing.').waitFor()
    const row = desk.getByRole('row').filter({ hasText: 'English' })
    await row.getByText('Editor of the briefing').waitFor()
    await row.getByText(/by Duty desk of the Secretariat/).waitFor()
    await editor
      .getByText(/by Duty desk of the Secretariat/)
      .first()
      .waitFor()
    assert.deepEqual(await violationsOf(desk), [])
  })

  test('the saved draft is seen as page and as PDF before it is issued', async () => {
    for (const [form, type] of [
      ['Page', 'text/html'],
      ['PDF', 'application/pdf'],
    ] as const) {
      const link = desk.getByRole('link', { name: `${form} in English` })
      const answer = await desk.request.get(`${workspace.url}${(await link.getAttribute('href'))!}`)
      assert.equal(answer.status(), 200)
      assert.ok(answer.headers()['content-type']?.startsWith(type))
    }
    await desk.getByText('The page in English').click()
    const preview = desk.frameLocator('iframe[title="The page in English"]')
    await preview.getByRole('heading', { level: 1, name: ranking }).waitFor()
  })

  test('issued, it stands with its files, its proof, and the signed page as it is', async () => {
    await desk.getByRole('button', { name: 'Issue No. 3' }).click()
    await desk.getByRole('dialog').getByRole('button', { name: 'Issue No. 3' }).click()
    await desk.getByRole('heading', { level: 1, name: ranking }).waitFor()
    await desk.getByRole('link', { name: 'briefing-3.ru.pdf' }).waitFor()
    await desk.getByRole('link', { name: 'Proof of all files' }).waitFor()
    await desk.getByText('It quotes the state’s own statement.').waitFor()
    const signed = desk.frameLocator('iframe[title="The file briefing-3.en.html"]')
    await signed.getByRole('heading', { level: 1, name: ranking }).waitFor()
    assert.deepEqual(await violationsOf(desk), [])
    await desk.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(desk), 0)
    await desk.setViewportSize({ width: 1280, height: 900 })
    await editor.getByText('This draft has been issued.').waitFor()
    await editor.getByRole('link', { name: 'Read the issue' }).click()
    await editor.getByRole('heading', { level: 1, name: ranking }).waitFor()
  })

  test('in the record the confirmation is told in words, and the issue leads to its page', async () => {
    await desk.getByRole('complementary').getByRole('link', { name: 'Briefing', exact: true }).click()
    await desk.getByRole('link', { name: 'Briefing No. 3 with its files' }).waitFor()
    assert.deepEqual(await violationsOf(desk), [])
  })

  test('a correction begins with what was issued and says why; the corrected issue leads to it', async () => {
    await editor.getByRole('link', { name: 'Begin a correction' }).click()
    await editor.getByRole('heading', { level: 1, name: 'A correction of a briefing' }).waitFor()
    assert.equal(await editor.getByLabel('Title (Русский)').inputValue(), 'Обстановка')
    await editor.getByRole('heading', { level: 2, name: 'Situation' }).waitFor()
    await editor.getByLabel('Title (English)').fill('The situation')
    await editor.getByRole('button', { name: 'Save the draft' }).click()
    await editor.getByText('Write it, or leave this language empty altogether.').waitFor()
    const why = {
      English: 'The title is worded anew.',
      Русский: 'Заголовок изложен заново.',
      中文: '标题重新拟定。',
    }
    for (const [language, reason] of Object.entries(why))
      await editor.getByLabel(`Why it is corrected (${language})`).fill(reason)
    await editor.getByRole('button', { name: 'Save the draft' }).click()
    await editor.getByRole('heading', { level: 1, name: 'Briefing No. 4' }).waitFor()
    const url = editor.url()
    await desk.goto(url)
    await isAlive(desk)
    for (const language of languages) {
      await desk.getByRole('button', { name: `Confirm: ${language}` }).click()
      await desk.getByRole('dialog').getByRole('button', { name: 'Confirm', exact: true }).click()
      await desk.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await desk.getByRole('button', { name: 'Issue No. 4' }).click()
    await desk.getByRole('dialog').getByRole('button', { name: 'Issue No. 4' }).click()
    await desk.getByRole('heading', { level: 1, name: 'The situation' }).waitFor()
    await desk.getByText('The title is worded anew.').first().waitFor()
  })

  test('a member reads issues only, each in the reader’s language; the corrected one leads to its correction', async () => {
    const member = await workspace.visit({ path: '/briefings', office: 'kaz-focal-point', language: 'ru' })
    await member.getByRole('link', { name: 'Исправлен: вместо него действует № 4' }).waitFor()
    assert.equal(await member.getByRole('heading', { name: 'Проекты' }).count(), 0)
    assert.equal(await member.getByRole('link', { name: 'Начать бюллетень' }).count(), 0)
    await member.getByRole('link', { name: 'Бюллетень № 3' }).click()
    await member.getByRole('link', { name: 'Читать № 4' }).click()
    await member.getByRole('heading', { level: 1, name: 'Обстановка' }).waitFor()
    await member.getByText('Заголовок изложен заново.').first().waitFor()
    await member.goto(`${workspace.url}/workspace/briefings/new`)
    await member.getByText('Бюллетени пишут сотрудники Секретариата').waitFor()
    await member.goto(`${workspace.url}/workspace/briefings?asOf=2020-04-10`)
    await member.getByText('Бюллетеней ещё не выпущено.').waitFor()
    await member.context().close()
  })
})
