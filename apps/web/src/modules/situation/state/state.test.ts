import type { SeriesAnswer, VintagesAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { overflowOf } from '../../../testing/overflow-of.ts'
import { savedFile } from '../../../testing/saved-file.ts'
import { narrative, reason, sayMore } from '../../../testing/say-more.ts'
import { violationsOf } from '../../../testing/violations-of.ts'

const tested = '/states/KAZ?indicator=persons_tested_new'

describe('a state', () => {
  let workspace: Workspace
  let sizeBefore: string
  before(async () => {
    workspace = await openWorkspace()
    sizeBefore = String(workspace.node.record.size())
    await sayMore(workspace)
  })
  after(() => workspace.close())

  const ask = async <T>(path: string): Promise<T> => (await (await fetch(workspace.url + path)).json()) as T
  const curve = async (page: Page): Promise<void> => page.locator('svg.epidemic-curve').waitFor()

  test('draws the figures that the API answers, and reads them out by keys', async () => {
    const { series } = await ask<SeriesAnswer>('/api/situation/series?place=KAZ&indicator=persons_tested_new')
    const page = await workspace.visit({ path: tested })
    await curve(page)
    const reader = page.getByRole('slider', { name: /^Figure by figure: Kazakhstan, persons newly tested/ })
    await reader.focus()
    await page.keyboard.press('Home')
    for (const { value, period } of series[0]!.points.slice(0, 4)) {
      const day = String(Number(period.slice(8)))
      assert.match((await reader.getAttribute('aria-valuetext'))!, new RegExp(`^${day}\\s.*: ${value!}`))
      await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('ArrowRight')
    assert.match((await reader.getAttribute('aria-valuetext'))!, /not collected/, 'a gap has its name')
    await page.keyboard.press('End')
    assert.match((await reader.getAttribute('aria-valuetext'))!, /provisional/)
    await page.context().close()
  })

  test('adds days up to weeks where that is asked for, and keeps it in the address', async () => {
    const page = await workspace.visit({ path: tested })
    await curve(page)
    await page.getByRole('link', { name: 'by week' }).click()
    await page.waitForURL(/every=week/)
    const csv = await savedFile(page, () => page.getByRole('button', { name: 'CSV' }).first().click())
    assert.equal(csv.name, 'covid-19_KAZ_persons_tested_new_week_2020-04-29.csv')
    assert.match(csv.text, /^2020-W14,,/m, 'a week with a gap in it is one')
    assert.match(csv.text, /^2020-W16,819,/m)
    await page.context().close()
  })

  test('tells own reports from compiled publications, and sets them side by side', async () => {
    const page = await workspace.visit({ path: '/states/KAZ' })
    await curve(page)
    const whose = page.getByLabel('Whose figures')
    assert.deepEqual(await whose.locator('option').allInnerTexts(), [
      'Ministry of Health of Kazakhstan: own reports, by week',
      'Compiled from a publication: owid, by day',
    ])
    await page.getByRole('heading', { name: /own reports and publications side by side, 2 series/ }).waitFor()
    await whose.selectOption({ label: 'Compiled from a publication: owid, by day' })
    await page.getByText(/SCO Secretariat, after: A public data set, CC BY 4.0/).waitFor()
    await page.context().close()
  })

  test('lays what was known at the end of an earlier day over what is known now', async () => {
    const page = await workspace.visit({ path: '/states/CHN' })
    await curve(page)
    await page.getByLabel(/^Against what was known/).fill('2020-04-13')
    await page.waitForURL(/earlier=2020-04-13/)
    await page.locator('svg.vintages').waitFor()
    const frame = page.getByRole('figure').first()
    const csv = await savedFile(page, () => frame.getByRole('button', { name: 'CSV' }).click())
    assert.match(csv.text, /2020-W16,671,/)
    await page.getByRole('button', { name: 'Only what is known now' }).click()
    await curve(page)
    await page.context().close()
  })

  test('shows every vintage of one figure with its entry and its reason', async () => {
    const page = await workspace.visit({ path: tested })
    await curve(page)
    const { vintages } = await ask<VintagesAnswer>(
      '/api/situation/vintages?event=covid-19&place=KAZ&indicator=persons_tested_new&period=2020-04-10',
    )
    assert.equal(vintages.length, 2)
    const table = page.getByRole('table', { name: 'Every value of this figure, the oldest first' })
    const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') })
    assert.equal(await page.getByLabel('Period').inputValue(), '2020-04-10', 'a restated one is shown first')
    for (const [at, { value, index }] of vintages.entries()) {
      const row = await rows.nth(at).innerText()
      assert.ok(row.includes(String(value)) && row.includes(`entry ${index}`), row)
    }
    assert.match(await rows.nth(1).innerText(), new RegExp(reason))
    await page.context().close()
  })

  test('tells the classes of what has no curve, and all groups of what is broken down', async () => {
    const page = await workspace.visit({ path: '/states/KAZ?indicator=transmission_class' })
    await page.getByRole('rowheader', { name: '2020-W16' }).first().waitFor()
    assert.match(
      await page
        .getByRole('row', { name: /^2020-W16/ })
        .first()
        .innerText(),
      /clusters of cases/,
    )
    await page.getByRole('link', { name: /New deaths by age group/ }).click()
    await page.locator('svg.lines', { hasText: '60+' }).first().waitFor()
    await page.context().close()
  })

  test('shows reports in their authors’ own words, as text and never as markup, with label and audience', async () => {
    const page = await workspace.visit({ path: '/states/KAZ' })
    await page.getByText(narrative).waitFor()
    const report = page.getByRole('listitem').filter({ hasText: narrative }).last()
    assert.match(await report.innerText(), /TLP:CLEAR\s+the public/)
    assert.equal(await report.locator('b').count(), 0)
    await page.getByText('Is there a cluster?').waitFor()
    await page.getByText('National focal point of Kazakhstan').waitFor()
    await page.context().close()
  })

  test('knows nothing yet of what was said later, when one looks back', async () => {
    const page = await workspace.visit({ path: `/states/KAZ?asOf=${sizeBefore}` })
    await curve(page)
    const text = await page.locator('main').innerText()
    assert.doesNotMatch(text, /Persons newly tested|Is there a cluster|Two regions/)
    assert.match(text, /No figure has been corrected/)
    await page.context().close()
  })

  test('gives everything as CSV and JSON, and leads to the directory and the record', async () => {
    const page = await workspace.visit({ path: '/states/KAZ' })
    const address = await page.getByRole('link', { name: 'All figures (CSV)' }).getAttribute('href')
    const csv = await (await fetch(workspace.url + address!)).text()
    assert.match(csv, /^covid-19,KAZ,persons_tested_new,.*,2020-04-10,999,/m)
    await page.getByRole('link', { name: 'Ministry of Health of Kazakhstan' }).first().click()
    await page.waitForURL(/\/directory\/kaz-moh/)
    await page.goBack()
    await page.getByRole('link', { name: 'Everything in the record' }).click()
    await page.waitForURL(/\/record\?.*state=KAZ/)
    await page.context().close()
  })

  test('says of a code that the directory does not hold that there is no such state', async () => {
    const page = await workspace.visit({ path: '/states/XXX' })
    await page.getByText('There is no such state in the directory').waitFor()
    await page.context().close()
  })

  for (const language of ['en', 'ru', 'zh'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no axe violation in ${language}, ${colorScheme}, and fits 360 px`, async () => {
        for (const path of [`${tested}&earlier=2020-04-29`, '/states/KAZ?indicator=deaths_by_age_new']) {
          const page = await workspace.visit({ language, colorScheme, path })
          await page.locator('svg.vintages, svg.epidemic-curve').first().waitFor()
          assert.deepEqual(await violationsOf(page), [], path)
          await page.setViewportSize({ width: 360, height: 800 })
          assert.deepEqual(await violationsOf(page), [], path)
          assert.equal(await overflowOf(page), 0, path)
          await page.context().close()
        }
      })

  test('prints the curve without the controls around it', async () => {
    const page = await workspace.visit({ path: tested })
    await curve(page)
    await page.emulateMedia({ media: 'print' })
    assert.ok(await page.locator('svg.epidemic-curve').isVisible())
    assert.equal(await page.getByLabel(/^Against what was known/).isVisible(), false)
    assert.equal(await page.getByRole('button', { name: 'CSV' }).first().isVisible(), false)
    await page.context().close()
  })
})
