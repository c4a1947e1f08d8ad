import assert from 'node:assert/strict'
import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { checkTree } from '@concert/tlog'
import { checkFolder, folderSource, openRecord, RecordError } from './index.ts'
import { entriesOf, testEntries, testFolder, testSigner as signer, testVkey as vkey } from './test-record.ts'

const size = 256 * 3 + 20
let origin = ''
let attachment = ''

before(async () => {
  origin = testFolder()
  const record = await openRecord({ dir: origin, signer })
  await record.append(testEntries(size, 'seed'))
  attachment = (await record.putAttachment(Buffer.from('a table'))).sha256
  await record.close()
})

type Damage = (path: string) => Promise<void>

const damages: readonly [string, Damage][] = [
  ['with a flipped byte', (path) => flip(path)],
  ['truncated', async (path) => truncate(path, Math.floor((await readFile(path)).length / 2))],
  ['empty', (path) => truncate(path, 0)],
  ['missing', (path) => rm(path)],
]

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path)
  const at = Math.floor(bytes.length / 2)
  bytes[at] = bytes[at]! ^ 1
  await writeFile(path, bytes)
}

async function damaged(path: string, damage: Damage): Promise<string> {
  const dir = testFolder()
  await cp(origin, dir, { recursive: true })
  await damage(join(dir, path))
  return dir
}

async function filesOf(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
}

for (const [how, damage] of damages) {
  test(`checkTree() names the file, and only it, that is ${how}`, async () => {
    const files = (await filesOf(join(origin, 'record'))).filter((path) => !path.startsWith('attachment/'))
    assert.equal(files.length, 10)
    for (const path of files) {
      const dir = await damaged(join('record', path), damage)
      const report = await checkTree(folderSource(join(dir, 'record')), { vkey })
      assert.equal(report.ok, false)
      assert.deepEqual([...new Set(report.faults.map((fault) => fault.path))], [path])
    }
  })

  test(`openRecord() repairs or refuses by name a file at the right edge or of the log that is ${how}`, async () => {
    const edge = ['tile/0/003.p/20', 'tile/1/000.p/3', 'tile/entries/003.p/20', 'checkpoint']
    for (const path of [...edge.map((name) => `record/${name}`), 'log/state']) {
      const dir = await damaged(path, damage)
      const outcome = await openRecord({ dir, signer }).catch((error: unknown) => error)
      if (outcome instanceof RecordError) {
        assert.match(path, /entries|state|checkpoint/)
        assert.ok(['damaged', 'foreign'].includes(outcome.code))
        assert.ok(path.endsWith(outcome.path!) || outcome.path!.endsWith(path))
      } else await assertRepaired(dir, outcome as Awaited<ReturnType<typeof openRecord>>)
    }
  })
}

async function assertRepaired(dir: string, record: Awaited<ReturnType<typeof openRecord>>): Promise<void> {
  assert.equal(record.recovered.length, 1)
  assert.equal((await entriesOf(record)).length, size)
  await record.append(testEntries(1, 'next'))
  await record.close()
  const report = await checkFolder(dir, vkey)
  assert.deepEqual(report.faults, [])
}

test('openRecord() makes hash tiles at the right edge anew and says which', async () => {
  for (const path of ['tile/0/003.p/20', 'tile/1/000.p/3']) {
    const dir = await damaged(join('record', path), flip)
    const record = await openRecord({ dir, signer })
    assert.ok(record.recovered[0]!.includes(path))
    await record.close()
    assert.deepEqual(await readFile(join(dir, 'record', path)), await readFile(join(origin, 'record', path)))
  }
})

test('openRecord() refuses a bundle at the right edge with the place of the wrong entry', async () => {
  const dir = await damaged('record/tile/entries/003.p/20', async (path) => {
    const bytes = await readFile(path)
    bytes[bytes.length - 1] = 0
    await writeFile(path, bytes)
  })
  await assert.rejects(openRecord({ dir, signer }), {
    code: 'damaged',
    path: 'tile/entries/003.p/20',
    index: size - 1,
  })
})

