import { startNode, type StartedNode, type StartOptions } from '@concert/node'
import type { Language } from '@concert/statement'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

const patienceMs = 120_000

export type Visit = {
  /** An office of the sample's door; a reader without a session when absent. */
  readonly office?: string
  /** Below /workspace. */
  readonly path?: string
  readonly language?: Language
  readonly colorScheme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
  /** IANA; UTC when absent. */
  readonly zone?: string
  /** With the service worker, which keeps what was loaded; tests that change answers on their way do without. */
  readonly isKept?: boolean
}

/** A node and a browser for one test file. Each visit is a person's own browser, with storage of its own. */
export type Workspace = {
  readonly url: string
  readonly node: StartedNode['node']
  readonly browser: Browser
  readonly visit: (visit?: Visit) => Promise<Page>
  readonly close: () => Promise<void>
}

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts both; the workspace must have been built (`npm test` does). `localhost`, since passkeys know no bare address. */
export async function openWorkspace(
  mode: 'sample' | 'exercise' = 'sample',
  clock?: StartOptions['clock'],
): Promise<Workspace> {
  const dir = await mkdtemp(join(tmpdir(), 'concert-workspace-'))
  const started = await startNode({
    dir,
    port: 0,
    host: '127.0.0.1',
    mode,
    clock,
    logLevel: 'silent',
    passphrase: 'only for this test',
    say: () => undefined,
    onFatal: (error) => {
      throw error
    },
  })
  const url = started.url.replace('127.0.0.1', 'localhost')
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', ...quiet] })
  return {
    url,
    node: started.node,
    browser,
    visit: (visit = {}) => open(browser, url, visit),
    close: async () => {
      await browser.close()
      await started.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** The machine's Chromium; `npm test` finds or installs it. */
export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** As in a browser that has none: it neither keeps anything nor says so. */
const withoutServiceWorker =
  "Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })"

async function open(browser: Browser, url: string, visit: Visit): Promise<Page> {
  const { office, path = '/', language = 'en', colorScheme = 'light', width = 1280, height = 900 } = visit
  const isKept = visit.isKept === true
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height },
    timezoneId: visit.zone ?? 'UTC',
    baseURL: url,
  })
  if (!isKept) await context.addInitScript(withoutServiceWorker)
  // A machine that does other work besides is slow, not wrong.
  context.setDefaultTimeout(patienceMs)
  await context.addCookies([{ name: 'concert-language', value: language, url }])
  if (office !== undefined) await stepIn(context, url, office)
  const page = await context.newPage()
  await page.goto(`${url}/workspace${path}`)
  await isAlive(page)
  return page
}

/**
 * Resolves when the workspace has taken the place of the page's first picture, which hears nobody. Asked again and again
 * from outside: the page's policy lets no text be run within it.
 */
export async function isAlive(page: Page): Promise<void> {
  const mark =
    "Object.keys(document.querySelector('#root h1') ?? {}).some((name) => name.startsWith('__reactFiber'))"
  for (let tries = 0; tries < 300; tries++) {
    if (await page.evaluate<boolean>(mark).catch(() => false)) return await isIdle(page)
    await page.waitForTimeout(50)
  }
  throw new Error(`The workspace does not come alive at ${page.url()}`)
}

/** What listens to keys is there a moment after what one sees. */
async function isIdle(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestIdleCallback(() => setTimeout(done)))')
}

async function stepIn(context: BrowserContext, url: string, office: string): Promise<void> {
  const answer = await context.request.post(`${url}/api/door`, { data: { office }, headers: { origin: url } })
  if (!answer.ok()) throw new Error(`The door does not open for ${office}: ${await answer.text()}`)
}
