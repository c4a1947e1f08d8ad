import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { cp, open, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { inspectFolder, inspectTables } from './inspect.ts'
import { openLedger } from './ledger.ts'
import { sendAgain, sendUntil } from './load.ts'
import { startProcess } from './node-process.ts'
import type { Maker, Prepared } from './statements.ts'
import { seed, seededRandom, testFolder } from './test-folder.ts'
import { loadOn, makerFor, openFolder, startListening } from './torture-node.ts'

const random = seededRandom(seed + 9)
const megabyte = 1024 * 1024
const origin = testFolder()
const disk = mkdtempSync(join(tmpdir(), 'concert-small-disk-'))
let maker: Maker
const skip = mountSmallDisk()

/** A disk of its own of 256 MB; where the system does not let us, the tests are skipped, and that is said. */
function mountSmallDisk(): string | false {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'concert-torture', disk], { stdio: 'pipe' })
    return false
  } catch {
    console.log('SKIPPED: the tests on a full disk: mounting a small one needs root')
    return 'mounting a small disk needs root'
  }
}

after(() => {
  if (skip === false) execFileSync('umount', [disk])
  rmdirSync(disk)
})

before(async () => {
  if (skip !== false) return
  const node = await startListening(origin)
  await node.kill('SIGTERM')
  maker = await makerFor(origin, random)
})

/** Fills the disk until only so many bytes are free; the file is what is deleted to free space. */
async function fillUpTo(freeBytes: number): Promise<void> {
  const file = await open(join(disk, 'ballast'), 'w')
  const { bavail, bsize } = await statfs(disk)
  const bytes = Buffer.alloc(megabyte)
  let left = bavail * bsize - freeBytes
  for (; left > 0; left -= megabyte) await file.write(bytes, 0, Math.min(megabyte, left))
  await file.close()
}

async function dataFolder(name: string): Promise<string> {
  await rm(join(disk, 'ballast'), { force: true })
  const dir = join(disk, name)
  await cp(origin, dir, { recursive: true })
  return dir
}

for (const freeBytes of [3 * megabyte, 300_000])
  test(
    `a node whose disk fills up with ${freeBytes} bytes to go loses no receipt and starts clean when there is space`,
    { skip },
    async (t) => {
      const dir = await dataFolder(`data-${freeBytes}`)
      const ledger = openLedger()
      const node = await startListening(dir)
      const load = await loadOn({ ...node, dir }, { maker, random, ledger })
      await sendUntil(load, () => ledger.receipts.size >= 20)
      await fillUpTo(freeBytes)
      let isGone = false
      const ended = node.ended.then((end) => ((isGone = true), end))
      const until = Date.now() + 20_000
      await sendUntil(
        { ...load, ledger },
        () => isGone || Date.now() > until || isStuck(ledger.unanswered.size),
      )
      const end = isGone ? await ended : await node.kill('SIGTERM')
      t.diagnostic(
        `${ledger.receipts.size} receipts; ended with ${end.code}: ${end.last ?? 'told to'}; said ${node.said.join(' | ')}`,
      )
      assert.equal(end.stray, '')
      assert.ok(end.code === 75 ? end.last !== undefined : end.code === 0)
      const full = startProcess({ dir, mode: 'exercise' })
      if ((await full.listening) === undefined) {
        const refused = await full.ended
        t.diagnostic(`on the full disk: ${refused.last}`)
        assert.match(refused.last!, /space|MB free/i)
        assert.equal(refused.stray, '')
      } else await full.kill('SIGTERM')
      await rm(join(disk, 'ballast'))
      const again = await startListening(dir)
      t.diagnostic(`with space again: ${again.said.join(' | ')}`)
      await sendAgain(await loadOn({ ...again, dir }, { maker, random, ledger }))
      assert.equal(ledger.unanswered.size, 0)
      await again.kill('SIGTERM')
      const opened = await openFolder(dir)
      await inspectTables(opened)
      await inspectFolder(dir, opened.record.vkey, ledger)
      await opened.close()
      await rm(dir, { recursive: true })
    },
  )

test(
  'a node whose tables alone are on a full disk stops, and with space again rebuilds them and says so',
  { skip },
  async (t) => {
    await rm(join(disk, 'ballast'), { force: true })
    const dir = testFolder()
    await cp(origin, dir, { recursive: true })
    const database = { dir: join(disk, 'tables') }
    const ledger = openLedger()
    const fatal: Error[] = []
    const said: string[] = []
    const say = (one: string): void => void said.push(one)
    const node = await openFolder(dir, { database, say, onFatal: (error) => fatal.push(error as Error) })
    await fillUpTo(0)
    const prepared: Prepared[] = []
    for (let round = 0; round < 200 && fatal.length === 0; round++) {
      const batch = Array.from({ length: 50 }, () => maker.report())
      prepared.push(...batch)
      const taken = await Promise.allSettled(
        batch.map(({ envelope, file }) => node.take(envelope, async () => file)),
      )
      for (const one of taken) if (one.status === 'fulfilled') ledger.acknowledge(one.value)
    }
    await node.close()
    t.diagnostic(`${ledger.receipts.size} receipts of ${prepared.length}; stopped with: ${fatal[0]?.message}`)
    assert.equal(fatal.length, 1)
    assert.match(said.join(), /The tables could not take a batch/)
    await assert.rejects(
      openFolder(dir, { database }),
      /No space left to write .*; free space, and try again|MB free\. Free at least 64 MB and start again; the record is safe/,
    )
    await rm(join(disk, 'ballast'))
    said.length = 0
    const again = await openFolder(dir, { database, say })
    t.diagnostic(`with space again: ${said.join(' | ')}`)
    assert.match(said.join(), /behind the record; bringing them up/)
    for (const { envelope, file } of prepared)
      ledger.acknowledge(await again.take(envelope, async () => file))
    await inspectTables(again)
    await inspectFolder(dir, again.record.vkey, ledger)
    await again.close()
  },
)

/** So many were refused that the disk must be full. */
function isStuck(unanswered: number): boolean {
  return unanswered > 400
}
