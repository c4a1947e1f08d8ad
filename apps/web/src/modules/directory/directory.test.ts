import type { StatementAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openWorkspace, type Workspace } from '../../testing/open-workspace.ts'
import { overflowOf } from '../../testing/overflow-of.ts'
import { violationsOf } from '../../testing/violations-of.ts'

describe('the directory', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  test('has no axe violation with its keys unfolded', async () => {
    const page = await workspace.visit({ path: '/directory' })
    await page.locator('#keys summary').first().click()
    assert.deepEqual(await violationsOf(page), [])
    await page.context().close()
  })

  test('fits 360 px in each language', async () => {
    for (const language of ['en', 'ru', 'zh'] as const) {
      const page = await workspace.visit({ language, width: 360, path: '/directory' })
      await page.locator('#keys summary').first().click()
      assert.equal(await overflowOf(page), 0, language)
      await page.goto(`${workspace.url}/workspace/directory/kaz-moh`)
      await page.locator('aside ol li').first().waitFor()
      assert.equal(await overflowOf(page), 0, language)
      await page.context().close()
    }
  })

  test('lists states in protocol order by role, and agencies by state and type', async () => {
    const page = await workspace.visit({ path: '/directory' })
    const members = page.getByRole('table', { name: 'Members' }).getByRole('rowheader')
    await members.first().waitFor()
    assert.deepEqual(await members.allTextContents(), [
      'India',
      'Kazakhstan',
      'China',
      'Kyrgyzstan',
      'Pakistan',
      'Russia',
      'Tajikistan',
      'Uzbekistan',
    ])
    await page.getByLabel('State', { exact: true }).selectOption('KAZ')
    await page.getByText('3 agencies').waitFor()
    const agencies = page.getByRole('table', { name: 'Agencies' }).getByRole('rowheader')
    assert.deepEqual(await agencies.allTextContents(), [
      'Ministry of Health of Kazakhstan',
      'Sanitary and Epidemiological Service of Kazakhstan',
      'Ministry of Foreign Affairs of Kazakhstan',
    ])
    await page.context().close()
  })

  test('shows an agency with its key, its rhythm, and what it said', async () => {
    const page = await workspace.visit({ path: '/directory' })
    await page.getByRole('link', { name: 'Ministry of Health of Kazakhstan' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Ministry of Health of Kazakhstan' }).waitFor()
    const key = page.getByRole('table', { name: 'Keys' })
    assert.match(await key.getByRole('rowheader').innerText(), /^([0-9a-f]{4} ){7}[0-9a-f]{4}/)
    await page.getByText('each Monday by 10:00 UTC').waitFor()
    await page.locator('aside').getByText('Situation report').first().waitFor()
    await page.context().close()
  })

  test('lets the Secretariat’s administrator replace a hosted key, after saying what that means', async () => {
    const page = await workspace.visit({ path: '/directory/kgz-ses', office: 'secretariat-duty-desk' })
    const before = await page.getByRole('rowheader').first().locator('code').first().innerText()
    await page.getByRole('button', { name: 'Replace' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('What was signed before stands.').waitFor()
    assert.deepEqual(await violationsOf(page), [])
    await dialog.getByRole('button', { name: 'Replace' }).click()
    await page.getByText('replaced by a new one').waitFor()
    const keys = page.getByRole('table', { name: 'Keys' }).getByRole('row')
    assert.match(await keys.nth(1).innerText(), /in force/)
    assert.ok((await keys.nth(2).innerText()).startsWith(before))
    await page.context().close()
  })

  test('lets the Secretariat revoke a key that was in other hands, with the time since when', async () => {
    const page = await workspace.visit({ path: '/directory/kgz-mfa', office: 'secretariat-duty-desk' })
    await page.getByRole('button', { name: /^Revoke: / }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('The key signs nothing from now on').waitFor()
    await dialog.getByLabel('in other hands', { exact: true }).check()
    await dialog.getByLabel('In other hands since (UTC)').fill('2020-04-20T06:00')
    assert.deepEqual(await violationsOf(page), [])
    await dialog.getByRole('button', { name: 'Sign' }).click()
    await dialog.getByText('Signed, and in the record.').waitFor()
    await page.getByText('in other hands since').waitFor()
    assert.ok(await dialog.getByText('Signed, and in the record.').isVisible())
    await page.keyboard.press('Escape')
    await page.getByText('20 Apr 2020, 06:00 UTC').waitFor()
    await page.getByRole('button', { name: 'Make a key' }).waitFor()
    await page.context().close()
  })

  test('lets the Secretariat state a new agency by form, which says what it lacks', async () => {
    const page = await workspace.visit({ path: '/directory', office: 'secretariat-duty-desk' })
    await page.getByRole('button', { name: 'State an agency' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Sign' }).click()
    assert.equal(await dialog.getByText('This is needed.').count(), 3)
    assert.deepEqual(await violationsOf(page), [])
    await dialog.getByLabel('Name in the record').fill('uzb-institute')
    await dialog.getByRole('combobox', { name: 'State' }).selectOption('UZB')
    await dialog.getByLabel('English').fill('Institute of Epidemiology')
    await dialog.getByRole('button', { name: 'Sign' }).click()
    await dialog.getByText('Signed, and in the record.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Institute of Epidemiology' }).waitFor()
    await page.context().close()
  })

  test('states a membership anew without dropping what the form was not about', async () => {
    const page = await workspace.visit({ path: '/directory', office: 'secretariat-duty-desk' })
    await page.getByRole('button', { name: 'Change: Mongolia' }).click()
    const dialog = page.getByRole('dialog')
    const population = await dialog.getByLabel('Population', { exact: false }).first().inputValue()
    assert.match(population, /^\d+$/)
    await dialog.getByLabel('Until').fill('2020-12-31')
    const size = workspace.node.record.size()
    await dialog.getByRole('button', { name: 'Sign' }).click()
    await dialog.getByText('Signed, and in the record.').waitFor()
    const answer = await page.context().request.get(`${workspace.url}/api/statements/${size}`)
    const { statement } = (await answer.json()) as StatementAnswer
    assert.equal(statement!.body['until'], '2020-12-31')
    const { persons } = statement!.body['population'] as { persons: number }
    assert.equal(String(persons), population)
    await page.context().close()
  })

  test('lets a state change its own focal point, and nobody else’s', async () => {
    const page = await workspace.visit({ path: '/directory', office: 'kaz-focal-point' })
    await page.getByRole('table', { name: 'Focal points' }).waitFor()
    assert.equal(await page.getByRole('button', { name: /^Change: / }).count(), 1)
    await page.getByRole('button', { name: 'Change: National focal point of Kazakhstan' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Office’s telephone').fill('not a number')
    await dialog.getByRole('button', { name: 'Sign' }).click()
    await dialog.getByRole('alert').getByText('must be an international telephone number').first().waitFor()
    await dialog.getByLabel('Office’s telephone').fill('+7 717 200-00-00')
    await dialog.getByRole('button', { name: 'Sign' }).click()
    await dialog.getByText('Signed, and in the record.').waitFor()
    await page.getByRole('link', { name: '+7 717 200-00-00', includeHidden: true }).waitFor()
    assert.ok(await dialog.getByText('Signed, and in the record.').isVisible())
    await page.context().close()
  })

  test('offers nothing to do about keys to anybody else, nor while one looks back', async () => {
    const reader = await workspace.visit({ path: '/directory/kgz-ses', office: 'tjk-head' })
    await reader.getByRole('table', { name: 'Keys' }).waitFor()
    assert.equal(await reader.getByRole('button', { name: 'Replace' }).count(), 0)
    await reader.context().close()
    const past = await workspace.visit({
      path: '/directory/kgz-ses?asOf=2020-04-01',
      office: 'secretariat-duty-desk',
    })
    await past.getByRole('table', { name: 'Keys' }).waitFor()
    assert.equal(await past.getByRole('button', { name: 'Replace' }).count(), 0)
    await past.context().close()
  })

  test('knows as of an earlier day only what stood then', async () => {
    const page = await workspace.visit({ path: '/directory/kaz-moh?asOf=3' })
    await page.getByText('There is no such agency in the directory.').waitFor()
    await page.goto(`${workspace.url}/workspace/directory?asOf=3`)
    const members = page.getByRole('table', { name: 'Members' }).getByRole('rowheader')
    await members.first().waitFor()
    assert.deepEqual(await members.allTextContents(), ['India', 'Kazakhstan'])
    await page.context().close()
  })
})
