import axe from 'axe-core'
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { formName } from './form-names.ts'
import { formatHtml } from './format-html.ts'
import { hostileBriefing } from './test-hostile-briefing.ts'
import { sampleBriefing } from './test-briefing.ts'

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

describe('an issue as a page, opened as a file in Chromium', { skip }, () => {
  let browser: Browser
  let folder: string
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'briefing-'))
    const exercise = { ...sampleBriefing(), mode: 'exercise' as const, number: 8 }
    for (const briefing of [sampleBriefing(), exercise])
      for (const language of languages) write(briefing.number, language, formatHtml(briefing, language))
    write(9, 'en', formatHtml({ ...hostileBriefing('W'.repeat(300)), number: 9 }, 'en'))
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...quiet] })
  })
  after(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  function write(number: number, language: (typeof languages)[number], html: string): void {
    writeFileSync(join(folder, formName(number, 'html', language)), html)
  }

  async function withPage(
    name: string,
    options: BrowserContextOptions,
    use: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext(options)
    try {
      const page = await context.newPage()
      await page.goto(pathToFileURL(join(folder, name)).href)
      await use(page)
    } finally {
      await context.close()
    }
  }

  for (const language of languages)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no axe violation in ${language}, ${colorScheme}, with every table open`, async () => {
        for (const number of [7, 8])
          await withPage(
            formName(number, 'html', language),
            { colorScheme, bypassCSP: true },
            async (page) => {
              await page
                .locator('details')
                .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
              assert.deepEqual(await violationsOf(page), [])
            },
          )
      })

  for (const width of [320, 360, 768, 1_280])
    test(`does not scroll sideways at ${width} px`, async () => {
      const names = languages.flatMap((language) =>
        [7, 8].map((number) => formName(number, 'html', language)),
      )
      for (const name of [...names, formName(9, 'html', 'en')])
        await withPage(name, { viewport: { width, height: 800 } }, async (page) => {
          assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= width, name)
        })
    })

  test('keeps to its own policy: nothing is refused, nothing is asked for, nothing runs', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const told: string[] = []
    page.on('console', (message) => void told.push(message.text()))
    page.on('request', (request) => void told.push(request.url()))
    const address = pathToFileURL(join(folder, formName(7, 'html', 'ru'))).href
    await page.goto(address)
    const ran = await page.evaluate<string>(
      `new Promise((resolve) => { const script = document.createElement('script'); script.textContent = 'document.title = "ran"'; document.body.append(script); setTimeout(() => resolve(document.title), 50) })`,
    )
    assert.notEqual(ran, 'ran')
    assert.deepEqual(
      told.filter((one) => one !== address && !/script/i.test(one)),
      [],
    )
    assert.equal(
      await page.evaluate<string>('getComputedStyle(document.querySelector("h1")).fontWeight'),
      '600',
    )
    await context.close()
  })

  test('leads from language to language, and to its sections', async () => {
    await withPage(formName(7, 'html', 'ru'), {}, async (page) => {
      await page.getByRole('link', { name: '中文', exact: true }).first().click()
      assert.equal(await page.locator('html').getAttribute('lang'), 'zh-Hans')
      await page.getByRole('link', { name: '信号', exact: true }).click()
      assert.match(page.url(), /#signals$/)
    })
  })

  test('prints every figure chart and every table on A4, without what cannot be used on paper', async () => {
    await withPage(formName(7, 'html', 'en'), {}, async (page) => {
      await page.emulateMedia({ media: 'print' })
      assert.equal(await page.locator('nav:visible, details:visible, .skip:visible').count(), 0)
      assert.equal(await page.locator('main svg[role=img]:visible').count(), 25)
    })
  })
})

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    'axe.run(document, { resultTypes: ["violations"] })',
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}
