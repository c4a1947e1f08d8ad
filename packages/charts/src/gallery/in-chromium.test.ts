import axe from 'axe-core'
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { chromium, type Browser, type Page } from 'playwright-core'
import { worldBoundaries } from '../geometry/world-boundaries.ts'
import { everyKind } from './drawings.ts'

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
const world = worldBoundaries()
const languages = { en: 'en-GB', ru: 'ru', zh: 'zh-Hans' } as const

/** Runs in the page: which texts leave the drawing, lie on one another, or are smaller than 12 px. */
const textFaults = `[...document.querySelectorAll('div > svg')].flatMap((svg) => {
  const room = svg.getBoundingClientRect(), kind = svg.querySelector('title').textContent.slice(0, 40) + ': '
  const texts = [...svg.querySelectorAll('text')].map((text) => ({
    said: text.textContent, box: text.getBoundingClientRect(), size: parseFloat(getComputedStyle(text).fontSize),
  }))
  return texts.flatMap(({ said, box, size }, at) => [
    ...(size < 12 ? [kind + said + ' is ' + size + ' px'] : []),
    ...(box.left < room.left - 0.5 || box.right > room.right + 0.5 || box.top < room.top - 0.5 || box.bottom > room.bottom + 0.5
      ? [kind + said + ' leaves the drawing'] : []),
    ...texts.slice(at + 1).filter((other) =>
      Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
      Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 6,
    ).map((other) => kind + said + ' lies on ' + other.said),
  ])
})`

describe('every kind of chart in Chromium', { skip }, () => {
  let browser: Browser
  before(
    async () => void (browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...quiet] })),
  )
  after(async () => browser.close())

  async function withPage(html: string, use: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage({ viewport: { width: 800, height: 800 } })
    try {
      await page.setContent(html)
      await use(page)
    } finally {
      await page.close()
    }
  }

  for (const language of ['en', 'ru', 'zh'] as const)
    for (const width of [288, 328, 640, 1_100])
      test(`has no text cut off, over another or under 12 px in ${language}, ${width} px wide`, async () => {
        const drawings = [...everyKind(language, width, world).values()].map((svg) => `<div>${svg}</div>`)
        await withPage(
          `<html lang="${languages[language]}"><body style="margin:0">${drawings.join('')}`,
          async (page) => {
            assert.deepEqual(await page.evaluate(textFaults), [])
          },
        )
      })

  test('is XML that a browser reads, and has no axe violation', async () => {
    const drawings = [...everyKind('en', 640, world)]
    const page = `<html lang="en"><title>Charts</title><main><h1>Charts</h1>${drawings.map(([, svg]) => svg).join('')}</main>`
    await withPage(page, async (page) => {
      for (const [kind, svg] of drawings) {
        const read = `new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').querySelector('parsererror') === null`
        assert.equal(await page.evaluate(read), true, kind)
      }
      await page.evaluate(axe.source)
      const found = await page.evaluate<axe.AxeResults>('axe.run()')
      assert.deepEqual(
        found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`),
        [],
      )
    })
  })

  test('lets every state of a map be reached by keyboard, each with its name', async () => {
    await withPage(`<html lang="en">${everyKind('en', 640, world).get('map')}`, async (page) => {
      const names: string[] = []
      for (let at = 0; at < 13; at++) {
        await page.keyboard.press('Tab')
        names.push(String(await page.evaluate("document.activeElement.getAttribute('aria-label')")))
      }
      assert.equal(new Set(names).size, 13)
      for (const name of names) assert.match(name, /^[A-Z]{3}: /)
    })
  })
})
