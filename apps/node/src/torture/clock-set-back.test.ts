import { formatInstant, type Instant } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspectTables } from './inspect.ts'
import { seed, seededRandom, testFolder } from './test-folder.ts'
import { makerFor, openFolder, startListening } from './torture-node.ts'

test('instants of receipt rise with the log where the clock is set back while the node is down', async () => {
  const dir = testFolder()
  const founded = await startListening(dir)
  await founded.kill('SIGTERM')
  const maker = await makerFor(dir, seededRandom(seed))
  const hourAgo = (): Instant => formatInstant(Date.now() - 3_600_000)
  const received: Instant[] = []
  for (const now of [() => formatInstant(Date.now()), hourAgo, hourAgo]) {
    const node = await openFolder(dir, { clock: { now } })
    for (const { envelope, file } of [maker.report(), maker.report()])
      received.push((await node.take(envelope, async () => file)).received)
    await inspectTables(node)
    await node.close()
  }
  assert.deepEqual(received, received.toSorted())
})
