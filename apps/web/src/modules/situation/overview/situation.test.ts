import type { OverviewAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { overflowOf } from '../../../testing/overflow-of.ts'
import { savedFile } from '../../../testing/saved-file.ts'
import { violationsOf } from '../../../testing/violations-of.ts'

const states = 12

describe('the situation', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  const overview = async (asOf = ''): Promise<OverviewAnswer> => {
    const answer = await fetch(`${workspace.url}/api/situation/overview?event=covid-19${asOf}`)
    return (await answer.json()) as OverviewAnswer
  }
  const drawn = async (page: Page): Promise<void> => {
    await page
      .locator('svg.small-multiple')
      .nth(states - 1)
      .waitFor()
    await page.locator('svg.map').waitFor()
  }

  test('tells the finding that follows from the API’s answer, and every state in protocol order', async () => {
    const { states: told } = await overview()
    const values = told.map(({ lines }) => Number(lines[0]!.weeks.at(-1)!.value))
    const sum = values.reduce((a, b) => a + b, 0).toLocaleString('en-GB')
    const page = await workspace.visit()
    assert.equal(
      await page.locator('h1').innerText(),
      `12 of 12 states have reported ${sum} new confirmed cases for the week of 20–26 April 2020`,
    )
    assert.deepEqual(
      await page.locator('h4').allInnerTexts(),
      told.map(({ names }) => names['en']),
    )
    const panels = page.getByRole('listitem').filter({ has: page.locator('h4') })
    for (const [at, value] of values.entries())
      assert.match(await panels.nth(at).innerText(), new RegExp(`W17: ${value.toLocaleString('en-GB')}$`))
    await page.context().close()
  })

  test('looks back to what was known then: before a correction, and after it', async () => {
    const before = await workspace.visit({ path: '/?asOf=2020-04-20T06:00:00.000Z' })
    await drawn(before)
    const china = (page: Page) =>
      page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'China' }) })
    assert.match(await china(before).first().innerText(), /W16: 346/)
    assert.match(await before.locator('main').innerText(), /No figure has been corrected/)
    await before.context().close()
    const later = await workspace.visit({ path: '/?asOf=2020-04-20' })
    assert.match(await china(later).first().innerText(), /W16: 671/)
    assert.match(await later.locator('main').innerText(), /346 → 671/)
    assert.match(await later.locator('main').innerText(), /As it was known on 20\sApril\s2020, 23:59/)
    assert.equal(await later.getByText('What waits for you is shown for now only').count(), 1)
    await later.context().close()
  })

  test('keeps the figure and the scale in the address', async () => {
    const page = await workspace.visit()
    await page.getByRole('link', { name: 'New deaths among confirmed cases' }).click()
    await page.getByRole('link', { name: 'Logarithmic' }).click()
    await page.waitForURL(/indicator=deaths_confirmed_new&scale=log|scale=log&indicator=deaths/)
    await page.reload()
    assert.match(await page.locator('h1').innerText(), /1,475 new deaths/)
    assert.equal(
      (await page.getByRole('link', { name: 'Logarithmic' }).getAttribute('aria-current')) !== null,
      true,
    )
    assert.match(await page.locator('main').innerText(), /One logarithmic scale for all states/)
    await page.context().close()
  })

  test('walks the weeks by keys in all drawings at once, and tells every state’s figure', async () => {
    const page = await workspace.visit()
    await drawn(page)
    const week = page.getByLabel('Week', { exact: true })
    await week.focus()
    await page.keyboard.press('ArrowLeft')
    const told = (await week.getAttribute('aria-valuetext'))!
    assert.match(told, /^2020-W16, 13–19 April 2020\. India: 8,410; Kazakhstan: 725; China: 671/)
    const panels = page.getByRole('listitem').filter({ has: page.locator('h4') })
    assert.match(await panels.nth(0).innerText(), /W16: 8,410/)
    assert.match(await panels.nth(2).innerText(), /W16: 671 \(includes figures of other periods\)/)
    await page.context().close()
  })

  test('shows the figures as a table with a caption, and gives them as files that speak for themselves', async () => {
    const page = await workspace.visit()
    await drawn(page)
    const frame = page.getByRole('figure').filter({ has: page.locator('svg.small-multiple') })
    const csv = await savedFile(page, () => frame.getByRole('button', { name: 'CSV' }).click())
    assert.equal(csv.name, 'covid-19_cases_confirmed_new_weeks_2020-04-29.csv')
    assert.match(csv.text, /^period,IND,KAZ,CHN,KGZ,PAK,RUS,TJK,UZB,AFG,BLR,IRN,MNG\r\n/)
    assert.match(csv.text, /^2020-W16,8410,725,671,/m)
    const svg = await savedFile(page, () => frame.getByRole('button', { name: 'SVG' }).click())
    assert.match(svg.text, /^<svg xmlns/)
    assert.match(svg.text, /As known on 29\sApril\s2020/)
    assert.equal([...svg.text.matchAll(/class="file-name"/g)].length, states)
    await frame.getByRole('button', { name: 'As a table' }).click()
    const table = page.getByRole('table', { name: /^Figures of the chart: New confirmed cases, week of/ })
    assert.match(await table.getByRole('row', { name: /^2020-W16/ }).innerText(), /8,410/)
    await page.context().close()
  })

  test('draws a map whose states lead to their pages, by pointer and by keyboard', async () => {
    const page = await workspace.visit()
    await drawn(page)
    const map = page.getByRole('figure').filter({ has: page.locator('svg.map') })
    assert.equal(await map.locator('svg a').count(), states)
    const svg = await savedFile(page, () => map.getByRole('button', { name: 'SVG' }).click())
    assert.equal(svg.name, 'covid-19_map_cases_confirmed_new_2020-W17_2020-04-29.svg')
    assert.match(svg.text, /do not imply official endorsement/)
    await page.evaluate('window.isSame = true')
    await map.locator('svg a[data-state=KAZ]').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/workspace\/states\/KAZ/)
    await page.getByRole('heading', { level: 1, name: 'Kazakhstan' }).waitFor()
    assert.equal(await page.evaluate('window.isSame'), true, 'the workspace is not loaded anew')
    await page.context().close()
  })

  test('invites a reader to sign in, and shows an office what waits for it', async () => {
    const reader = await workspace.visit()
    await reader.getByText('Sign in to see what waits for you').waitFor()
    await reader.context().close()
    await workspace.node.signAndTake('sco-secretariat' as never, {
      kind: 'situation.verification-request',
      about: 'covid-19',
      label: 'TLP:CLEAR',
      audience: ['public'],
      body: { state: 'KAZ', question: 'Is the cluster in a border town confirmed?' },
    })
    const office = await workspace.visit({ office: 'kaz-focal-point' })
    await office.getByText('Is the cluster in a border town confirmed?').waitFor()
    await office.getByRole('link', { name: 'A verification request is to be answered' }).click()
    await office.waitForURL(/\/workspace\/requests\//)
    await office.context().close()
  })

  for (const language of ['en', 'ru', 'zh'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no axe violation in ${language}, ${colorScheme}, as drawings and as tables, and fits 360 px`, async () => {
        const page = await workspace.visit({ language, colorScheme, path: '/?scale=log' })
        await drawn(page)
        assert.deepEqual(await violationsOf(page), [])
        for (const figure of await page.getByRole('figure').all())
          await figure.getByRole('group').getByRole('button').first().click()
        await page.setViewportSize({ width: 360, height: 800 })
        assert.deepEqual(await violationsOf(page), [])
        assert.equal(await overflowOf(page), 0)
        await page.context().close()
      })

  test('prints the drawings and leaves out what is only for a screen', async () => {
    const page = await workspace.visit({ colorScheme: 'dark' })
    await drawn(page)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    assert.ok(await page.locator('svg.small-multiple').first().isVisible())
    assert.equal(await page.getByRole('button', { name: 'CSV' }).first().isVisible(), false)
    assert.equal(await page.getByRole('link', { name: 'Logarithmic' }).isVisible(), false)
    const ink = await page.evaluate(
      "getComputedStyle(document.documentElement).getPropertyValue('--chart-data').trim()",
    )
    assert.equal(ink, '#1d5f9c', 'print is light')
    await page.context().close()
  })
})
