import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { openRecord } from './index.ts'
import { lockFile } from './lock-file.ts'
import { testFolder, testSigner as signer } from './test-record.ts'

/** A process that opens the record, says how that went, and then waits to be killed. */
function opener(dir: string): ChildProcess {
  const script = join(import.meta.dirname, 'test-opener.ts')
  return spawn(process.execPath, [script, dir], { stdio: ['pipe', 'pipe', 'inherit'] })
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [chunk] = (await once(child.stdout!, 'data')) as [Buffer]
  return chunk.toString().trim()
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

test('openRecord() gives a record that another process has open to nobody else, until that process is gone', async () => {
  const dir = testFolder()
  const first = opener(dir)
  assert.equal(await firstLine(first), 'open')
  await assert.rejects(openRecord({ dir, signer }), { code: 'locked', message: /only one writer/ })
  await kill(first)
  const record = await openRecord({ dir, signer })
  const second = opener(dir)
  assert.equal(await firstLine(second), 'locked')
  await kill(second)
  await record.close()
})

test('openRecord() in eight processes at once gives the record to exactly one', async () => {
  const dir = testFolder()
  const children = Array.from({ length: 8 }, () => opener(dir))
  const lines = await Promise.all(children.map(firstLine))
  assert.deepEqual(lines.sort(), [
    'locked',
    'locked',
    'locked',
    'locked',
    'locked',
    'locked',
    'locked',
    'open',
  ])
  await Promise.all(children.map(kill))
  await (await openRecord({ dir, signer })).close()
})

test('openRecord() twice in one process gives the record to the first, and again after its close()', async () => {
  const dir = testFolder()
  const record = await openRecord({ dir, signer })
  await assert.rejects(openRecord({ dir, signer }), { code: 'locked' })
  await record.close()
  await record.close()
  await (await openRecord({ dir, signer })).close()
})

test('openRecord() says when the folder cannot be one', async () => {
  const file = join(testFolder(), 'file')
  await writeFile(file, '')
  await assert.rejects(openRecord({ dir: file, signer }), { name: 'RecordError', code: 'io', path: file })
})

test('lockFile() says when the place gives no lock, and does not call it taken', async () => {
  await assert.rejects(lockFile(join(testFolder(), 'no such folder', 'lock')), { code: 'io' })
})
