// For the tests: a page in Chromium that has this package, on a server that shows a node's record as it is and otherwise.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Page } from 'playwright-core'
import { bundled } from './test-bundle.ts'

export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Answers a path below the server's own with the bytes to show there. */
export type Show = (path: string) => Promise<Uint8Array | undefined>

export type TestPage = {
  readonly page: Page
  readonly url: string
  /** What the page complained of. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

const script = `import * as verify from './index.ts'
  import { ed25519Verify } from '@concert/tlog'
  globalThis.verify = { ...verify, ed25519Verify }`

const testdata = new URL('../../../testdata/', import.meta.url)

/** `/testdata/…` is the vectors; everything else that the page asks for is for \`show\` to say. */
export async function openTestPage(show: Show): Promise<TestPage> {
  const page = await bundled(script)
  const own: Record<string, () => Uint8Array | string> = {
    '/': () =>
      '<!doctype html><html lang="en"><title>Test</title><script type="module" src="/page.js"></script>',
    '/page.js': () => page,
  }
  const server = createServer((request, response) => {
    const path = request.url!
    const asked = path.startsWith('/testdata/')
      ? Promise.resolve(readFileSync(new URL(path.slice('/testdata/'.length), testdata)))
      : Promise.resolve(own[path]?.() ?? show(path))
    void asked.then((body) => answer(response, path, body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return open(url, async () => {
    server.closeAllConnections()
    server.close()
  })
}

function answer(response: ServerResponse, path: string, body: Uint8Array | string | undefined): void {
  if (body === undefined) return void response.writeHead(404).end()
  const type = { '/': 'text/html', '/page.js': 'text/javascript' }[path] ?? 'application/octet-stream'
  // As strict as the workspace's own policy: no code from strings.
  const policy = "default-src 'none'; script-src 'self'; connect-src *"
  response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body)
}

async function open(url: string, stop: () => Promise<void>): Promise<TestPage> {
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url)
  await page.waitForFunction('globalThis.verify !== undefined')
  return {
    page,
    url,
    complaints,
    close: async () => {
      await browser.close()
      await stop()
    },
  }
}
