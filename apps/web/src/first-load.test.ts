import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { openWorkspace, type Workspace } from './testing/open-workspace.ts'

const mostBytes = 250_000

describe('the situation page, loaded for the first time', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  for (const language of ['en', 'ru', 'zh'] as const)
    test(`asks for less than ${mostBytes} bytes of script, gzipped, in ${language}`, async () => {
      const context = await workspace.browser.newContext({ serviceWorkers: 'block' })
      await context.addCookies([{ name: 'concert-language', value: language, url: workspace.url }])
      const page = await context.newPage()
      const sizes = new Map<string, Promise<number>>()
      page.on('response', (response) => {
        if (response.request().resourceType() !== 'script') return
        const size = response.body().then((bytes) => gzipSync(bytes).length)
        sizes.set(new URL(response.url()).pathname, size)
      })
      await page.goto(`${workspace.url}/workspace/`)
      await page.locator('svg .symbol').first().waitFor()
      await page.waitForLoadState('networkidle')
      const told = await Promise.all([...sizes].map(async ([path, size]) => ({ path, size: await size })))
      const sum = told.reduce((all, { size }) => all + size, 0)
      assert.ok(told.length > 3)
      assert.ok(sum < mostBytes, `${sum}: ${told.map(({ path, size }) => `${path} ${size}`).join(', ')}`)
      await context.close()
    })
})
