// Writes the README's pictures into docs/pictures: a sample node of its own, seen in Chromium (CHROMIUM names another).
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { ensureInstalled, pinnedNode, root } from './ensure-installed.mjs'

ensureInstalled()
const pictures = join(root, 'docs/pictures')
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const views = [
  { file: 'situation-en.png', path: '/?lang=en', width: 1280, height: 1060, colorScheme: 'light' },
  {
    file: 'situation-ru-dark.png',
    path: '/?lang=ru&scale=log',
    width: 1280,
    height: 1060,
    colorScheme: 'dark',
  },
  {
    file: 'situation-zh-phone.png',
    path: '/?lang=zh&scale=log&asOf=2020-04-20T12:00:00.000Z',
    width: 390,
    height: 1060,
    colorScheme: 'light',
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

async function takePictures(url) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...quiet] })
  for (const { file, path, width, height, colorScheme } of views) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, javaScriptEnabled: false })
    await page.goto(url + path)
    await page.screenshot({ path: join(pictures, file) })
    await page.close()
    console.log(`docs/pictures/${file}`)
  }
  await browser.close()
}
