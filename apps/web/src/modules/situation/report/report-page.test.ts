import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { countedKeys } from '../../../testing/counted-keys.ts'
import { openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { saidSince } from '../../../testing/said-since.ts'
import { violationsOf } from '../../../testing/violations-of.ts'

/** A key takes an average typist 0.28 s, and thinking before each of 20 values 1.35 s (Card, Moran, Newell 1980). */
const secondsAKey = 0.28
const secondsAThought = 1.35

/** The name of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim()",
  )

type Said = { kind: string; label: string; audience: string[]; body: { [field: string]: any } }

describe('reporting by form', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  const open = (path = '/report', office = 'kaz-focal-point'): Promise<Page> =>
    workspace.visit({ office, path })
  const valueOf = (page: Page, name: string) => page.getByLabel(name, { exact: true })
  const signed = (page: Page, entries = 1) =>
    page
      .getByText('Signed, and in the record.')
      .nth(entries - 1)
      .waitFor()
  const said = async (size: number): Promise<Said[]> =>
    (await saidSince(workspace, size)).map(({ statement }) => statement as unknown as Said)

  test('a daily report of all 20 indicators is filed by keyboard alone in under a minute, counted in keys', async () => {
    const size = workspace.node.record.size()
    const page = await open('/report?period=2020-04-26')
    const keys = countedKeys(page)
    await valueOf(page, 'New confirmed cases, persons').waitFor()
    for (const skip of ['Skip to the content', 'To the figures']) {
      await keys.press('Tab')
      assert.equal(await focused(page), skip)
      await keys.press('Enter')
    }
    assert.equal(await focused(page), 'New confirmed cases, persons')
    for (const value of ['125', '12', '340', '8', '1']) await next(value)
    await next('60-69')
    await next('5')
    await next('')
    await next('4')
    await next('RUS')
    await next('2')
    await next('')
    await next('cl')
    for (const value of ['60', '5', '2100', '2350', '900', '870']) await next(value)
    await next('B.1')
    await next('3')
    await next('')
    for (const value of ['-1.6', '5.2', '5800', 'c']) await next(value)
    await keys.press('Control+Enter')
    await page.getByRole('heading', { name: 'statements will be said' }).waitFor()
    await page.getByText('The node would take it as it is.').nth(1).waitFor()
    await keys.press('Control+Enter')
    await signed(page, 2)
    const statements = await said(size)
    const observations = statements.flatMap(({ body }) => body['observations'])
    assert.equal(new Set(observations.map(({ indicator }) => indicator)).size, 20)
    assert.deepEqual(
      observations
        .filter(({ indicator }) => ['gdp_growth', 'border_status', 'transmission_class'].includes(indicator))
        .map(({ value }) => value),
      ['clusters', -1.6, 'closed'],
    )
    const seconds = keys.count() * secondsAKey + 20 * secondsAThought
    console.log(
      `A daily report of 20 indicators: ${keys.count()} keys, ${seconds.toFixed(1)} s by the keystroke-level model`,
    )
    assert.ok(seconds < 60, `${keys.count()} keys`)
    await page.context().close()

    async function next(value: string): Promise<void> {
      await keys.type(value)
      await keys.press('Enter')
    }
  })

  test('imported cases are said apart, to the members and the Secretariat', async () => {
    const size = workspace.node.record.size()
    const page = await open('/report?period=2020-04-25')
    await valueOf(page, 'New confirmed cases, persons').fill('7')
    await page.getByLabel('New imported cases: add a country of exposure').fill('irn')
    await page.keyboard.press('Enter')
    await page.keyboard.type('2')
    await page.getByText('Said apart under TLP:AMBER').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('The node would take it as it is.').nth(1).waitFor()
    await page.keyboard.press('Control+Enter')
    await signed(page, 2)
    const statements = await said(size)
    assert.deepEqual(
      statements
        .map(({ label, body }) => [label, body['observations'].map(({ indicator }: any) => indicator)])
        .sort(),
      [
        ['TLP:AMBER', ['imported_cases_new']],
        ['TLP:CLEAR', ['cases_confirmed_new']],
      ],
    )
    await page.context().close()
  })

  test('a changed figure that stands becomes a correction with its reason, a new one a report, both shown before', async () => {
    const size = workspace.node.record.size()
    const page = await open('/report?place=KAZ&period=2020-W16&indicator=cases_confirmed_new')
    const cases = valueOf(page, 'New confirmed cases, persons')
    await page.locator('[aria-label="New confirmed cases, persons"]:focus').waitFor()
    // The row is there before what stands in it.
    for (let tries = 0; tries < 100 && (await cases.inputValue()) === ''; tries++)
      await page.waitForTimeout(50)
    assert.equal(await cases.inputValue(), '725')
    await cases.selectText()
    await page.keyboard.type('730')
    await page.getByText('A correction: 725 stands, as said in').waitFor()
    await valueOf(page, 'Tests performed, tests').fill('51 000')
    await page.keyboard.press('Control+Enter')
    await page.getByText('The correction needs its reason.').waitFor()
    assert.ok(await page.getByRole('button', { name: 'Sign now' }).isDisabled())
    await page.getByRole('button', { name: 'Back to writing' }).click()
    await page.getByLabel('Reason of the correction').fill('Five late laboratory results')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'These 2 statements will be said' }).waitFor()
    await page.getByRole('cell', { name: '725' }).waitFor()
    await page.getByText('The node would take it as it is.').nth(1).waitFor()
    assert.deepEqual(await violationsOf(page), [])
    await page.getByRole('button', { name: 'Sign now' }).click()
    await signed(page, 2)
    const statements = (await said(size)).sort((a, b) => (a.kind < b.kind ? -1 : 1))
    assert.deepEqual(
      statements.map(({ kind, body }) => [kind, body['reason'], body['observations'][0].value]),
      [
        ['situation.correction', 'Five late laboratory results', 730],
        ['situation.report', undefined, 51_000],
      ],
    )
    await page.context().close()
  })

  test('a negative count is refused beside its field, and stated as a revision with one click', async () => {
    const page = await open('/report?period=2020-04-24')
    await valueOf(page, 'New confirmed cases, persons').fill('-5')
    await page.getByText('A count is not negative.').waitFor()
    assert.equal(await valueOf(page, 'New confirmed cases, persons').getAttribute('aria-invalid'), 'true')
    await page.getByRole('button', { name: 'State it as a revision (W)' }).click()
    await page.getByText('The running total falls by 5.').waitFor()
    assert.equal(await page.getByLabel('Status: New confirmed cases').inputValue(), 'W')
    await page.context().close()
  })

  test('what is typed survives a reload and a crash of the page, and is at the node a moment later', async () => {
    const page = await open('/report?period=2020-04-23')
    await valueOf(page, 'New confirmed cases, persons').fill('41')
    await valueOf(page, 'Tests performed, tests').fill('12x')
    // A crash in the very moment of a key takes that key along.
    await page.waitForTimeout(300)
    const crashed = page.waitForEvent('crash').catch(() => undefined)
    await page.goto('chrome://crash').catch(() => undefined)
    await crashed
    const again = await page.context().newPage()
    await again.goto(`${workspace.url}/workspace/report?period=2020-04-23`)
    await again.getByText('You go on with what was written before').waitFor()
    assert.equal(await valueOf(again, 'New confirmed cases, persons').inputValue(), '41')
    assert.equal(await valueOf(again, 'Tests performed, tests').inputValue(), '12x')
    await again.getByText('· saved at the node').waitFor()
    await again.goto(`${workspace.url}/workspace/drafts`)
    await again.getByRole('link', { name: 'Situation report' }).click()
    await again.getByText('12x').first().waitFor()
    await again.getByText('The node would refuse it').waitFor()
    await again.context().close()
  })

  test('a draft that a colleague changed meanwhile says who did, and either can be taken', async () => {
    const page = await open('/report?period=2020-04-22', 'tjk-head')
    await valueOf(page, 'New confirmed cases, persons').fill('10')
    await page.getByText('· saved at the node').waitFor()
    const other = await workspace.visit({ office: 'tjk-head', path: '/drafts' })
    for (const [theirs, mine, choice, stands] of [
      ['20', '11', 'Take theirs', '20'],
      ['30', '12', 'Keep mine, over theirs', '12'],
    ] as const) {
      await other.goto(`${workspace.url}/workspace/drafts`)
      await other.getByRole('link', { name: 'Situation report' }).click()
      await other.getByRole('link', { name: 'Go on writing' }).click()
      await valueOf(other, 'New confirmed cases, persons').fill(theirs)
      await other.getByText('· saved at the node').waitFor()
      await valueOf(page, 'New confirmed cases, persons').fill(mine)
      await page.getByText('Head of the National IHR Focal Point changed this draft').waitFor()
      assert.deepEqual(await violationsOf(page), [])
      await page.getByRole('button', { name: choice }).click()
      await page.getByText('· saved at the node').waitFor()
      assert.equal(await valueOf(page, 'New confirmed cases, persons').inputValue(), stands)
    }
    await other.context().close()
    await page.context().close()
  })

  test('a zero report takes two clicks from the board of what is due', async () => {
    const size = workspace.node.record.size()
    const page = await open('/overdue', 'tjk-head')
    await page.getByRole('link', { name: 'Zero report' }).click()
    await page.getByText('zero is stated, nothing is left out').waitFor()
    assert.deepEqual(await violationsOf(page), [])
    await page.getByRole('button', { name: 'Sign now' }).click()
    await signed(page)
    const [statement] = await said(size)
    assert.equal(statement!.body['zero'], true)
    assert.deepEqual(
      statement!.body['observations'].map(({ indicator, value }: any) => [indicator, value]),
      [
        ['cases_confirmed_new', 0],
        ['deaths_confirmed_new', 0],
      ],
    )
    await page.context().close()
  })

  test('nothing is written while one looks back, by whoever only reads, or by nobody', async () => {
    const past = await open('/report?asOf=2020-04-20')
    await past.getByText('You look back at the past').waitFor()
    await past.context().close()
    const reader = await open('/report', 'uzb-diplomat')
    await reader.getByText('Your role is to read').waitFor()
    await reader.context().close()
    const nobody = await workspace.visit({ path: '/report' })
    await nobody.getByText('Sign in to report').waitFor()
    await nobody.context().close()
  })
})
