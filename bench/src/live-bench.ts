import { startNode, type StartedNode } from '@concert/node'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import type { Figure } from './figure.ts'
import { scratchFolder } from './scratch-folder.ts'

const listeners = 200
const rounds = 15
const limitMs = 1_000

/**
 * A state signs a report while another state's page is open and two hundred others hold their live lines: the time
 * from the sending of the report until its figure is drawn on the open page.
 */
export async function liveBench(): Promise<Figure[]> {
  const dir = await mkdtemp(join(await scratchFolder(), 'live-'))
  const started = await startNode({
    dir,
    port: 0,
    host: '127.0.0.1',
    mode: 'sample',
    logLevel: 'error',
    passphrase: 'only for this measurement',
    say: () => {},
    onFatal: (error) => {
      throw error
    },
  })
  const lines = await Promise.all(Array.from({ length: listeners }, () => openLine(started.url)))
  const browser = await launchBrowser()
  try {
    const page = await openPage(browser, started.url)
    const times: number[] = []
    for (let round = 0; round < rounds; round++)
      times.push(await signAndSee(started, page, 7_000_001 + round))
    return [figure('median', times, 0.5), figure('slowest', times, 1)]
  } finally {
    lines.forEach((close) => close())
    await browser.close()
    await started.close()
    await rm(dir, { recursive: true, force: true })
  }
}

function figure(which: string, times: readonly number[], share: number): Figure {
  const value = [...times].sort((a, b) => a - b)[
    Math.min(times.length - 1, Math.floor(times.length * share))
  ]!
  return {
    name: `a report, from being sent to being seen on an open page, with ${listeners} live lines, ${which} of ${times.length}`,
    value,
    unit: 'ms',
    against: `limit ${limitMs} ms`,
    ratio: value / limitMs,
    wanted: '< 1',
  }
}

function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await page.goto(`${url}/workspace/states/KAZ?lang=en`)
  await page.locator('h1').waitFor()
  return page
}

/** A correction of one figure of Kazakhstan's last week; its number is one that stands nowhere else. */
async function signAndSee({ node, url }: StartedNode, page: Page, value: number): Promise<number> {
  const { token } = await node.access.grant({
    name: `round ${value}`,
    scope: 'sign',
    agency: 'kaz-moh' as never,
  })
  const shown = value.toLocaleString('en')
  const start = performance.now()
  const seen = page.getByText(shown).first().waitFor({ state: 'attached', timeout: 30_000 })
  const answer = await fetch(`${url}/api/sign`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      kind: 'situation.correction',
      about: 'covid-19',
      lang: 'en',
      body: {
        reason: 'A measurement of the live line.',
        observations: [{ place: 'KAZ', period: '2020-W17', indicator: 'cases_confirmed_new', value }],
      },
    }),
  })
  if (!answer.ok) throw new Error(await answer.text())
  await seen
  return performance.now() - start
}

/** One more reader who listens; resolves when the node has greeted it. */
function openLine(url: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const call = request(`${url}/api/live`, { agent: false }, (answer) => {
      answer.resume()
      resolve(() => call.destroy())
    })
    call.once('error', reject)
    call.end()
  })
}
