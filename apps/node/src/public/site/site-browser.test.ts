import axe from 'axe-core'
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { chromium, type Browser, type Page } from 'playwright-core'
import { siteFactsOf, siteIssueOf } from '../../testing/site-facts.ts'
import { startTestNode } from '../../testing/started-node.ts'
import { siteOf } from './write-site.ts'

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

/** One page of every kind: of the sample at a node, and of a carried site with issues, as a file server gives it. */
const atNode = [
  '',
  'situation/',
  'states/CHN/',
  'events/covid-19/',
  'corrections/',
  'about/',
  'feeds/',
  'verify/',
  'briefings/',
  'briefings/1/',
  'readouts/',
  'readouts/217/',
  'decisions/',
  'decisions/1/',
  'actions/',
  'actions/281/',
  'nothing',
]
const carriedPages = ['', 'briefings/', 'briefings/2/', 'briefings/3/', 'events/covid-19/']

describe('the public site in Chromium', { skip }, () => {
  let sample: Awaited<ReturnType<typeof startTestNode>>
  let carried: Server
  let browser: Browser
  before(async () => {
    sample = await startTestNode('sample')
    carried = await serveCarried()
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...quiet] })
  })
  after(async () => {
    await browser.close()
    carried.close()
    await sample.stop()
  })

  const addresses = (lang: string): string[] => {
    const base = `http://127.0.0.1:${(carried.address() as AddressInfo).port}`
    return [
      `${base}/`,
      ...atNode.map((path) => `${sample.url}/${lang}/${path}`),
      ...carriedPages.map((path) => `${base}/${lang}/${path}`),
    ]
  }

  for (const lang of languages)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no axe violation in ${lang}, ${colorScheme}`, async () => {
        const context = await browser.newContext({ colorScheme, bypassCSP: true })
        const page = await context.newPage()
        for (const address of addresses(lang))
          assert.deepEqual(await violationsOf(page, address), [], address)
        await context.close()
      })

  for (const width of [320, 360])
    test(`does not scroll sideways at ${width} px`, async () => {
      const context = await browser.newContext({ viewport: { width, height: 800 } })
      const page = await context.newPage()
      for (const lang of languages)
        for (const address of addresses(lang)) {
          await page.goto(address)
          assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, address)
        }
      await context.close()
    })

  test('needs no script, breaks no policy, and loads nothing but itself', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const complaints: string[] = []
    const loaded: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => loaded.push(request.url()))
    const all = addresses('ru').filter((address) => !address.endsWith('nothing'))
    for (const address of all) await page.goto(address)
    assert.deepEqual(complaints, [])
    assert.deepEqual(
      loaded.filter((url) => !url.startsWith('data:')),
      all,
    )
    await context.close()
  })

  test('prints without its navigation, and on few pages', async () => {
    const context = await browser.newContext({ colorScheme: 'dark' })
    const page = await context.newPage()
    await page.goto(`${sample.url}/en/states/CHN/`)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('nav.parts').isVisible(), false)
    assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(255, 255, 255)')
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    assert.ok(pdf.split('/Type /Page\n').length - 1 <= 3)
    await context.close()
  })
})

/** Issues, one of them corrected, in a sandbox that knows nothing but files. */
function serveCarried(): Promise<Server> {
  const correction = { en: 'A week was left out.', ru: 'Была пропущена неделя.', zh: '遗漏了一周。' }
  const issues = [
    siteIssueOf(3, { corrects: 2, correction }),
    siteIssueOf(2, { correctedBy: 3 }),
    siteIssueOf(1),
  ]
  const site = siteOf(siteFactsOf({ issues }), { site: undefined, node: undefined })
  const server = createServer((request, response) => {
    const path = request.url!.slice(1)
    const file = site.get(path === '' || path.endsWith('/') ? `${path}index.html` : path)
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': file?.mediaType ?? 'text/plain' })
    response.end(file?.bytes)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

async function violationsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  await page.evaluate(axe.source)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const found = await page.evaluate<axe.AxeResults>(`axe.run({ runOnly: ${JSON.stringify(tags)} })`)
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}
