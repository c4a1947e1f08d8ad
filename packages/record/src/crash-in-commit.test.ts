import assert from 'node:assert/strict'
import { cp } from 'node:fs/promises'
import { test } from 'node:test'
import { assertWhole, live, seeded, survivals } from './crash-rounds.ts'
import { crashAt, faultDisk } from './fault-disk.ts'
import { testFolder, vigilantSigner } from './test-record.ts'

/** From an empty folder; and across the end of a tile, with a commit after it. */
const lives = [
  { size: 0, batches: [3] },
  { size: 250, batches: [9, 1] },
]

for (const survival of survivals) {
  for (const { size, batches } of lives) {
    test(`openRecord() after a crash at any step on a record of ${size}, on a disk that ${survival}, has all that was acknowledged and signs no second root`, async () => {
      const origin = size === 0 ? testFolder() : await seeded(size)
      let crashes = 0
      for (let finished = false; !finished; crashes++) {
        const dir = testFolder()
        await cp(origin, dir, { recursive: true })
        const signer = vigilantSigner()
        const disk = await faultDisk(dir, crashAt(crashes))
        const life = await live(dir, disk, signer, batches)
        await disk.crash(survival)
        await assertWhole(dir, life.acknowledged, signer)
        finished = life.finished
      }
      assert.ok(crashes > 20)
    })
  }
}
