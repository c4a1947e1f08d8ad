import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request } from 'node:http'
import { test } from 'node:test'
import { inspectFolder, inspectTables } from './inspect.ts'
import { openLedger, type Acknowledged } from './ledger.ts'
import { seed, seededRandom, testFolder } from './test-folder.ts'
import { makerFor, openFolder, startListening } from './torture-node.ts'

const random = seededRandom(seed + 2)

test('a node that is told to end under load answers every request that it took, and loses no receipt', async () => {
  const dir = testFolder()
  const ledger = openLedger()
  const node = await startListening(dir)
  const maker = await makerFor(dir, random)
  const prepared = Array.from({ length: 150 }, () => maker.report()).filter(({ file }) => file === undefined)
  const answers = prepared.map(({ envelope }) => post(`${node.url}/api/statements`, envelope))
  await Promise.race(answers)
  const end = await node.kill('SIGTERM')
  assert.deepEqual([end.code, end.stray], [0, ''])
  const got = await Promise.all(answers)
  const statuses = Map.groupBy(got, ({ status }) => status)
  assert.deepEqual(
    [...statuses.keys()].filter((status) => status !== 0 && status !== 201 && status !== 503),
    [],
  )
  for (const { text } of statuses.get(201)!) ledger.acknowledge(JSON.parse(text) as Acknowledged)
  const opened = await openFolder(dir)
  await inspectFolder(dir, opened.record.vkey, ledger)
  await inspectTables(opened)
  // A connection that the node had not turned to yet ends without an answer; then it took nothing either.
  const unanswered = prepared.filter((_, at) => got[at]!.status !== 201).map(({ id }) => id)
  const taken = await opened.db
    .selectFrom('statement')
    .select('id')
    .where('id', 'in', ['', ...unanswered])
    .execute()
  assert.deepEqual(taken, [])
  await opened.close()
})

/** On a connection of its own; status 0 where it ended without an answer. */
async function post(url: string, body: Uint8Array): Promise<{ status: number; text: string }> {
  const sent = request(url, { method: 'POST', agent: false, headers: { 'content-type': 'application/json' } })
  try {
    sent.end(body)
    const [answer] = (await once(sent, 'response')) as [import('node:http').IncomingMessage]
    return { status: answer.statusCode!, text: Buffer.concat(await Array.fromAsync(answer)).toString() }
  } catch {
    return { status: 0, text: '' }
  }
}
