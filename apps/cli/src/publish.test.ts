import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { parseSiteManifest } from './publishing/site-manifest.ts'
import { concert, operatorToken, startTestNode, testFolder, type TestNode } from './test-cli.ts'

let node: TestNode
before(async () => void (node = await startTestNode(testFolder())))
after(async () => node.stop())

const publish = (dir: string, ...more: string[]) =>
  concert(['publish', dir, '--node', node.url, '--json', ...more])
const told = (stdout: string) => JSON.parse(stdout) as { files: number; written: number; removed: number }

test('concert publish writes a site that a plain file server carries, in whatever folder: every link leads somewhere', async () => {
  const root = testFolder()
  const dir = join(root, 'below', 'figures')
  const { code, stdout, stderr } = await publish(dir)
  assert.equal(code, 0, stderr)
  assert.equal(told(stdout).written, told(stdout).files)
  const server = await serveFolder(root)
  try {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/below/figures/`
    assert.ok((await walk(base)) > 70)
  } finally {
    server.close()
  }
})

test('concert publish takes nothing that it has, mends what was changed, and leaves alone what is not its own', async () => {
  const dir = testFolder()
  await publish(dir)
  assert.equal(told((await publish(dir)).stdout).written, 0)
  const page = join(dir, 'ru/index.html')
  const right = readFileSync(page)
  writeFileSync(page, right.toString('utf8').replace('ru', 'xx'))
  rmSync(join(dir, 'en/about/index.html'))
  mkdirSync(join(dir, '.well-known'))
  writeFileSync(join(dir, '.well-known/security.txt'), 'theirs')
  assert.equal(told((await publish(dir)).stdout).written, 2)
  assert.deepEqual(readFileSync(page), right)
  assert.equal(readFileSync(join(dir, '.well-known/security.txt'), 'utf8'), 'theirs')
})

test('concert publish writes compressed twins on demand, and takes them away when they are not wanted', async () => {
  const dir = testFolder()
  await publish(dir, '--precompressed')
  const page = readFileSync(join(dir, 'zh/index.html'))
  assert.deepEqual(brotliDecompressSync(readFileSync(join(dir, 'zh/index.html.br'))), page)
  assert.deepEqual(gunzipSync(readFileSync(join(dir, 'zh/index.html.gz'))), page)
  await publish(dir)
  assert.deepEqual(
    filesBelow(dir).filter((path) => /\.(?:br|gz)$/.test(path)),
    [],
  )
})

test('concert publish that is killed at any time leaves a site whose links lead somewhere, and goes on from there', async () => {
  const dir = testFolder()
  await publish(dir, '--precompressed')
  for (let round = 0; round < 3; round++) {
    await say(round)
    await publishAndKill(dir, 250 + round * 400)
    assertLinks(dir)
  }
  const { code, stderr } = await publish(dir, '--precompressed')
  assert.equal(code, 0, stderr)
  assertLinks(dir)
  assert.equal(told((await publish(dir, '--precompressed')).stdout).written, 0)
})

test('concert publish touches no folder that holds something else', async () => {
  const dir = testFolder()
  writeFileSync(join(dir, 'thesis.txt'), 'years of work')
  const { code, stderr } = await publish(dir)
  assert.notEqual(code, 0)
  assert.match(stderr, /is not empty and was not published to before/)
  assert.deepEqual(readdirSync(dir), ['thesis.txt'])
})

test('parseSiteManifest() lets no path lead out of the folder', () => {
  const line = { sha256: 'a'.repeat(64), bytes: 1, mediaType: 'text/html', from: '/site/files/a' }
  const of = (path: string) => ({
    format: 'concert.site/v1',
    origin: 'o',
    size: 1,
    files: [{ ...line, path }],
  })
  assert.equal(parseSiteManifest(of('ru/states/KAZ/index.html')).files.length, 1)
  for (const path of [
    '../x',
    '/etc/passwd',
    'a/../../x',
    '.concert/placed.json',
    'a//b',
    'a\\b',
    '',
    'a/.ssh',
    'c:x',
  ])
    assert.throws(() => parseSiteManifest(of(path)), /Cannot read the node's list/, path)
})

/** Something new in public, so that every page is another. */
async function say(round: number): Promise<void> {
  const observations = [
    { place: 'UZB', period: `2018-01-0${round + 1}`, indicator: 'tests_new', value: round },
  ]
  const draft = {
    kind: 'situation.report',
    agency: 'uzb-moh',
    about: 'covid-19',
    label: 'TLP:CLEAR',
    audience: ['public'],
    body: { observations },
  }
  const response = await fetch(`${node.url}/api/sign`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${operatorToken(node.dir)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(draft),
  })
  assert.equal(response.status, 201, await response.text())
}

async function publishAndKill(dir: string, afterMs: number): Promise<void> {
  const bin = new URL('../bin/concert.mjs', import.meta.url).pathname
  const child = spawn(process.execPath, [bin, 'publish', dir, '--node', node.url, '--precompressed'], {
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await pause(afterMs)
  child.kill('SIGKILL')
  await ended
}

/** A server that knows nothing but files. */
function serveFolder(root: string): Promise<Server> {
  const types: Record<string, string> = { '.html': 'text/html', '.json': 'application/json' }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.split('?')[0]!)
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
    try {
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      response.end(readFileSync(file))
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

async function walk(base: string): Promise<number> {
  const seen = new Set<string>()
  const waiting = [base]
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address)) continue
    seen.add(address)
    const response = await fetch(address)
    const text = await response.text()
    assert.equal(response.status, 200, address)
    if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) continue
    for (const link of linksIn(text)) {
      const url = new URL(link, address)
      assert.ok(url.href.startsWith(base), `${address} leads to ${link}`)
      waiting.push(`${url.origin}${url.pathname}`)
    }
  }
  return seen.size
}

/** The same on the folder itself, as it lies there. */
function assertLinks(dir: string): void {
  for (const path of filesBelow(dir).filter(
    (one) => /(?:^|\/)index\.html$/.test(one) && !one.startsWith('verify/'),
  )) {
    const page = readFileSync(join(dir, path), 'utf8')
    assert.match(page, /<\/html>\s*$/, path)
    for (const link of linksIn(page)) {
      const to = new URL(link, `https://any.example/${path}`).pathname
      assert.ok(statSync(join(dir, to.endsWith('/') ? `${to}index.html` : to)).isFile(), `${path}: ${link}`)
    }
  }
}

function linksIn(page: string): string[] {
  return [...page.matchAll(/ href="([^"#]+)"/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^(?:data|blob):/.test(link))
}

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .filter((path) => !path.startsWith('.'))
}
