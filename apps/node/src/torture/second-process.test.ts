import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspectFolder } from './inspect.ts'
import { openLedger } from './ledger.ts'
import { sendUntil } from './load.ts'
import { startProcess } from './node-process.ts'
import { seed, seededRandom, testFolder } from './test-folder.ts'
import { loadOn, makerFor, openFolder, startListening } from './torture-node.ts'

const random = seededRandom(seed + 5)

test('of two nodes that start at once on a new folder exactly one goes on, and the folder is whole', async () => {
  const dir = testFolder()
  const nodes = [startProcess({ dir, mode: 'exercise' }), startProcess({ dir, mode: 'exercise' })]
  const urls = await Promise.all(nodes.map(({ listening }) => listening))
  assert.equal(urls.filter((url) => url !== undefined).length, 1)
  const refused = await nodes[urls.findIndex((url) => url === undefined)]!.ended
  assert.deepEqual([refused.code, refused.stray], [1, ''])
  assert.match(refused.last!, /is open in another process: a data folder has one node\. Stop that one first/)
  await nodes[urls.findIndex((url) => url !== undefined)]!.kill('SIGTERM')
  const opened = await openFolder(dir)
  await inspectFolder(dir, opened.record.vkey, openLedger())
  assert.equal(opened.keystore.held().filter(({ agency }) => agency === 'log').length, 1)
  await opened.close()
})

test('a second node on a folder is refused in one line, and the first goes on taking statements', async () => {
  const dir = testFolder()
  const ledger = openLedger()
  const first = await startListening(dir)
  const load = await loadOn({ ...first, dir }, { maker: await makerFor(dir, random), random, ledger })
  let isRefused = false
  const sending = sendUntil(load, () => isRefused && ledger.receipts.size >= 50)
  const second = startProcess({ dir, mode: 'exercise' })
  const end = await second.ended
  isRefused = true
  assert.deepEqual([end.code, end.stray, end.last?.includes('\n')], [1, '', false])
  assert.match(end.last!, /is open in another process/)
  await sending
  await first.kill('SIGTERM')
  const opened = await openFolder(dir)
  await inspectFolder(dir, opened.record.vkey, ledger)
  await opened.close()
})

test('of two nodes that start at once on a new folder without a passphrase only one makes it', async () => {
  for (let round = 0; round < 3; round++) {
    const dir = testFolder()
    const options = { dir, mode: 'exercise', passphrase: undefined } as const
    const nodes = [startProcess(options), startProcess(options)]
    const urls = await Promise.all(nodes.map(({ listening }) => listening))
    assert.equal(urls.filter((url) => url !== undefined).length, 1)
    for (const node of nodes) await node.kill('SIGTERM')
    const again = startProcess(options)
    assert.ok(await again.listening, `it did not start again`)
    await again.kill('SIGTERM')
  }
})
