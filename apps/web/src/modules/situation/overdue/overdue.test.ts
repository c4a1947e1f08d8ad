import type { AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { overflowOf } from '../../../testing/overflow-of.ts'
import { violationsOf } from '../../../testing/violations-of.ts'

describe('the overdue board', () => {
  let workspace: Workspace
  before(async () => {
    workspace = await openWorkspace()
    await promiseAndMiss(workspace, 'kaz-ses', 'KAZ')
  })
  after(() => workspace.close())

  test('has no axe violation as a table and as cards', async () => {
    const page = await workspace.visit({ path: '/overdue', office: 'kaz-focal-point' })
    await page.getByRole('row').nth(12).waitFor()
    assert.deepEqual(await violationsOf(page), [])
    await page.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(page), 0)
    assert.deepEqual(await violationsOf(page), [])
    await page.context().close()
  })

  test('lists every agency in protocol order, and one’s own first, marked and with what one can do', async () => {
    const page = await workspace.visit({ path: '/overdue', office: 'tjk-head' })
    const heads = page.getByRole('rowheader')
    await heads.nth(12).waitFor()
    const lines = await heads.allInnerTexts()
    assert.match(lines[0]!, /^Your agency\nTajikistan\nMinistry of Health of Tajikistan/)
    assert.deepEqual(
      lines.slice(1, 5).map((line) => line.split('\n')[0]),
      ['India', 'Kazakhstan', 'Kazakhstan', 'China'],
    )
    assert.equal(await page.getByRole('link', { name: 'Report', exact: true }).count(), 2)
    await page.getByRole('link', { name: 'Zero report' }).click()
    await page.waitForURL(/\/workspace\/report\?.*zero=true/)
    await page.context().close()
  })

  test('says what is missing and for how long, and shows that alone when asked', async () => {
    const page = await workspace.visit({ path: '/overdue' })
    await page.getByText('1 of 13 overdue').waitFor()
    await page.getByLabel('Only what is overdue').check()
    assert.equal(await page.getByRole('rowheader').count(), 1)
    await page
      .getByRole('timer')
      .filter({ hasText: /^overdue by \d+ min$/ })
      .first()
      .waitFor()
    await page.context().close()
  })

  test('lets the Secretariat ask for all that is missing in one step', async () => {
    const page = await workspace.visit({ path: '/overdue', office: 'secretariat-duty-desk' })
    await page.getByRole('button', { name: 'Ask all 1 for what is missing' }).click()
    const dialog = page.getByRole('dialog')
    const question = await dialog.getByRole('textbox', { name: 'Kazakhstan' }).inputValue()
    assert.match(
      question,
      /^The report of Sanitary and Epidemiological Service of Kazakhstan on COVID-19 was due/,
    )
    assert.deepEqual(await violationsOf(page), [])
    await dialog.getByRole('button', { name: 'Sign' }).click()
    await dialog.getByText('Signed, and in the record.').waitFor()
    await dialog.getByRole('link', { name: 'Asked; the clocks run.' }).click()
    await page.getByRole('row').filter({ hasText: question }).waitFor()
    await page.context().close()
  })

  test('stands still when one looks back, and then offers nothing to be done', async () => {
    const page = await workspace.visit({ path: '/overdue?asOf=2020-03-15', office: 'tjk-head' })
    await page.getByText('0 of 12 overdue').waitFor()
    const first = page.getByRole('row').nth(1)
    assert.match(await first.innerText(), /Tajikistan/)
    assert.match(await first.getByRole('timer').innerText(), /10 hours 0 min left/)
    assert.equal(await page.getByRole('link', { name: 'Zero report' }).count(), 0)
    await page.context().close()
  })
})

/** A report of an agency without a rhythm, which promises the next one for an instant from now. */
async function promiseAndMiss({ node }: Workspace, agency: string, place: string): Promise<void> {
  const due = new Date(Date.parse(node.clock.now()) + 400).toISOString()
  const observation = { period: '2020-04-28', indicator: 'cases_confirmed_new', value: 1, unit: 'persons' }
  await node.signAndTake(agency as AgencyId, {
    kind: 'situation.report',
    about: 'covid-19',
    label: 'TLP:CLEAR',
    audience: ['public'],
    lang: 'en',
    body: {
      observations: [{ place, ...observation, status: 'A', definition: '1' }],
      nextReportDue: due,
    },
  })
}
