import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { type FaultDisk, faultDisk, type Step } from './fault-disk.ts'
import { checkFolder, openRecord, RecordError } from './index.ts'
import { entriesOf, testEntries, testFolder, testSigner, testVkey, vigilantSigner } from './test-record.ts'

const text = ({ op, path }: Step): string => `${op} ${path}`

/** A record of 255 entries on a watched disk. */
async function watched(before?: (step: Step) => void, signer = testSigner) {
  const dir = testFolder()
  const seed = await openRecord({ dir, signer })
  await seed.append(testEntries(255, 'seed'))
  await seed.close()
  const disk = await faultDisk(dir, before)
  return { dir, disk, record: await openRecord({ dir, signer, fs: disk.fs }) }
}

/** What the commit of the 256th entry does, in order: up to the public checkpoint, and after it. */
async function stepsOfCommit() {
  const { disk, record } = await watched()
  const before = disk.steps.length
  await record.append(testEntries(1, 'last'))
  await record.close()
  const steps = disk.steps.slice(before).map(text)
  const published = steps.indexOf('rename record/checkpoint') + 2
  return { commit: steps.slice(0, published), tidying: steps.slice(published) }
}

const beforeTiles = [
  'write log/wal',
  'fdatasync log/wal',
  'create log/state.tmp',
  'write log/state.tmp',
  'fsync log/state.tmp',
  'rename log/state',
  'fsync-folder log',
]
const afterTiles = [
  'create record/checkpoint.tmp',
  'write record/checkpoint.tmp',
  'fsync record/checkpoint.tmp',
  'rename record/checkpoint',
  'fsync-folder record',
]

test('append() makes the batch durable, then the commit point, then tiles, then the public checkpoint', async () => {
  const { commit } = await stepsOfCommit()
  assert.deepEqual(commit.slice(0, beforeTiles.length), beforeTiles)
  assert.deepEqual(commit.slice(-afterTiles.length), afterTiles)
  const tiles = commit.slice(beforeTiles.length, -afterTiles.length)
  assert.ok(tiles.every((step) => / record(\/tile\b.*)?$/.test(step)))
})

test('append() writes, syncs and renames each tile, then syncs every folder that got a name', async () => {
  const { commit } = await stepsOfCommit()
  const tiles = commit.slice(beforeTiles.length, -afterTiles.length)
  for (const path of ['tile/0/000', 'tile/entries/000', 'tile/1/000.p/1'].map((name) => `record/${name}`)) {
    const own = tiles.filter((step) => step.endsWith(` ${path}`) || step.endsWith(` ${path}.tmp`))
    assert.deepEqual(own, [`create ${path}.tmp`, `write ${path}.tmp`, `fsync ${path}.tmp`, `rename ${path}`])
  }
  const lastRename = tiles.findLastIndex((step) => step.startsWith('rename'))
  const named = [
    'record',
    'record/tile',
    'record/tile/0',
    'record/tile/1',
    'record/tile/1/000.p',
    'record/tile/entries',
  ]
  assert.deepEqual(
    tiles.slice(lastRename + 1).sort(),
    named.map((name) => `fsync-folder ${name}`),
  )
})

test('append() removes partial tiles, and the batch from the write-ahead file, only after all is published', async () => {
  const { tidying } = await stepsOfCommit()
  assert.deepEqual(tidying.slice(0, 2).sort(), [
    'remove record/tile/0/000.p',
    'remove record/tile/entries/000.p',
  ])
  assert.deepEqual(tidying.slice(2, 4).sort(), [
    'fsync-folder record/tile/0',
    'fsync-folder record/tile/entries',
  ])
  assert.deepEqual(tidying.slice(4), ['truncate log/wal'])
})

test('append() serialises concurrent calls in the order they were made', async () => {
  const { record } = await watched()
  const batches = Array.from({ length: 20 }, (_, at) => testEntries(at + 1, `batch-${at}`))
  const receipts = await Promise.all(batches.map((batch) => record.append(batch)))
  const indexes = receipts.flat().map(({ index }) => index)
  assert.deepEqual(
    indexes,
    Array.from({ length: 210 }, (_, at) => 255 + at),
  )
  assert.deepEqual((await entriesOf(record)).slice(255), batches.flat().map(String))
  for (const batch of receipts) assert.equal(batch.at(-1)!.size, batch.at(-1)!.index + 1)
  await record.close()
})

