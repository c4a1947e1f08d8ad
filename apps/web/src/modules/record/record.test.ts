import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { AgencyId } from '@concert/statement'
import type { Page } from 'playwright-core'
import { isAlive, openWorkspace, type Workspace } from '../../testing/open-workspace.ts'
import { overflowOf } from '../../testing/overflow-of.ts'
import { violationsOf } from '../../testing/violations-of.ts'

const marker = 'Cluster in the northern harbour'

describe('the record in Chromium', () => {
  let workspace: Workspace
  let asked: { index: number; statement: string }
  let answered: { index: number }
  let sealed: { index: number }
  before(async () => {
    workspace = await openWorkspace()
    const { node } = workspace
    const open = { label: 'TLP:CLEAR', audience: ['public'], about: 'covid-19', lang: 'en' } as const
    const secretariat = node.directory().secretariat!
    asked = await node.signAndTake(secretariat, {
      ...open,
      kind: 'situation.verification-request',
      body: { state: 'KAZ', question: 'Do the figures include those of the capital?' },
    })
    answered = await node.signAndTake('kaz-moh' as AgencyId, {
      ...open,
      kind: 'situation.verification-reply',
      inReplyTo: asked.statement as never,
      body: { outcome: 'confirmed', answer: 'They do.' },
    })
    sealed = await node.signAndTake('kaz-moh' as AgencyId, {
      kind: 'situation.report',
      label: 'TLP:AMBER',
      audience: ['CHN', 'secretariat'],
      about: 'covid-19',
      lang: 'en',
      body: {
        narrative: marker,
        observations: [
          {
            place: 'KAZ',
            period: '2020-04-27',
            indicator: 'cases_confirmed_new',
            value: 17,
            unit: 'persons',
          },
        ],
      },
    })
  })
  after(() => workspace.close())

  const heading = (page: Page): Promise<string> => page.locator('h1').innerText()

  test('lists entries newest first, goes to older ones, and shows what is sealed as sealed', async () => {
    const page = await workspace.visit({ path: '/record' })
    const first = page.locator('main ol[class*=rows] > li').first()
    assert.match(await first.innerText(), /Sealed entry\s+.*\s+It is there, and it is not for you to read/)
    assert.equal(await page.locator('main ol[class*=rows] > li').count(), 50)
    await page.getByRole('button', { name: 'Older entries' }).click()
    await page.getByText('100 entries of').waitFor()
    await first.getByRole('link', { name: 'Sealed entry' }).click()
    await page.getByText('Something was said here to some and not to you').waitFor()
    assert.equal(await heading(page), 'Sealed entry')
    assert.ok(!(await page.content()).includes(marker))
    await page.context().close()
  })

  test('finds by words, and by number, and keeps the search in the address', async () => {
    const page = await workspace.visit({ path: '/record', office: 'chn-epidemiologist' })
    await page.getByRole('searchbox').fill('northern HARBOUR')
    await page.getByRole('searchbox').press('Enter')
    await page.getByText('1 entry matches so far').waitFor()
    assert.match(page.url(), /q=northern/)
    await page.getByLabel('Kind').selectOption('situation.correction')
    await page.getByText('No entry matches.').waitFor()
    await page.goBack()
    await page.getByText('1 entry matches so far').waitFor()
    await page.getByRole('searchbox').fill(`#${asked.index}`)
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await page.getByRole('heading', { name: 'The entry that you named' }).waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByText('50 entries of').waitFor()
    assert.doesNotMatch(page.url(), /q=/)
    await page.context().close()
    const reader = await workspace.visit({ path: '/record?q=northern%20harbour' })
    await reader.getByText('No entry matches.').waitFor()
    await reader.context().close()
  })

  test('shows a correction with what stood before, and links both ways', async () => {
    const page = await workspace.visit({ path: '/record/313' })
    await page.getByRole('heading', { level: 1, name: /^Correction: / }).waitFor()
    const row = page.getByRole('row', { name: /New confirmed cases/ })
    await row.waitFor()
    assert.match(await row.innerText(), /346\s+entry 303\s+671/)
    await page.getByRole('complementary').getByRole('link', { name: 'entry 303' }).click()
    await page.getByText('Figures corrected by').waitFor()
    assert.match(await page.getByRole('row', { name: /New confirmed cases/ }).innerText(), /346\s+671/)
    await page.goto(`${workspace.url}/workspace/record/${asked.index}`)
    await page.getByText('Answered by').waitFor()
    await page
      .getByRole('complementary')
      .getByRole('link', { name: 'Reply to a verification request' })
      .click()
    await page.getByText('It answers', { exact: true }).waitFor()
    assert.match(page.url(), new RegExp(`/record/${answered.index}$`))
    await page.context().close()
  })

  test('shows a sealed statement to its audience, with who can see it', async () => {
    const page = await workspace.visit({ path: `/record/${sealed.index}`, office: 'chn-epidemiologist' })
    await page.getByText(marker, { exact: true }).waitFor()
    await page.getByText('Only China and the Secretariat, and its author.', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Check this statement' }).click()
    await page.getByText('Nothing that was checked failed.').waitFor()
    await page.getByText('What you see is what the sealed entry commits to, byte for byte.').waitFor()
    await page.context().close()
  })

  for (const [language, go, good] of [
    ['en', 'Check this statement', 'Nothing that was checked failed.'],
    ['ru', 'Проверить это заявление', 'Ни одна из проверок не дала отрицательного результата.'],
    ['zh', '核验本声明', '所核验的各项均未发现问题。'],
  ] as const)
    test(`checks a statement in the browser, in ${language}, and remembers the log’s key`, async () => {
      const page = await workspace.visit({ path: '/record/313', language })
      await page.getByRole('button', { name: go }).click()
      await page.getByText(good).waitFor()
      assert.deepEqual(await violationsOf(page), [])
      assert.match(await page.evaluate("localStorage.getItem('concert-log')"), /"vkey":"concert\.example/)
      await page.context().close()
    })

  test('checks the whole record, goes on with it on another page, and remembers how far it came', async () => {
    const page = await workspace.visit({ path: '/record/check' })
    await page.getByText('Nothing yet.', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Check every entry' }).click()
    await page.getByRole('link', { name: 'Directory', exact: true }).click()
    await page.goBack()
    await page.getByText('Nothing that was checked is wrong.').waitFor()
    await page.getByText('Who signed the sealed entries', { exact: false }).waitFor()
    assert.deepEqual(await violationsOf(page), [])
    await page.getByRole('button', { name: 'Check again' }).click()
    await page.getByText('It goes on from what this browser saw before', { exact: false }).waitFor()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the report' }).click()
    assert.equal((await saved).suggestedFilename(), 'record-check.json')
    await page.setViewportSize({ width: 360, height: 780 })
    assert.equal(await overflowOf(page), 0)
    await page.context().close()
  })

  test('names a roll-back, and keeps what it saw before as the evidence', async () => {
    const page = await workspace.visit({ path: '/record/check' })
    const older = workspace.node.record.checkpoint().signed
    await workspace.node.signAndTake('kaz-moh' as AgencyId, {
      kind: 'situation.report',
      label: 'TLP:CLEAR',
      audience: ['public'],
      about: 'covid-19',
      body: {
        zero: true,
        observations: [{ place: 'KAZ', period: '2020-04-28', indicator: 'tests_new', value: 0 }],
      },
    })
    await page.getByRole('button', { name: 'Check every entry' }).click()
    await page.getByText('Nothing that was checked is wrong.').waitFor()
    await page.route('**/record/checkpoint', (route) => route.fulfill({ body: older }))
    await page.getByRole('button', { name: 'Check again' }).click()
    await page.getByRole('alert').getByText('The record has been rolled back.').waitFor()
    const kept = await page.evaluate<{ seen: { size: number } }>(
      "JSON.parse(localStorage.getItem('concert-log'))",
    )
    assert.equal(kept.seen.size, workspace.node.record.size())
    await page.context().close()
  })

  test('raises an alarm when the log’s key is another than it remembers, until it is told to forget', async () => {
    const page = await workspace.visit({ path: '/record/check' })
    await page.evaluate(
      `localStorage.setItem('concert-log', JSON.stringify({ vkey: 'concert.example/sco/sample+00000000+AQ', since: '2020-04-29T06:00:00.000Z' }))`,
    )
    await page.reload()
    await isAlive(page)
    await page.getByRole('button', { name: 'Check every entry' }).click()
    await page
      .getByRole('alert')
      .getByText('not the one that this browser remembers', { exact: false })
      .waitFor()
    assert.deepEqual(await violationsOf(page), [])
    await page.getByRole('button', { name: 'Forget it' }).click()
    await page.getByRole('button', { name: 'Yes, forget it' }).click()
    await page.getByRole('button', { name: 'Check every entry' }).click()
    await page.getByText('Nothing that was checked is wrong.').waitFor()
    await page.context().close()
  })

  test('says of a file that was changed which it is, and stops when it is told to', async () => {
    const page = await workspace.visit({ path: '/record/check' })
    await page.route('**/record/tile/entries/**', async (route) => {
      const answer = await route.fetch()
      const body = await answer.body()
      body[200]! ^= 1
      await route.fulfill({ response: answer, body })
    })
    await page.getByRole('button', { name: 'Check every entry' }).click()
    await page.getByText('wrong with this record.', { exact: false }).waitFor()
    await page.getByText('not the entry that was signed').first().waitFor()
    await page.unroute('**/record/tile/entries/**')
    await page.route('**/record/tile/**', () => undefined)
    await page.getByRole('button', { name: 'Check again' }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('You stopped the check.', { exact: false }).waitFor()
    await page.context().close()
  })
})
