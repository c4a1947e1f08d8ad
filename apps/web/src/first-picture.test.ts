import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openWorkspace, type Workspace } from './testing/open-workspace.ts'

const titles = { en: 'Directory', ru: 'Справочник', zh: '名录' } as const

describe('the first picture of a page', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  test('is there before any script runs, in the reader’s language', async () => {
    for (const [language, title] of Object.entries(titles)) {
      const context = await workspace.browser.newContext({ javaScriptEnabled: false })
      await context.addCookies([{ name: 'concert-language', value: language, url: workspace.url }])
      const page = await context.newPage()
      await page.goto(`${workspace.url}/workspace/directory`)
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), title)
      assert.ok(await page.getByRole('navigation').first().isVisible())
      await context.close()
    }
  })

  test('moves nothing when the workspace takes its place', async () => {
    const page = await workspace.visit({ path: '/' })
    const shift = await page.evaluate(
      `new Promise((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (sum += value)))
          .observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 1000)
      })`,
    )
    assert.ok(Number(shift) < 0.02, `cumulative layout shift ${String(shift)}`)
    await page.context().close()
  })

  test('holds nothing that the address brings as markup', async () => {
    const answer = await fetch(`${workspace.url}/workspace/<img src=x onerror=alert(1)>?event=%3C/script%3E`)
    const text = await answer.text()
    assert.doesNotMatch(text, /<img src=x/)
    assert.equal([...text.matchAll(/<\/script>/g)].length, [...text.matchAll(/<script/g)].length)
    assert.equal(answer.headers.get('cache-control'), 'no-store')
  })
})
