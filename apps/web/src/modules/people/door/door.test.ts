import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { overflowOf } from '../../../testing/overflow-of.ts'
import { violationsOf } from '../../../testing/violations-of.ts'

describe('the sample’s door and the session that it opens', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  for (const language of ['en', 'ru', 'zh'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no axe violation in ${language}, ${colorScheme}, and fits 360 px`, async () => {
        const page = await workspace.visit({ language, colorScheme, path: '/sign-in', width: 360 })
        await page.locator('main ul button').nth(12).waitFor()
        assert.equal(await page.locator('main ul button').count(), 13)
        assert.deepEqual(await violationsOf(page), [])
        assert.equal(await overflowOf(page), 0)
        await page.context().close()
      })

  test('lets one step in with one click, says that it is a sample’s, and leads back to where one was', async () => {
    const page = await workspace.visit({ path: '/directory' })
    await page.getByRole('link', { name: 'Sign in' }).click()
    await page.getByText('no person stands behind them').waitFor()
    await page.getByRole('button', { name: 'Duty officer, National IHR Focal Point' }).click()
    await page.getByRole('heading', { level: 1, name: 'Directory' }).waitFor()
    await page.locator('header').getByRole('button', { name: 'Duty officer' }).click()
    await page.getByText('Ministry of Health of Kazakhstan').first().waitFor()
    await page.getByText('Roles: reads, drafts, signs').waitFor()
    assert.deepEqual(await violationsOf(page), [])
    await page.context().close()
  })

  test('keeps the office over a reload, and steps out of it into another', async () => {
    const page = await workspace.visit({ office: 'uzb-diplomat', path: '/sign-in' })
    assert.ok(await page.getByRole('button', { name: 'SCO desk officer' }).last().isDisabled())
    await page.reload()
    await page.locator('header').getByRole('button', { name: 'SCO desk officer' }).waitFor()
    await page.getByRole('button', { name: 'Duty desk of the Secretariat' }).click()
    await page.locator('header').getByRole('button', { name: 'Duty desk of the Secretariat' }).waitFor()
    await page.context().close()
  })

  test('signs out, and leaves the page as whoever reads without a session', async () => {
    const page = await workspace.visit({ office: 'kaz-focal-point' })
    await page.locator('header').getByRole('button', { name: 'Duty officer' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await page.locator('header').getByRole('link', { name: 'Sign in' }).waitFor()
    assert.deepEqual(await page.context().cookies(`${workspace.url}/api`).then(sessionsOf), [])
    await page.context().close()
  })

  test('tells a page whose session ended elsewhere, at once and without a click', async () => {
    const page = await workspace.visit({ office: 'kaz-focal-point' })
    await page.locator('header').getByRole('button', { name: 'Duty officer' }).waitFor()
    const ended = await page
      .context()
      .request.delete(`${workspace.url}/api/session`, { headers: { origin: workspace.url } })
    assert.ok(ended.ok(), await ended.text())
    await page.getByRole('status').getByText('Your session has ended').waitFor()
    await page.locator('header').getByRole('link', { name: 'Sign in' }).waitFor()
    await page.context().close()
  })

  test('makes every page of the browser the new office’s, when one of them steps over', async () => {
    const page = await workspace.visit({ office: 'kaz-focal-point' })
    const other = await page.context().newPage()
    await other.goto(`${workspace.url}/workspace/sign-in`)
    await other.getByRole('button', { name: 'Duty epidemiologist' }).click()
    await page.locator('header').getByRole('button', { name: 'Duty epidemiologist' }).waitFor()
    await page.context().close()
  })
})

function sessionsOf(cookies: readonly { readonly name: string }[]): string[] {
  return cookies.map(({ name }) => name).filter((name) => name.includes('session'))
}
