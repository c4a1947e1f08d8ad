import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { checkRecord, folderSource, httpSource, openRecord } from './index.ts'
import { testEntries, testFolder, testSigner as signer, testVkey as vkey } from './test-record.ts'

let server: Server
let base = ''
const dir = testFolder()

/** Paths below `/liar` answer as no record should. */
const lies: Record<string, (response: ServerResponse) => void> = {
  '/liar/checkpoint': (response) => void response.end('x'.repeat(100_000)),
  '/liar/tile/0/000': (response) => void response.writeHead(302, { location: '/record/tile/0/000' }).end(),
  '/liar/tile/0/001': (response) => void response.writeHead(500).end('broken'),
  '/liar/tile/0/002': (response) => void response.writeHead(200).write('never ends'),
}

before(async () => {
  const record = await openRecord({ dir, signer })
  await record.append(testEntries(600, 'seed'))
  await record.close()
  server = createServer((request, response) => {
    const lie = lies[request.url!]
    if (lie) return lie(response)
    readFile(join(dir, request.url!)).then(
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

test('checkRecord() checks a record over HTTP as it does in a folder', async () => {
  const report = await checkRecord(httpSource(`${base}/record`, fetch), { vkey })
  assert.deepEqual(report, await checkRecord(folderSource(join(dir, 'record')), { vkey }))
  assert.deepEqual([report.ok, report.size, report.entries], [true, 600, 600])
})

test('checkRecord() says when there is no record, or one of another key', async () => {
  const nothing = await checkRecord(httpSource(`${base}/nothing`, fetch), { vkey })
  assert.deepEqual(nothing.faults, [{ path: 'checkpoint', what: 'missing' }])
  const other = await checkRecord(httpSource(`${base}/record/`, fetch), { vkey, origin: 'other.test/log' })
  assert.deepEqual([other.ok, other.size, other.faults[0]?.path], [false, undefined, 'checkpoint'])
})

test('httpSource() refuses what is too long, redirected, broken or too slow, and never takes it for an answer', async () => {
  const source = httpSource(`${base}/liar`, fetch, { timeoutMs: 300 })
  for (const path of ['checkpoint', 'tile/0/000', 'tile/0/001', 'tile/0/002']) {
    await assert.rejects(source.read(path), { code: 'unreachable', path })
  }
  assert.equal(await source.read('tile/0/003'), undefined)
})

test('folderSource() reads nothing outside its folder', async () => {
  const source = folderSource(join(dir, 'record'))
  for (const path of ['../log/state', '/etc/passwd', 'tile/../../log/state', 'tile//0', '', '.']) {
    await assert.rejects(source.read(path), RangeError)
  }
  assert.equal(await source.read('tile/9/000'), undefined)
  assert.equal(await source.read('tile'), undefined)
})
