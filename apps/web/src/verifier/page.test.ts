import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { logKey } from '../../../../testdata/verify/build-record.ts'
import { sampleIssue } from '../../../../testdata/verify/sample-issue.ts'
import { verifierPage } from '../../build/verifier-page.ts'
import { chromiumPath } from '../testing/open-workspace.ts'
import { overflowOf } from '../testing/overflow-of.ts'
import { violationsOf } from '../testing/violations-of.ts'

const skip = existsSync(chromiumPath)
  ? false
  : `SKIPPED: there is no Chromium at ${chromiumPath}; install it or set CHROMIUM`
if (skip !== false) console.log(skip)

const sample = sampleIssue()
const proof = await sample.proof(sample.first)
const correction = await sample.proof(sample.second)
const page = sample.firstFiles.get('briefing-1.ru.html')!

const verdicts = {
  en: /^1 file is proven: it is unchanged, signed, and in the record\.$/,
  ru: /^1 файл подтверждён: без изменений, с подписью и в реестре\.$/,
  zh: /^1 份文件均已证明：未经改动，已签署，并载于记录。$/,
}

type Given = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
const file = (name: string, bytes: Uint8Array): Given => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})
const good = [file('saved.html', page), file('proof', proof)]
const flipped = [file('briefing-1.ru.html', page.with(40, page[40]! ^ 1)), file('proof', proof)]

