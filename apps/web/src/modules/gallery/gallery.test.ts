import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openWorkspace, type Workspace } from '../../testing/open-workspace.ts'
import { overflowOf } from '../../testing/overflow-of.ts'
import { en } from '../../texts/en.ts'
import { violationsOf } from '../../testing/violations-of.ts'

describe('the design system’s page in Chromium', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  for (const language of ['en', 'ru', 'zh'] as const)
    test(`shows every part, without an axe violation in light and dark and on a phone, in ${language}`, async () => {
      const page = await workspace.visit({ path: '/design', language })
      await page.locator('#charts figure svg').first().waitFor()
      assert.equal(await page.locator('article').count(), Object.keys(en.gallery.specimens).length)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        assert.deepEqual(await violationsOf(page), [], colorScheme)
      }
      await page.setViewportSize({ width: 360, height: 780 })
      assert.equal(await overflowOf(page), 0)
      await page.context().close()
    })

  test('its parts are alive: a dialog opens, closes on Escape and gives the focus back', async () => {
    const page = await workspace.visit({ path: '/design' })
    const button = page.getByRole('button', { name: 'Sign and send?' })
    await button.click()
    await page.getByRole('dialog', { name: 'Sign and send?' }).waitFor()
    await page.keyboard.press('Escape')
    assert.equal(await page.getByRole('dialog').count(), 0)
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Sign and send?')
    await page.context().close()
  })
})
