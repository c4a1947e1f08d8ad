import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { inspectCheckpoints, inspectFolder, inspectTables } from './inspect.ts'
import { openLedger } from './ledger.ts'
import { look, sendAgain, sendUntil } from './load.ts'
import { startProcess } from './node-process.ts'
import { seed, seededRandom, testFolder } from './test-folder.ts'
import { loadOn, makerFor, openFolder, startListening } from './torture-node.ts'

const kills = Number(process.env['CONCERT_KILLS'] ?? 6)
/** How often the tables are compared with a rebuild, which takes as long as the record is large. */
const roundsBetweenRebuilds = Math.max(6, Math.floor(kills / 10))

test(`a node killed ${kills} times under load loses no receipt, says nothing twice and signs one history (seed ${seed})`, async (t) => {
  const random = seededRandom(seed)
  const dir = testFolder()
  const ledger = openLedger()
  const founded = await startListening(dir)
  const maker = await makerFor(dir, random)
  await founded.kill('SIGTERM')
  const parts = { maker, random, ledger }
  for (let round = 1; round <= kills; round++) {
    if (random.isOneIn(4)) await killWhileStarting(dir, random.below(2_500))
    const node = await startListening(dir)
    const load = await loadOn({ ...node, dir }, parts)
    await sendAgain(load)
    assert.deepEqual(ledger.faults, [])
    assert.equal(ledger.unanswered.size, 0)
    await look(node.url, ledger)
    const before = ledger.receipts.size
    const sending = sendUntil(load, () => false)
    // The first receipts come when the caches are warm; then any moment is as good as another.
    while (ledger.receipts.size === before) await setTimeout(10)
    await setTimeout(random.below(1_500))
    const { stray } = await node.kill('SIGKILL')
    await sending
    assert.equal(stray, '')
    if (round % roundsBetweenRebuilds === 0 || round === kills) {
      const found = await inspectAll()
      t.diagnostic(
        `round ${round}: ${found.entries} entries, ${ledger.receipts.size} receipts, ${ledger.checkpoints.size} checkpoints`,
      )
    }
  }

  async function inspectAll() {
    const opened = await openFolder(dir)
    await inspectCheckpoints(opened.record, ledger)
    await inspectTables(opened)
    const found = await inspectFolder(dir, opened.record.vkey, ledger)
    await opened.close()
    return found
  }
})

async function killWhileStarting(dir: string, afterMs: number): Promise<void> {
  const node = startProcess({ dir, mode: 'exercise' })
  await setTimeout(afterMs)
  const { stray } = await node.kill('SIGKILL')
  assert.equal(stray, '')
}