test('append() refuses an entry of more than 65,535 bytes before anything is written', async () => {
  const { disk, record } = await watched()
  const before = disk.steps.length
  const entries = [new Uint8Array(65_535), new Uint8Array(65_536)]
  await assert.rejects(record.append(entries), { code: 'too-large', index: 1, fatal: false })
  assert.equal(disk.steps.length, before)
  await record.append([new Uint8Array(65_535), new Uint8Array(0)])
  assert.equal((await record.entry(255)).length, 65_535)
  assert.equal((await record.entry(256)).length, 0)
  assert.deepEqual(await record.append([]), [])
  await record.close()
})

test('append() after close() is refused, and close() waits for the commit that is running', async () => {
  const { dir, record } = await watched()
  const running = record.append(testEntries(1, 'last'))
  await record.close()
  assert.equal((await running)[0]?.index, 255)
  await assert.rejects(record.append(testEntries(1, 'late')), { code: 'closed' })
  assert.equal((await checkFolder(dir, testVkey)).ok, true)
})

test('append() stops when the commit point was changed by someone else', async () => {
  const { dir, record } = await watched()
  await writeFile(join(dir, 'log/state'), 'another')
  await assert.rejects(record.append(testEntries(1, 'last')), { code: 'forked', fatal: true })
  await assert.rejects(record.append(testEntries(1, 'last')), { code: 'poisoned', fatal: true })
  assert.equal(await readFile(join(dir, 'log/state'), 'utf8'), 'another')
  await record.close()
})

async function failureOf(work: Promise<unknown>): Promise<RecordError | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return error instanceof RecordError ? error : assert.fail(String(error))
  }
}

/** Runs commits with each step in turn failing once, and hands over what came of it. */
async function failEachStep(
  error: Error,
  isTried: (step: Step) => boolean,
  judge: (round: Round) => Promise<void>,
) {
  for (let at = 0, failed = true; failed; at++) {
    failed = false
    const signer = vigilantSigner()
    let seen = -1
    let armed = false
    const { dir, disk, record } = await watched((step) => {
      if (!armed || !isTried(step) || ++seen !== at) return
      failed = true
      throw error
    }, signer)
    armed = true
    const outcome = await failureOf(record.append(testEntries(3, 'failing')))
    await judge({ dir, disk, record, outcome, tried: disk.steps.length })
    await record.close()
    await disk.crash('loses-unsynced')
    const again = await openRecord({ dir, signer })
    await again.close()
    const report = await checkFolder(dir, testVkey)
    assert.deepEqual([report.faults, report.leftovers], [[], []])
    assert.ok(outcome !== undefined || report.size! >= 258)
    rounds.set(error.message, at)
  }
}

type Round = {
  dir: string
  disk: FaultDisk
  record: Awaited<ReturnType<typeof openRecord>>
  outcome: RecordError | undefined
  tried: number
}
const rounds = new Map<string, number>()

test('append() after any failed fsync refuses everything: the process must stop', async () => {
  const error = Object.assign(new Error('EIO: fsync'), { code: 'EIO' })
  await failEachStep(
    error,
    ({ op }) => op.startsWith('f'),
    async ({ record, outcome }) => {
      if (outcome === undefined) return
      assert.equal(outcome.code, 'fsync')
      assert.equal(outcome.fatal, true)
      assert.match(outcome.message, /stop this process and start it again/)
      await assert.rejects(record.append(testEntries(1, 'next')), { code: 'poisoned' })
    },
  )
  assert.ok(rounds.get(error.message)! > 10)
})

test('append() on a full disk acknowledges nothing, and goes on only where nothing was signed', async () => {
  const error = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })
  const outcomes: string[] = []
  const isTried = ({ op }: Step) => ['create', 'write', 'mkdir', 'rename'].includes(op)
  await failEachStep(error, isTried, async ({ record, outcome }) => {
    if (outcome === undefined) return
    assert.equal(outcome.code, 'disk-full')
    outcomes.push(outcome.fatal ? 'stops' : 'goes on')
    const next = record.append(testEntries(3, 'next'))
    if (outcome.fatal) await assert.rejects(next, { code: 'poisoned' })
    else assert.equal((await next)[0]?.index, 255)
  })
  assert.equal(outcomes[0], 'goes on')
  assert.ok(outcomes.length > 10)
  assert.ok(outcomes.slice(1).every((outcome) => outcome === 'stops'))
})
