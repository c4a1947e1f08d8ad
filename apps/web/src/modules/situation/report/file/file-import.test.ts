import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openWorkspace, type Workspace } from '../../../../testing/open-workspace.ts'
import { overflowOf } from '../../../../testing/overflow-of.ts'
import { saidSince } from '../../../../testing/said-since.ts'
import { violationsOf } from '../../../../testing/violations-of.ts'

const head = 'place,period,indicator,value'

describe('importing a file', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  const open = async (office = 'kaz-focal-point', language: 'en' | 'ru' | 'zh' = 'en'): Promise<Page> => {
    const page = await workspace.visit({ office, language, path: '/report' })
    await page.locator('main nav button').nth(1).click()
    return page
  }
  const choose = (page: Page, name: string, ...lines: string[]): Promise<void> =>
    page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from([...lines, ''].join('\n')),
    })

  test('a file with faults is refused whole, each named by row and column; its good rows can be taken', async () => {
    const page = await open()
    const size = workspace.node.record.size()
    await choose(
      page,
      'figures.csv',
      head,
      'KAZ,2020-W10,tests_new,730',
      'KAZ,2020-W11,tests_new,1x',
      'KAZ,2020-W99,tests_new,1',
    )
    await page.getByRole('heading', { name: 'Nothing was taken from this file' }).waitFor()
    const rows = await page.getByRole('row').allInnerTexts()
    assert.deepEqual(
      rows.slice(1).map((row) =>
        row
          .split('\t')
          .slice(0, 2)
          .map((cell) => cell.trim()),
      ),
      [
        ['3', 'value'],
        ['4', 'period'],
      ],
    )
    assert.match(rows[1]!, /"1x" is not a plain number, as 1234/)
    assert.deepEqual(await violationsOf(page), [])
    await page.getByLabel('Take the good rows').check()
    await page.getByRole('heading', { name: 'Rows left out' }).waitFor()
    await page.getByRole('button', { name: 'Sign and import' }).click()
    await page.getByText('Done: all of it is in the record.').waitFor()
    assert.equal(workspace.node.record.size(), size + 1)
    await page.context().close()
  })

  test('what a file restates needs a reason, and goes on while one looks at another page', async () => {
    const page = await open()
    const size = workspace.node.record.size()
    await choose(
      page,
      'figures.csv',
      head,
      'KAZ,2020-W15,cases_confirmed_new,370',
      'KAZ,2020-W16,cases_confirmed_new,725',
      'KAZ,2020-W16,tests_new,51000',
    )
    for (const [name, count] of [
      ['New figures', '1'],
      ['Restated figures', '1'],
      ['Unchanged figures', '1'],
    ])
      await page.locator('dl > div', { hasText: name! }).getByText(count!, { exact: true }).waitFor()
    await page.getByText('Total: New confirmed cases').waitFor()
    const start = page.getByRole('button', { name: 'Sign and import' })
    assert.ok(await start.isDisabled())
    await page.getByLabel('Reason of the correction').fill('Three late results')
    await start.click()
    await page.getByRole('link', { name: 'Drafts', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Drafts' }).waitFor()
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Report' }).click()
    await page.locator('main nav button').nth(1).click()
    await page.getByText('Done: all of it is in the record.').waitFor()
    await page.getByText('2 of 2 figures are in the record.').waitFor()
    const said = (await saidSince(workspace, size)).map(({ statement }) => statement!)
    assert.deepEqual(said.map(({ kind, body }) => [kind, body['reason']]).sort(), [
      ['situation.correction', 'Three late results'],
      ['situation.report', undefined],
    ])
    await page.getByRole('button', { name: 'Another file' }).click()
    await choose(page, 'figures.csv', head, 'KAZ,2020-W16,tests_new,51000')
    await page.getByText('Everything in this file stands already').waitFor()
    await page.context().close()
  })

  test('an import whose line breaks goes on by itself, and says nothing twice', async () => {
    const page = await open()
    const size = workspace.node.record.size()
    let isCut = false
    await page.route('**/api/situation/imports?*', async (route) => {
      if (isCut || route.request().url().includes('preview=true')) return route.continue()
      isCut = true
      await route.fetch()
      await route.abort('connectionreset')
    })
    await choose(page, 'figures.csv', head, 'KAZ,2020-03-01,tests_new,12', 'KAZ,2020-03-02,tests_new,13')
    await page.getByRole('button', { name: 'Sign and import' }).click()
    await page.getByText('The line broke.').waitFor()
    await page.getByText('Done: all of it is in the record.').waitFor()
    assert.equal(workspace.node.record.size(), size + 1)
    await page.context().close()
  })

  test('where four eyes are asked a file is read and compared, and not signed by one alone', async () => {
    const page = await open('chn-signing-officer', 'zh')
    await choose(page, 'figures.csv', head, 'CHN,2020-W16,tests_new,51000')
    await page.getByText('以上为文件内容').waitFor()
    assert.equal(await page.getByRole('button', { name: '签署并导入' }).count(), 0)
    assert.deepEqual(await violationsOf(page), [])
    await page.setViewportSize({ width: 360, height: 780 })
    assert.equal(await overflowOf(page), 0)
    await page.context().close()
  })
})
