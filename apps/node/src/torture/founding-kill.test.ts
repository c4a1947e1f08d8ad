import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { readOrganisation } from '../founding/organisation-file.ts'
import { inspectFolder, inspectTables } from './inspect.ts'
import { openLedger } from './ledger.ts'
import { startProcess } from './node-process.ts'
import { seed, seededRandom, testFolder } from './test-folder.ts'
import { openFolder, organisation, startListening } from './torture-node.ts'

const random = seededRandom(seed + 3)

/** How many entries anyone would see that the record of the folder has. */
async function sizeOf(dir: string): Promise<number> {
  const signed = await readFile(join(dir, 'record', 'checkpoint'), 'utf8').catch(() => '')
  return Number(signed.split('\n')[1] ?? 0)
}

test('a founding that is killed half way is begun anew, and half an organisation never stands', async (t) => {
  const { states } = await readOrganisation(organisation)
  for (const atLeast of [1, 10 + random.below(60)]) {
    const dir = testFolder()
    const node = startProcess({ dir, mode: 'exercise' })
    let isGone = false
    void node.ended.then(() => (isGone = true))
    while ((await sizeOf(dir)) < atLeast && !isGone) await setTimeout(1)
    assert.equal((await node.kill('SIGKILL')).stray, '')
    t.diagnostic(`killed with ${await sizeOf(dir)} entries`)
    const again = await startListening(dir)
    await again.kill('SIGTERM')
    const opened = await openFolder(dir)
    const agencies = states.flatMap((state) => state.agencies.map(({ agency }) => agency as string))
    assert.deepEqual(
      [...opened.directory().states.keys()].sort(),
      states.map(({ state }) => state as string).sort(),
    )
    for (const agency of agencies)
      assert.ok(
        [...opened.directory().keys.values()].some((key) => key.agency === agency),
        `no key of ${agency}`,
      )
    const { rhythms, events } = await counts(opened)
    assert.equal(rhythms, states.length * events)
    await inspectTables(opened)
    await inspectFolder(dir, opened.record.vkey, openLedger())
    await opened.close()
  }
})

async function counts({
  db,
}: Awaited<ReturnType<typeof openFolder>>): Promise<{ rhythms: number; events: number }> {
  const rows = await db.selectFrom('statement').select('kind').where('kind', 'like', 'situation.%').execute()
  const of = (kind: string): number => rows.filter((row) => row.kind === kind).length
  return { rhythms: of('situation.rhythm'), events: of('situation.event') }
}
