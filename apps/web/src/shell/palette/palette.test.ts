import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openWorkspace, type Workspace } from '../../testing/open-workspace.ts'
import { overflowOf } from '../../testing/overflow-of.ts'
import { violationsOf } from '../../testing/violations-of.ts'

describe('the command palette in Chromium', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  const open = async (page: Page): Promise<void> => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { expanded: true }).waitFor()
    await page.getByRole('option', { name: /KAZ/ }).waitFor()
  }
  const selected = (page: Page): Promise<string> =>
    page.locator('[role=option][aria-selected=true]').innerText()

  for (const language of ['en', 'ru', 'zh'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no axe violation in ${language}, ${colorScheme}`, async () => {
        const page = await workspace.visit({
          path: '/directory',
          language,
          colorScheme,
          office: 'kaz-focal-point',
        })
        await open(page)
        assert.deepEqual(await violationsOf(page), [])
        await page.context().close()
      })

  test('goes to a state by its name in any language, by keyboard alone', async () => {
    const page = await workspace.visit({ path: '/directory' })
    for (const query of ['монгол', 'mng', '蒙古', 'mongo']) {
      await open(page)
      await page.keyboard.type(query)
      assert.match(await selected(page), /Mongolia/, query)
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/states\/MNG/)
      assert.equal(await page.locator('dialog[open]').count(), 0)
      await page.goBack()
      await page.waitForURL(/\/directory/)
    }
    await page.context().close()
  })

  test('walks its list with the arrows, tells the field which one is meant, and closes on Escape', async () => {
    const page = await workspace.visit({ path: '/directory' })
    await page.getByRole('button', { name: /Search and go to/ }).focus()
    await open(page)
    const first = await selected(page)
    await page.keyboard.press('ArrowDown')
    assert.notEqual(await selected(page), first)
    const meant = await page.getByRole('combobox', { expanded: true }).getAttribute('aria-activedescendant')
    assert.equal(await page.locator(`[id="${meant}"]`).getAttribute('aria-selected'), 'true')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    assert.match(await selected(page), /Dark|Light/)
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('dialog[open]').count(), 0)
    assert.match(await page.evaluate('document.activeElement.textContent'), /Search and go to/)
    await page.context().close()
  })

  test('goes to an entry by its number, and to a day', async () => {
    const page = await workspace.visit({ path: '/directory' })
    await open(page)
    await page.keyboard.type('313')
    await page.getByRole('option', { name: 'Entry 313 of the record' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Correction/ }).waitFor()
    await open(page)
    await page.keyboard.type('17.04.2020')
    await page.keyboard.press('Enter')
    await page.getByText('You see what was known on 17 Apr 2020').waitFor()
    await open(page)
    await page.keyboard.type('back to now')
    await page.keyboard.press('Enter')
    await page.getByText('You see what was known on').waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('switches the language and the appearance, and searches the record for what nothing is called', async () => {
    const page = await workspace.visit({ path: '/directory' })
    await open(page)
    await page.keyboard.type('русский')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Справочник' }).waitFor()
    await open(page)
    await page.keyboard.type('dark')
    await page.keyboard.press('Enter')
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor()
    await open(page)
    await page.keyboard.type('Wuhan revision')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/record\?.*q=Wuhan/)
    await page.context().close()
  })

  test('offers what one may do, and no more', async () => {
    const reader = await workspace.visit({ path: '/directory', office: 'uzb-diplomat' })
    await open(reader)
    assert.equal(await reader.getByRole('option', { name: 'Report zero' }).count(), 0)
    await reader.context().close()
    const officer = await workspace.visit({ path: '/directory', office: 'kaz-focal-point' })
    await open(officer)
    await officer.keyboard.type('нулевое')
    await officer.keyboard.press('Enter')
    await officer.waitForURL(/\/report\?.*zero=true/)
    await officer.context().close()
  })

  test('fits a phone', async () => {
    const page = await workspace.visit({ path: '/directory', width: 360, height: 700, language: 'ru' })
    await page.getByRole('button', { name: /Поиск и переход/ }).click()
    await page.getByRole('option').first().waitFor()
    assert.equal(await overflowOf(page), 0)
    await page.context().close()
  })
})