describe('the page "verify" in Chromium', { skip }, () => {
  let folder = ''
  let browser: Browser
  let server: Server
  let url = ''
  /** Every path that the server was asked for. */
  const asked: string[] = []
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'concert-verify-page-'))
    const bytes = await verifierPage()
    server = createServer(({ url: path }, response) => {
      asked.push(path!)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(bytes)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/verify`
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] })
  })
  after(async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** A page of its own, with every request that it makes and every complaint of it. */
  async function visit<T>(
    options: BrowserContextOptions,
    use: (page: Page, seen: { requests: string[]; complaints: string[] }) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext({ locale: 'en-GB', ...options })
    try {
      const page = await context.newPage()
      const seen = { requests: [] as string[], complaints: [] as string[] }
      page.on('request', (request) => seen.requests.push(request.url()))
      page.on('console', (message) => seen.complaints.push(message.text()))
      page.on('pageerror', (error) => seen.complaints.push(error.message))
      return await use(page, seen)
    } finally {
      await context.close()
    }
  }

  const verdict = async (page: Page): Promise<string> => {
    // Asked from outside: the page's policy lets no text be run within it.
    while ((await page.locator('body').getAttribute('aria-busy')) === 'true') await page.waitForTimeout(25)
    return page.locator('.verdict').innerText()
  }

  test('saved by its own link and opened from a folder without a network, it proves and refuses', async () => {
    const saved = join(folder, 'verify.html')
    await visit({}, async (page) => {
      await page.goto(url)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByText('Save this page').click(),
      ])
      await download.saveAs(saved)
    })
    assert.deepEqual(readFileSync(saved, 'utf8'), await verifierPage())
    await visit({ offline: true }, async (page, { requests, complaints }) => {
      await page.goto(pathToFileURL(saved).href)
      await page.setInputFiles('#files', good)
      assert.match(await verdict(page), verdicts.en)
      assert.match(await page.locator('main').innerText(), /Briefing 1 of 29\sApril\s2020/)
      await page.getByRole('button', { name: 'Start again' }).click()
      assert.equal(await page.locator('.lines').count(), 0)
      await page.setInputFiles('#files', flipped)
      assert.equal(await verdict(page), 'The check failed: do not rely on these files.')
      assert.match(
        await page.locator('.lines li').first().innerText(),
        /briefing-1\.ru\.html This is not “briefing-1\.ru\.html” as it was signed: it was changed\.$/,
      )
      assert.deepEqual(
        requests.filter((one) => !one.startsWith('data:')),
        [pathToFileURL(saved).href],
      )
      assert.deepEqual(complaints, [])
    })
  })

  test('its policy keeps every way to a network shut', async () => {
    await visit({}, async (page) => {
      asked.length = 0
      await page.goto(url)
      const tried = await page.evaluate<string>(
        `fetch('/other').then(() => 'answered', (error) => error.name)`,
      )
      assert.equal(tried, 'TypeError')
      await page.evaluate(`document.body.append(Object.assign(new Image(), { src: '/image.png' }))`)
      await page.evaluate(
        `document.body.append(Object.assign(document.createElement('script'), { text: 'globalThis.ran = 1' }))`,
      )
      assert.equal(await page.evaluate('globalThis.ran'), undefined)
      assert.deepEqual(asked, ['/verify'])
    })
  })

  for (const language of ['en', 'ru', 'zh'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no axe violation in ${language}, ${colorScheme}, and fits 360 px, before and after`, async () => {
        await visit({ colorScheme, bypassCSP: true, viewport: { width: 360, height: 700 } }, async (page) => {
          await page.goto(`${url}?lang=${language}`)
          const settle = async (): Promise<void> => {
            assert.deepEqual(await violationsOf(page), [])
            assert.equal(await overflowOf(page), 0)
          }
          await page.locator('#key-summary').click()
          await settle()
          await page.setInputFiles('#files', good)
          assert.match(await verdict(page), verdicts[language])
          for (const summary of await page.locator('summary:not(#key-summary)').all()) await summary.click()
          await settle()
          await page.setInputFiles('#files', [...flipped, file('2', correction)])
          await settle()
          assert.doesNotMatch(await page.locator('body').innerText(), /undefined|NaN|\[object/)
          if (language !== 'en') await noEnglish(page)
        })
      })

  test('is worked by keyboard alone', async () => {
    await visit({}, async (page) => {
      await page.goto(url)
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate('document.activeElement.id'), 'language-en')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      assert.equal(await page.locator('h1').innerText(), 'Проверка бюллетеня')
      assert.equal(await page.evaluate('document.activeElement.id'), 'language-ru')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate('document.activeElement.id'), 'files')
      const opened = page.waitForEvent('filechooser')
      // One round trip, so that the browser knows by then who waits.
      await page.evaluate('0')
      await page.keyboard.press('Enter')
      const chooser = await opened
      await chooser.setFiles(good)
      assert.match(await verdict(page), verdicts.ru)
    })
  })

  test('takes a proof that comes after its files, and files that are dropped', async () => {
    await visit({}, async (page) => {
      await page.goto(url)
      await page.setInputFiles('#files', [good[0]!])
      assert.equal(await verdict(page), 'Nothing is proven yet: the proof is missing.')
      const base64 = Buffer.from(proof).toString('base64')
      await page.evaluate(`{
        const data = new DataTransfer()
        data.items.add(new File([Uint8Array.fromBase64('${base64}')], 'briefing-1.proof.json'))
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
      }`)
      await page.getByText('1 file is proven').waitFor()
    })
  })

  test('compares the key of the record with one from elsewhere', async () => {
    await visit({}, async (page) => {
      await page.goto(url)
      await page.setInputFiles('#files', good)
      await page.locator('#key-summary').click()
      await page.locator('#key').fill('rubbish')
      assert.match(await page.locator('#key-fault').innerText(), /This is not a key of a record/)
      assert.equal(await verdict(page).catch(() => ''), '')
      await page.locator('#key').fill(logKey.verifier.vkey)
      assert.match(await verdict(page), verdicts.en)
      assert.match(await page.locator('main').innerText(), /The record’s key is the one that you gave/)
      await page.getByRole('button', { name: '中文' }).click()
      assert.equal(await page.locator('#key').inputValue(), logKey.verifier.vkey)
      assert.match(await verdict(page), verdicts.zh)
    })
  })

  test('says of a corrected issue which one to use', async () => {
    await visit({}, async (page) => {
      await page.goto(url)
      await page.setInputFiles('#files', [...good, file('2', correction)])
      assert.match(
        await page.locator('.alarm').innerText(),
        /^This issue was corrected: use briefing 2 in its place\.$/,
      )
    })
  })
})

/** What stands in the checker's own English is marked as such, or is a name. */
async function noEnglish(page: Page): Promise<void> {
  const text = await page.evaluate<string>(
    `[...document.querySelectorAll('main li, dl, h2, h3, .verdict')].map((one) => one.innerText).join('\\n')`,
  )
  assert.doesNotMatch(text, /\b(?:That|the|It is|was|with|proof of)\b/)
}