test('checkTree() gives the place of each wrong entry', async () => {
  const dir = await damaged('record/tile/entries/001', async (path) => {
    const bytes = await readFile(path)
    bytes[2] = 0
    bytes[bytes.length - 1] = 0
    await writeFile(path, bytes)
  })
  const seen: number[] = []
  const report = await checkTree(folderSource(join(dir, 'record')), {
    vkey,
    onEntry: (index) => void seen.push(index),
  })
  assert.deepEqual(
    report.faults.map(({ index }) => index),
    [256, 511],
  )
  assert.equal(report.entries, size - 2)
  assert.ok(!seen.includes(256) && !seen.includes(511))
})

test('checkTree() keeps the first hundred faults and counts the others', async () => {
  const dir = await damaged('record/tile/entries/000', async (path) => {
    const bytes = await readFile(path)
    for (let at = 0; at + 2 < bytes.length; at += 2 + bytes.readUInt16BE(at)) bytes[at + 2]! ^= 1
    await writeFile(path, bytes)
  })
  const report = await checkTree(folderSource(join(dir, 'record')), { vkey })
  assert.deepEqual([report.faults.length, report.moreFaults], [100, 156])
})

test('checkTree() finds one wrong entry under a checkpoint whose tree has another', async () => {
  const dir = testFolder()
  await cp(origin, dir, { recursive: true })
  const other = await openRecord({ dir: testFolder(), signer })
  await other.append(testEntries(size, 'other'))
  await writeFile(join(dir, 'record/checkpoint'), other.checkpoint().signed)
  await other.close()
  const report = await checkTree(folderSource(join(dir, 'record')), { vkey })
  assert.deepEqual([...new Set(report.faults.map(({ path }) => path))], ['checkpoint'])
  assert.equal(report.entries, 0)
})

test('checkTree() since a size reads only what came after it, and hands over only that', async () => {
  const read: string[] = []
  const folder = folderSource(join(origin, 'record'))
  const source = { read: (path: string) => (read.push(path), folder.read(path)) }
  const seen: number[] = []
  const report = await checkTree(source, { vkey, since: 600, onEntry: (index) => void seen.push(index) })
  assert.equal(report.ok, true)
  assert.deepEqual(
    seen,
    Array.from({ length: size - 600 }, (_, at) => 600 + at),
  )
  assert.ok(!read.includes('tile/entries/000') && !read.includes('tile/entries/001'))
})

test('checkFolder() names files that do not belong, and those that are only left over', async () => {
  const dir = testFolder()
  await cp(origin, dir, { recursive: true })
  await cp(join(dir, 'record/tile/0/001'), join(dir, 'record/tile/0/000.p/17'))
  await cp(join(dir, 'record/tile/0/001'), join(dir, 'record/tile/0/003.p/21'))
  await cp(join(dir, 'record/tile/0/001'), join(dir, 'record/tile/0/004'))
  await cp(join(dir, 'record/tile/0/001'), join(dir, 'record/tile/0/notes.txt'))
  await cp(join(dir, 'record/tile/0/001'), join(dir, 'record/checkpoint.tmp'))
  await writeFile(join(dir, 'record', 'attachment', attachment.slice(0, 2), attachment), 'another table')
  const report = await checkFolder(dir, vkey)
  assert.deepEqual(report.faults.map(({ path }) => path).sort(), [
    `attachment/${attachment.slice(0, 2)}/${attachment}`,
    'tile/0/003.p/21',
    'tile/0/004',
    'tile/0/notes.txt',
  ])
  assert.deepEqual([...report.leftovers].sort(), ['checkpoint.tmp', 'tile/0/000.p/17'])
})

test('entry(), entries() and proof() refuse damaged files by name and give no wrong byte', async () => {
  const dir = await damaged('record/tile/entries/001', flip)
  await flip(join(dir, 'record/tile/0/002'))
  const record = await openRecord({ dir, signer })
  await assert.rejects(
    async () => {
      for await (const { index } of record.entries(0)) assert.ok(index < 512)
    },
    { code: 'damaged', path: 'tile/entries/001' },
  )
  await assert.rejects(record.proof(600), { code: 'damaged', message: /tile\/0\/002/ })
  assert.match(await record.proof(5), /^c2sp.org\/tlog-proof@v1\n/)
  await record.close()
})
