import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { isAlive, openWorkspace, type Workspace } from '../testing/open-workspace.ts'

describe('the workspace without its node', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  /** Every answer that is kept, by the cache that it is in. */
  const keptIn = (page: Page): Promise<Record<string, string[]>> =>
    page.evaluate(`(async () => {
      const kept = {}
      for (const name of (await caches.keys()).filter((one) => one.startsWith('concert-answers-')))
        kept[decodeURIComponent(name.slice(16))] = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
      return kept
    })()`)

  const isKept = async (page: Page, path: string): Promise<void> => {
    for (let tries = 0; tries < 200; tries++) {
      const paths = Object.values(await keptIn(page).catch(() => ({}))).flat()
      if (paths.includes(path)) return
      await page.waitForTimeout(100)
    }
    throw new Error(`${path} is not kept: ${JSON.stringify(await keptIn(page))}`)
  }

  const see = async (page: Page, path: string, heading: RegExp): Promise<void> => {
    await page.goto(`${workspace.url}/workspace${path}`)
    await isAlive(page)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  }

  test('shows what was loaded, with its time, after it was loaded anew, and comes back by itself', async () => {
    const page = await workspace.visit({ path: '/directory', office: 'kaz-focal-point', isKept: true })
    await isKept(page, '/api/directory')
    await page.getByRole('link', { name: 'Record', exact: true }).click()
    const shown = `50 entries of ${workspace.node.record.size()} shown`
    await page.getByText(shown).waitFor()
    await isKept(page, '/api/record/entries')
    await page.context().setOffline(true)
    await see(page, '/record', /Record/)
    await page.getByText(shown).waitFor()
    await page.getByText('No connection to the node. This is what was loaded on', { exact: false }).waitFor()
    await page.getByRole('link', { name: 'Directory', exact: true }).click()
    await page.getByText('In protocol order', { exact: false }).first().waitFor()
    await page.getByRole('link', { name: 'entry 0' }).first().click()
    await page.getByText('The node does not answer').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { level: 1, name: /Organisation founded/ }).waitFor()
    await page.context().close()
  })

  test('keeps nothing about persons, and no answer that came with a page', async () => {
    const page = await workspace.visit({ path: '/account', office: 'kaz-focal-point', isKept: true })
    await isKept(page, '/api/node')
    await page.getByRole('link', { name: 'People', exact: true }).click()
    await page.waitForTimeout(500)
    const kept = Object.entries(await keptIn(page)).flatMap(([name, paths]) =>
      paths.map((path) => `${name}: ${path}`),
    )
    assert.deepEqual(
      kept.filter((one) => /people|person|passkey|sessions|door|invitation|token/.test(one.split(': ')[1]!)),
      [],
    )
    const shell: string = await page.evaluate(
      `caches.match('/workspace/offline').then((response) => response.text())`,
    )
    assert.doesNotMatch(shell, /kaz-moh|first-answers">\[\{/)
    await page.context().close()
  })

  test('forgets everything of a reader who signs out', async () => {
    const page = await workspace.visit({ path: '/directory', office: 'kaz-focal-point', isKept: true })
    await isKept(page, '/api/directory')
    const readers = Object.keys(await keptIn(page)).filter((name) => name.includes('kaz-moh'))
    assert.equal(readers.length, 1)
    await page.getByRole('button', { name: /Duty officer/ }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('link', { name: 'Sign in' }).first().waitFor()
    const left = Object.keys(await keptIn(page))
    assert.deepEqual(
      left.filter((name) => name.includes('kaz-moh')),
      [],
    )
    await page.context().close()
  })

  test('forgets everything of a reader when another one comes, by whatever way', async () => {
    const page = await workspace.visit({ path: '/directory', office: 'kaz-focal-point', isKept: true })
    await isKept(page, '/api/directory')
    const context = page.context()
    await context.request.delete(`${workspace.url}/api/session`, { headers: { origin: workspace.url } })
    await context.request.post(`${workspace.url}/api/door`, {
      data: { office: 'uzb-diplomat' },
      headers: { origin: workspace.url },
    })
    await see(page, '/directory', /Directory/)
    for (let tries = 0; tries < 100; tries++) {
      if (!Object.keys(await keptIn(page)).some((name) => name.includes('kaz-moh'))) break
      await page.waitForTimeout(50)
    }
    assert.deepEqual(
      Object.keys(await keptIn(page)).filter((name) => name.includes('kaz-moh')),
      [],
    )
    await page.context().setOffline(true)
    await see(page, '/record', /Record/)
    await page.getByText('The node does not answer').first().waitFor()
    await page.context().close()
  })
})
