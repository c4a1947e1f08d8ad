import type { NoteSigner } from '@concert/tlog'
import assert from 'node:assert/strict'
import { cp } from 'node:fs/promises'
import { test } from 'node:test'
import { assertWhole, isCrash, live, seeded } from './crash-rounds.ts'
import { Crash, crashAt, type FaultDisk, faultDisk } from './fault-disk.ts'
import { openRecord } from './index.ts'
import { testFolder, vigilantSigner } from './test-record.ts'

/** A crash before, in and after the publishing of a commit that fills a tile; then one at every step of the recovery. */
const firstCrashes = [
  ['loses-unsynced', 'create log/state.tmp'],
  ['loses-unsynced', 'rename record/checkpoint'],
  ['tears-unsynced', 'rename record/tile/0/000'],
  ['keeps-all', 'remove record/tile/0/000.p'],
] as const

for (const [survival, place] of firstCrashes) {
  test(`openRecord() after crashes at ${place} and then at any step of the recovery, on a disk that ${survival}, has all that was acknowledged`, async () => {
    const origin = await seeded(250)
    const dir = testFolder()
    await cp(origin, dir, { recursive: true })
    const signer = vigilantSigner()
    const disk = await faultDisk(dir, (step) => {
      if (`${step.op} ${step.path}` === place) throw new Crash(place)
    })
    const { acknowledged } = await live(dir, disk, signer, [9])
    assert.equal(disk.isDead(), true)
    await disk.crash(survival)
    for (let at = 0, done = false; !done; at++) {
      const again = testFolder()
      await cp(dir, again, { recursive: true })
      const second = await faultDisk(again, crashAt(at))
      done = await openAndClose(again, second, signer)
      await second.crash(survival)
      await assertWhole(again, acknowledged, signer)
    }
  })
}

async function openAndClose(dir: string, { fs }: FaultDisk, signer: NoteSigner): Promise<boolean> {
  try {
    await (await openRecord({ dir, signer, fs })).close()
    return true
  } catch (error) {
    if (isCrash(error)) return false
    throw error
  }
}
