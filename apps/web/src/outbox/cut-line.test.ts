import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page, Route } from 'playwright-core'
import { openWorkspace, type Workspace } from '../testing/open-workspace.ts'

type Cut = {
  readonly name: string
  /** The request at which the line breaks, once. */
  readonly at: (method: string, path: string) => boolean
  /** Whether the node still gets it, and only the answer is lost. */
  readonly arrives: boolean
  /** Whether the draft had reached the node before it was signed. */
  readonly isSavedBefore: boolean
}

const isCreate = (method: string, path: string): boolean => method === 'POST' && path === '/api/drafts'
const isSave = (method: string, path: string): boolean => method === 'PUT' && path.startsWith('/api/drafts/')
const isSign = (method: string, path: string): boolean => method === 'POST' && path.endsWith('/sign')

const cuts: readonly Cut[] = [
  { name: 'before the draft came to the node', at: isCreate, arrives: false, isSavedBefore: false },
  { name: 'after the draft came, before its answer', at: isCreate, arrives: true, isSavedBefore: false },
  { name: 'before the last change came', at: isSave, arrives: false, isSavedBefore: true },
  { name: 'after the last change came, before its answer', at: isSave, arrives: true, isSavedBefore: true },
  { name: 'before the node signed', at: isSign, arrives: false, isSavedBefore: true },
  { name: 'after the node signed, before its answer', at: isSign, arrives: true, isSavedBefore: true },
]

describe('a line that is cut in the middle of signing', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())
  let day = 1

  const write = async (page: Page, value: string): Promise<void> =>
    page.getByLabel('New confirmed cases, persons', { exact: true }).fill(value)

  const review = async (page: Page): Promise<void> => {
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Sign now' }).waitFor()
  }

  const open = async (isKept = false): Promise<{ page: Page; period: string }> => {
    const period = `2020-03-${String(day++).padStart(2, '0')}`
    const path = `/report?period=${period}`
    const page = await workspace.visit({ office: 'kaz-focal-point', path, isKept })
    await page.getByLabel('New confirmed cases, persons', { exact: true }).waitFor()
    return { page, period }
  }

  /** Everything that was said of the day, as figures with the entries that brought them. */
  const figuresOf = async (page: Page, period: string): Promise<{ value: number; index: number }[]> => {
    const query = `event=covid-19&agency=kaz-moh&frequency=day&from=${period}&to=${period}`
    const answer = await page.context().request.get(`${workspace.url}/api/situation/series?${query}`)
    const { series } = (await answer.json()) as { series: { points: { value: number; index: number }[] }[] }
    return series.flatMap(({ points }) => points)
  }

  for (const { name, at, arrives, isSavedBefore } of cuts)
    test(`${name}: said once, with its receipt`, async () => {
      const { page, period } = await open()
      const size = workspace.node.record.size()
      if (isSavedBefore) {
        await write(page, '40')
        await page.getByText('· saved at the node').waitFor()
      }
      let isCut = false
      const carry = async (route: Route): Promise<void> => {
        const { pathname } = new URL(route.request().url())
        if (isCut || !at(route.request().method(), pathname)) return route.continue()
        isCut = true
        if (arrives) await route.fetch()
        await route.abort('connectionreset')
      }
      await page.route('**/api/**', carry)
      await write(page, '41')
      await review(page)
      await page.getByRole('button', { name: 'Sign now' }).click()
      await page.getByText('Signed, and in the record.').waitFor()
      assert.ok(isCut, 'the line was not cut where it should be')
      assert.equal(workspace.node.record.size(), size + 1)
      assert.deepEqual(await figuresOf(page, period), [{ period, value: 41, status: 'A', index: size }])
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Download the receipt' }).click()
      assert.equal((await download).suggestedFilename(), `receipt-${size}.json`)
      await page.context().close()
    })

  test('a signature waits for the line, says so on every page, and is sent when it is back', async () => {
    const { page, period } = await open(true)
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
    const size = workspace.node.record.size()
    await write(page, '42')
    await page.getByText('· saved at the node').waitFor()
    await review(page)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Sign now' }).click()
    await page.getByText('1 signature is waiting to be sent.').waitFor()
    await page.getByText('No connection after').waitFor()
    await page.getByRole('link', { name: 'Drafts', exact: true }).click()
    await page.getByText('1 signature is waiting to be sent.').waitFor()
    assert.equal(workspace.node.record.size(), size)
    await page.context().setOffline(false)
    await page.getByText('Signed, and in the record.').waitFor()
    assert.deepEqual(await figuresOf(page, period), [{ period, value: 42, status: 'A', index: size }])
    await page.context().close()
  })

  test('a signature that was decided without a line survives the page’s crash, and is sent from the next one', async () => {
    const { page, period } = await open()
    const size = workspace.node.record.size()
    await write(page, '43')
    await review(page)
    await page.route('**/api/drafts**', (route) => route.abort('internetdisconnected'))
    await page.getByRole('button', { name: 'Sign now' }).click()
    await page.getByText('1 signature is waiting to be sent.').waitFor()
    const crashed = page.waitForEvent('crash').catch(() => undefined)
    await page.goto('chrome://crash').catch(() => undefined)
    await crashed
    const again = await page.context().newPage()
    await again.goto(`${workspace.url}/workspace/drafts`)
    await again.getByText('Signed, and in the record.').waitFor()
    assert.deepEqual(await figuresOf(again, period), [{ period, value: 43, status: 'A', index: size }])
    await again.context().close()
  })

  test('two open pages of one browser say it once', async () => {
    const { page, period } = await open()
    const size = workspace.node.record.size()
    const other = await page.context().newPage()
    await other.goto(`${workspace.url}/workspace/drafts`)
    await write(page, '44')
    await review(page)
    await page.getByRole('button', { name: 'Sign now' }).click()
    await other.getByText('Signed, and in the record.').waitFor()
    await page.getByText('Signed, and in the record.').waitFor()
    assert.deepEqual(await figuresOf(page, period), [{ period, value: 44, status: 'A', index: size }])
    assert.equal(workspace.node.record.size(), size + 1)
    await page.context().close()
  })

  test('what the node refuses is told with its reason, and nothing is signed', async () => {
    const { page, period } = await open()
    const { page: other } = {
      page: await workspace.visit({ office: 'kaz-focal-point', path: `/report?period=${period}` }),
    }
    for (const one of [page, other]) {
      await write(one, '45')
      await review(one)
      await one.getByText('The node would take it as it is.').waitFor()
    }
    await page.getByRole('button', { name: 'Sign now' }).click()
    await page.getByText('Signed, and in the record.').waitFor()
    const size = workspace.node.record.size()
    await other
      .getByRole('button', { name: 'Sign now' })
      .click({ timeout: 3_000 })
      .catch(() => undefined)
    await other
      .getByText(/was reported at entry|Everything stands already/)
      .first()
      .waitFor()
    assert.equal(workspace.node.record.size(), size)
    await other.context().close()
    await page.context().close()
  })
})
