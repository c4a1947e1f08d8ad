// Writes the README's pictures into docs/pictures: a sample node of its own, seen in Chromium (CHROMIUM names another).
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled, pinnedNode, root } from './ensure-installed.mjs'

ensureInstalled()
ensureBuilt()
const pictures = join(root, 'docs/pictures')
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** `office` steps in by the sample's door first. */
const views = [
  { file: 'workspace-situation-en.png', path: '/workspace/', lang: 'en', colorScheme: 'light' },
  {
    file: 'workspace-state-ru-dark.png',
    path: '/workspace/states/CHN',
    lang: 'ru',
    colorScheme: 'dark',
    office: 'chn-epidemiologist',
  },
]

const dir = await mkdtemp(join(tmpdir(), 'concert-pictures-'))
const concert = [`${root}apps/cli/bin/concert.mjs`, 'node', '--sample', '--data', dir, '--port', '0']
const node = spawn(pinnedNode, concert, { stdio: 'inherit' })
const ended = once(node, 'exit')
try {
  const url = await Promise.race([
    addressOf(dir),
    ended.then(() => Promise.reject(new Error('The sample node did not start'))),
  ])
  await mkdir(pictures, { recursive: true })
  await takePictures(url)
} finally {
  node.kill()
  await ended
  await rm(dir, { recursive: true, force: true })
}

/** The node writes its address beside its data when it listens. */
async function addressOf(folder) {
  for (;;) {
    const text = await readFile(join(folder, 'node.json'), 'utf8').catch(() => undefined)
    if (text !== undefined) return JSON.parse(text).url
    await setTimeout(200)
  }
}

async function takePictures(address) {
  const url = address.replace('127.0.0.1', 'localhost')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...quiet] })
  for (const view of views) await takePicture(browser, url, view)
  await browser.close()
}

async function takePicture(browser, url, { file, path, lang, colorScheme, office }) {
  const viewport = { width: 1280, height: 1000 }
  const context = await browser.newContext({ viewport, colorScheme, timezoneId: 'UTC' })
  await context.addCookies([{ name: 'concert-language', value: lang, url }])
  const headers = { origin: url }
  if (office !== undefined) await context.request.post(`${url}/api/door`, { data: { office }, headers })
  const page = await context.newPage()
  await page.goto(url + path)
  await page.locator('figure svg').first().waitFor()
  await setTimeout(1_500)
  await page.screenshot({ path: join(pictures, file) })
  await context.close()
  console.log(`docs/pictures/${file}`)
}
