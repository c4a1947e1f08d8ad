import axe from 'axe-core'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { existsSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { startTestNode } from '../testing/started-node.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const skip = existsSync(executablePath)
  ? false
  : `SKIPPED: there is no Chromium at ${executablePath}; install it or set CHROMIUM`
if (skip !== false) console.log(skip)

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const languages = ['en', 'ru', 'zh'] as const
const views = [
  '',
  '&scale=log&indicator=deaths_confirmed_new',
  '&asOf=2020-04-20T12:00:00.000Z',
  '&asOf=0',
  '&asOf=never',
]

describe('the situation page in Chromium', { skip }, () => {
  let sample: Awaited<ReturnType<typeof startTestNode>>
  let exercise: Awaited<ReturnType<typeof startTestNode>>
  let browser: Browser
  before(async () => {
    sample = await startTestNode('sample')
    exercise = await startTestNode('exercise')
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...quiet] })
  })
  after(async () => {
    await browser.close()
    await sample.stop()
    await exercise.stop()
  })

  async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options)
    try {
      await use(await context.newPage())
    } finally {
      await context.close()
    }
  }

  for (const lang of languages)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no axe violation in ${lang}, ${colorScheme}`, async () => {
        await withPage({ colorScheme, bypassCSP: true }, async (page) => {
          const addresses = [
            ...views.map((view) => `${sample.url}/situation?lang=${lang}${view}`),
            `${exercise.url}/situation?lang=${lang}`,
            `${exercise.url}/first-administrator?lang=${lang}&code=x`,
          ]
          for (const address of addresses) assert.deepEqual(await violationsOf(page, address), [], address)
        })
      })

  for (const lang of languages)
    test(`has no script and is under 60 KB in ${lang}`, async () => {
      await withPage({}, async (page) => {
        const response = await page.goto(`${sample.url}/situation?lang=${lang}`)
        assert.ok(Buffer.byteLength(await response!.body()) < 60_000)
        assert.equal(await page.locator('script').count(), 0)
      })
    })

  for (const width of [320, 360, 640, 1280])
    test(`does not scroll sideways at ${width} px, with every table open`, async () => {
      await withPage({ viewport: { width, height: 800 } }, async (page) => {
        for (const lang of languages)
          for (const url of [sample.url, exercise.url]) {
            await page.goto(`${url}/situation?lang=${lang}&indicator=deaths_confirmed_new`)
            for (const details of await page.locator('summary').all()) await details.click()
            const wide = await page.evaluate('document.documentElement.scrollWidth')
            assert.ok(Number(wide) <= width, `${lang} at ${url}: ${String(wide)}`)
          }
      })
    })

  test('goes back in time with JavaScript disabled, by link and by form', async () => {
    await withPage({ javaScriptEnabled: false, locale: 'en-GB' }, async (page) => {
      await page.goto(`${sample.url}/situation?lang=en&scale=log`)
      await page.getByRole('link', { name: /^end of W16/ }).click()
      await page.getByText('As it was known on 19 April 2020').waitFor()
      assert.match(await page.locator('h1').innerText(), /6–12 April 2020/)
      await page.locator('input[type=date]').fill('2020-03-01')
      await page.getByRole('button', { name: 'Show' }).click()
      assert.match(await page.locator('h1').innerText(), /17–23 February 2020/)
      assert.equal(await page.locator('a[aria-current]', { hasText: 'Logarithmic' }).count(), 1)
      await page.getByRole('link', { name: 'Now', exact: true }).click()
      assert.match(await page.locator('h1').innerText(), /20–26 April 2020/)
    })
  })

  test('applies its stylesheet and loads nothing else under its own policy', async () => {
    await withPage({}, async (page) => {
      const loaded: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => loaded.push(request.url()))
      page.on('console', (message) => complaints.push(message.text()))
      await page.goto(`${sample.url}/situation?lang=en`)
      assert.deepEqual(complaints, [])
      assert.deepEqual(
        loaded.filter((url) => !url.startsWith('data:')),
        [`${sample.url}/situation?lang=en`],
      )
      assert.equal(await page.evaluate("getComputedStyle(document.querySelector('.grid')).display"), 'grid')
    })
  })

  test('makes the first administrator’s token by its button, without a script', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      const code = exercise.node.access.firstAdministratorCode()!
      await page.goto(`${exercise.url}/first-administrator?lang=en&code=${code}`)
      await page.getByRole('button').click()
      assert.match(await page.locator('.secret').innerText(), /^concert_/)
    })
  })
})

async function violationsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  for (const details of (await page.locator('summary').all()).slice(0, 3)) await details.click()
  await page.evaluate(axe.source)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const found = await page.evaluate<axe.AxeResults>(`axe.run({ runOnly: ${JSON.stringify(tags)} })`)
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}
