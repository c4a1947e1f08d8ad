import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DatabaseError } from './database-error.ts'
import { startThread } from './pglite-worker.ts'

test('a thread that does not answer any more is ended: whoever waits is told, and so is the node, once', async () => {
  const broken: DatabaseError[] = []
  const thread = await startThread(undefined, (error) => broken.push(error), 1_500)
  const answered = await thread.ask({ sql: 'select 1 as one', parameters: [] })
  assert.deepEqual(answered.rows, [{ one: 1 }])
  const endless = 'select count(*) from generate_series(1, 1e12::bigint)'
  const asked = [endless, 'select 2'].map((sql) => thread.ask({ sql, parameters: [] }))
  const ends = await Promise.allSettled(asked)
  assert.deepEqual(
    ends.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
  assert.equal(broken.length, 1)
  assert.match((broken[0]!.cause as Error).message, /has not answered for 1\.5 s/)
  await assert.rejects(thread.ask({ sql: 'select 3', parameters: [] }), /PGlite has stopped/)
  assert.equal(await thread.close(), false)
})

test('a thread at rest is not ended, however long nobody asks', async () => {
  const broken: DatabaseError[] = []
  const thread = await startThread(undefined, (error) => broken.push(error), 1_500)
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  await thread.ask({ sql: 'select 1', parameters: [] })
  assert.deepEqual(broken, [])
  assert.equal(await thread.close(), true)
})
