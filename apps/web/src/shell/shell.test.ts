import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openWorkspace, type Workspace } from '../testing/open-workspace.ts'
import { overflowOf } from '../testing/overflow-of.ts'
import { violationsOf } from '../testing/violations-of.ts'

describe('the workspace’s shell', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  for (const language of ['en', 'ru', 'zh'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no axe violation in ${language}, ${colorScheme}`, async () => {
        const page = await workspace.visit({ language, colorScheme, path: '/nowhere' })
        assert.deepEqual(await violationsOf(page), [])
        await page.context().close()
      })

  test('does not scroll sideways at 320 px, with its menu open', async () => {
    for (const language of ['en', 'ru', 'zh'] as const) {
      const page = await workspace.visit({ language, width: 320, path: '/nowhere' })
      await page.locator('header button').first().click()
      assert.equal(await overflowOf(page), 0, language)
      await page.context().close()
    }
  })

  test('changes the language in place, and keeps it', async () => {
    const page = await workspace.visit({ path: '/directory' })
    await page.getByLabel('Language').selectOption('ru')
    await page.getByRole('heading', { level: 1, name: 'Справочник' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Справочник' }).waitFor()
    assert.equal(await page.locator('html').getAttribute('lang'), 'ru')
    await page.context().close()
  })

  test('hears, when it is there, what was pressed while there was only its picture', async () => {
    const context = await workspace.browser.newContext({ locale: 'en-GB' })
    const page = await context.newPage()
    let letScriptsCome = (): void => {}
    const waited = new Promise<void>((resolve) => (letScriptsCome = resolve))
    await page.route('**/assets/*.js', (route) => waited.then(() => route.continue()))
    await page.goto(`${workspace.url}/workspace/nowhere`, { waitUntil: 'commit' })
    const palette = page.getByRole('dialog')
    await page.getByRole('button', { name: /Ctrl K/ }).click()
    assert.equal(await palette.count(), 0)
    letScriptsCome()
    await palette.waitFor()
    await context.close()
  })

  test('goes back in time by keyboard, says so on every page, and returns', async () => {
    const page = await workspace.visit()
    await page.getByRole('button', { name: 'As of: now' }).press('Enter')
    await page.getByLabel('End of the day (UTC)').fill('2020-03-15')
    await page.keyboard.press('Enter')
    await page.getByText('You see what was known on 15 Mar 2020.').waitFor()
    await page.getByRole('link', { name: 'Directory' }).click()
    await page.getByRole('heading', { level: 1, name: 'Directory' }).waitFor()
    assert.match(page.url(), /asOf=2020-03-15/)
    await page.getByRole('main').getByRole('button', { name: 'Back to now' }).click()
    await page.getByText('You see what was known').waitFor({ state: 'detached' })
    assert.doesNotMatch(page.url(), /asOf/)
    await page.context().close()
  })

  test('takes nothing from elsewhere, and breaks none of its own rules', async () => {
    const page = await workspace.visit()
    const complaints: string[] = []
    const loaded: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => loaded.push(request.url()))
    await page.reload()
    await page.locator('h1').waitFor()
    assert.deepEqual(complaints, [])
    assert.deepEqual(
      loaded.filter((url) => !url.startsWith(workspace.url) && !url.startsWith('data:')),
      [],
    )
    await page.context().close()
  })

  test('puts the focus on the new page’s heading', async () => {
    const page = await workspace.visit()
    await page.getByRole('link', { name: 'Record', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Record' }).waitFor()
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'H1')
    await page.context().close()
  })
})
