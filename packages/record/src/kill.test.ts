import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { hash } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { checkFolder, openRecord } from './index.ts'
import { testFolder, testSigner as signer, testVkey } from './test-record.ts'

const kills = Number(process.env['CONCERT_KILLS'] ?? 10)

/** Lets a process write for a while after its first receipt, kills it, and answers with the receipts it gave. */
async function writeUntilKilled(dir: string, round: number): Promise<string[]> {
  const script = join(import.meta.dirname, 'test-writer.ts')
  const child = spawn(process.execPath, [script, dir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await once(child.stdout, 'data')
  await setTimeout((round * 7919) % 90)
  child.kill('SIGKILL')
  await closed
  return output.split('\n').slice(0, -1)
}

test(`a process killed ${kills} times while it writes has lost none of the receipts it gave`, async () => {
  const dir = testFolder()
  const receipts: string[] = []
  for (let round = 0; round < kills; round++) {
    receipts.push(...(await writeUntilKilled(dir, round)))
    const record = await openRecord({ dir, signer })
    const found = new Set<string>()
    for await (const { index, entry } of record.entries(0))
      found.add(`${index} ${hash('sha256', entry, 'hex')}`)
    await record.close()
    assert.deepEqual(
      receipts.filter((receipt) => !found.has(receipt)),
      [],
    )
    const report = await checkFolder(dir, testVkey)
    assert.deepEqual([report.faults, report.leftovers], [[], []])
  }
  assert.ok(receipts.length > kills)
})
