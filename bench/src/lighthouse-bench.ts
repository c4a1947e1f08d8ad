import { startNode } from '@concert/node'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Figure } from './figure.ts'
import { scratchFolder } from './scratch-folder.ts'

const runs = 5
const scriptLimitBytes = 250 * 1024
const quiet = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
]

type Run = {
  readonly performance: number
  readonly accessibility: number
  readonly scripts: readonly string[]
}

/**
 * The workspace's first page as Lighthouse sees it with its own defaults: a slow phone on a slow line. The middle of
 * five runs, since the machine's other work counts against it.
 */
export async function lighthouseBench(): Promise<Figure[]> {
  const dir = await mkdtemp(join(await scratchFolder(), 'sample-'))
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
  try {
    const page = `${started.url}/workspace/`
    const all: Run[] = []
    for (let at = 0; at < runs; at++) all.push(await judge(page))
    const scriptBytes = await gzippedBytes(all[0]!.scripts)
    return [
      score(
        'Lighthouse, performance of the situation page',
        all.map(({ performance }) => performance),
      ),
      score(
        'Lighthouse, accessibility of the situation page',
        all.map(({ accessibility }) => accessibility),
      ),
      {
        name: 'script of the situation page, gzipped',
        value: scriptBytes / 1024,
        unit: 'KiB',
        against: 'limit 250 KiB',
        ratio: scriptBytes / scriptLimitBytes,
        wanted: '< 1',
      },
    ]
  } finally {
    await started.close()
    await rm(dir, { recursive: true, force: true })
  }
}

async function judge(page: string): Promise<Run> {
  const chromePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  const chrome = await launch({ chromePath, chromeFlags: quiet })
  try {
    const options = {
      port: chrome.port,
      onlyCategories: ['performance', 'accessibility'],
      logLevel: 'error',
    } as const
    const result = await lighthouse(page, { ...options, onlyCategories: [...options.onlyCategories] })
    const { categories, audits } = result!.lhr
    if (process.env['CONCERT_LIGHTHOUSE'] !== undefined) console.log(told(audits))
    return {
      performance: categories['performance']!.score! * 100,
      accessibility: categories['accessibility']!.score! * 100,
      scripts: scriptsIn(audits),
    }
  } finally {
    chrome.kill()
  }
}

type Audits = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']['audits']

function scriptsIn(audits: Audits): string[] {
  const { details } = audits['network-requests']!
  const items = (details?.type === 'table' ? details.items : []) as { url: string; resourceType?: string }[]
  return items.filter(({ resourceType }) => resourceType === 'Script').map(({ url }) => url)
}

/** What the score is made of; CONCERT_LIGHTHOUSE=1 prints it. */
function told(audits: Audits): string {
  const names = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
    'speed-index',
  ]
  return names.map((name) => `${name}: ${audits[name]!.displayValue ?? ''}`).join(', ')
}

async function gzippedBytes(urls: readonly string[]): Promise<number> {
  let sum = 0
  for (const url of new Set(urls)) sum += gzipSync(await (await fetch(url)).bytes(), { level: 9 }).length
  return sum
}

function score(name: string, values: readonly number[]): Figure {
  const value = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
  return { name, value, unit: 'of 100', against: 'wanted 95', ratio: value / 95, wanted: '≥ 1' }
}
