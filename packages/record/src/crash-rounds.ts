import type { NoteSigner } from '@concert/tlog'
import assert from 'node:assert/strict'
import { Crash, type FaultDisk, type Survival } from './fault-disk.ts'
import { checkFolder, openRecord } from './index.ts'
import { entriesOf, testEntries, testFolder, testSigner, testVkey } from './test-record.ts'

export const survivals: readonly Survival[] = ['keeps-all', 'loses-unsynced', 'tears-unsynced']
/** For the crash tests: a process's life on a disk that fails, and what must be there afterwards. */
const attached = Buffer.from('a table of observations')

type Acknowledged = { entries: string[]; attachments: string[] }

/** What a process does until it crashes, and what it was told is safe. */
export async function live(dir: string, disk: FaultDisk, signer: NoteSigner, batches: readonly number[]) {
  const acknowledged: Acknowledged = { entries: [], attachments: [] }
  let finished = false
  try {
    const record = await openRecord({ dir, signer, fs: disk.fs })
    acknowledged.entries = await entriesOf(record)
    for (const [at, size] of batches.entries()) {
      const batch = testEntries(size, `batch-${at}`)
      await record.append(batch)
      acknowledged.entries.push(...batch.map(String))
      if (at === 0) acknowledged.attachments.push((await record.putAttachment(attached)).sha256)
    }
    await record.close()
    finished = true
  } catch (error) {
    if (!isCrash(error)) throw error
  }
  return { acknowledged, finished }
}

export const isCrash = (error: unknown): boolean =>
  error instanceof Crash || (error instanceof Error && isCrash(error.cause))

export async function assertWhole(dir: string, { entries, attachments }: Acknowledged, signer: NoteSigner) {
  const record = await openRecord({ dir, signer })
  const found = await entriesOf(record)
  assert.deepEqual(found.slice(0, entries.length), entries)
  for (const sha256 of attachments) assert.deepEqual(await record.attachment(sha256), attached)
  const [receipt] = await record.append([Buffer.from('goes on')])
  assert.equal(receipt?.index, found.length)
  await record.close()
  const report = await checkFolder(dir, testVkey)
  assert.deepEqual([report.faults, report.leftovers], [[], []])
}

/** A record one short of a full tile, so that the commits cross it. */
export async function seeded(size: number): Promise<string> {
  const dir = testFolder()
  const record = await openRecord({ dir, signer: testSigner })
  if (size > 0) await record.append(testEntries(size, 'seed'))
  await record.close()
  return dir
}
