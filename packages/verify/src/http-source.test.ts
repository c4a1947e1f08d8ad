import { checkTree } from '@concert/tlog'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { httpSource } from './index.ts'

const folder = new URL('../../../testdata/record/', import.meta.url)
const { vkey, size, root } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as {
  vkey: string
  size: number
  root: string
}

let server: Server
let base = ''

/** Paths below `/liar` answer as no record should. */
const lies: Record<string, (response: ServerResponse) => void> = {
  '/liar/checkpoint': (response) => void response.end('x'.repeat(100_000)),
  '/liar/tile/0/000': (response) => void response.writeHead(302, { location: '/valid/tile/0/000' }).end(),
  '/liar/tile/0/001': (response) => void response.writeHead(500).end('broken'),
  '/liar/tile/0/002': (response) => void response.writeHead(200).write('never ends'),
  '/liar/tile/0/004': (response) => void response.writeHead(410).end('gone'),
  '/liar/attachment/00/large': (response) => void response.end('x'.repeat(1_001)),
  '/liar/attachment/00/empty': (response) => void response.end(),
}

before(async () => {
  server = createServer((request, response) => {
    const lie = lies[request.url!]
    if (lie) return lie(response)
    readFile(new URL(`.${request.url}`, folder)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

after(() => {
  server.closeAllConnections()
  server.close()
})

test('httpSource() reads a record from a plain web server, with a slash after its address or without', async () => {
  for (const address of [`${base}/valid`, `${base}/valid/`]) {
    const report = await checkTree(httpSource(address, fetch), { vkey })
    assert.deepEqual([report.faults, report.size, report.root, report.entries], [[], size, root, size])
  }
})

test('httpSource() answers that there is nothing, and so the check that there is no record', async () => {
  const report = await checkTree(httpSource(`${base}/nothing`, fetch), { vkey })
  assert.deepEqual(report.faults, [{ path: 'checkpoint', code: 'missing', what: 'missing' }])
  assert.equal(await httpSource(`${base}/liar`, fetch).read('tile/0/003'), undefined)
  assert.equal(await httpSource(`${base}/liar`, fetch).read('tile/0/004'), undefined)
})

test('httpSource() refuses what is too long, redirected, broken or too slow, and never takes it for an answer', async () => {
  const source = httpSource(`${base}/liar`, fetch, { timeoutMs: 300, maxAttachmentBytes: 1_000 })
  for (const path of ['checkpoint', 'tile/0/000', 'tile/0/001', 'tile/0/002', 'attachment/00/large'])
    await assert.rejects(source.read(path), {
      name: 'VerifyError',
      code: 'unreachable',
      message: new RegExp(`^Cannot read ${base}/liar/${path}: .`),
    })
  assert.deepEqual(await source.read('attachment/00/empty'), new Uint8Array(0))
})

test('httpSource() refuses a server that is not there', async () => {
  const closed = createServer().listen(0, '127.0.0.1')
  await once(closed, 'listening')
  const { port } = closed.address() as AddressInfo
  closed.close()
  await assert.rejects(httpSource(`http://127.0.0.1:${port}`, fetch).read('checkpoint'), {
    code: 'unreachable',
  })
})

test('httpSource() ends a read under way with the reason of the signal', async () => {
  const source = httpSource(`${base}/liar`, fetch)
  const controller = new AbortController()
  const read = source.read('tile/0/002', controller.signal)
  setTimeout(() => controller.abort(new Error('the reader left')), 20)
  await assert.rejects(read, /^Error: the reader left$/)
})

test('httpSource() asks for nothing outside the record', async () => {
  const asked: string[] = []
  const source = httpSource(base, async (url) => {
    asked.push(url)
    return new Response('')
  })
  for (const path of ['../secret', '/etc/passwd', 'tile//0', 'tile/../x', 'a?b', 'a#b', 'a b', '', '.'])
    await assert.rejects(source.read(path), RangeError)
  assert.deepEqual(asked, [])
})
