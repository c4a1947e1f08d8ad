import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { doubtAbout, judgeSeal, markBroken, reseal, unseal } from './tables-seal.ts'

let above = ''
before(async () => {
  above = await mkdtemp(join(tmpdir(), 'concert-seal-'))
})
after(() => rm(above, { recursive: true }))

async function folder(name: string): Promise<string> {
  const dir = join(above, name)
  await mkdir(join(dir, 'base'), { recursive: true })
  for (const file of ['PG_VERSION', 'control', 'base/1']) await writeFile(join(dir, file), 'eighteen')
  return dir
}

async function sealed(name: string): Promise<string> {
  const dir = join(above, name)
  await unseal(dir)
  await folder(name)
  await reseal(dir)
  return dir
}

test('judgeSeal() believes what was closed and is the same, and what was open under the same start of the system', () => {
  assert.equal(judgeSeal({ state: 'closed', print: 'p' }, 'boot', 'p'), undefined)
  assert.equal(judgeSeal({ state: 'open', boot: 'boot' }, 'boot', undefined), undefined)
})

test('judgeSeal() doubts everything else, with a reason', () => {
  assert.match(judgeSeal({ state: 'closed', print: 'p' }, 'boot', 'q')!, /not as they were left/)
  assert.match(judgeSeal({ state: 'open', boot: 'before' }, 'boot', undefined)!, /when the system went down/)
  assert.match(judgeSeal(undefined, 'boot', undefined)!, /no word of how they were left/)
  assert.equal(judgeSeal({ state: 'broken', reason: 'are damaged' }, 'boot', undefined), 'are damaged')
})

test('doubtAbout() has none about a folder that is not there, or was sealed and left alone', async () => {
  assert.equal(await doubtAbout(join(above, 'nothing')), undefined)
  assert.equal(await doubtAbout(await sealed('whole')), undefined)
})

test('doubtAbout() finds a file that is shorter, changed, gone or new since the seal', async () => {
  const changes: ((dir: string) => Promise<void>)[] = [
    (dir) => truncate(join(dir, 'base/1'), 3),
    (dir) => writeFile(join(dir, 'control'), 'eighteem'),
    (dir) => rm(join(dir, 'base/1')),
    (dir) => writeFile(join(dir, 'base/2'), ''),
  ]
  for (const [at, change] of changes.entries()) {
    const dir = await sealed(`changed-${at}`)
    await change(dir)
    assert.match((await doubtAbout(dir))!, /not as they were left/)
  }
})

test('unseal() and reseal() never turn a doubt into belief', async () => {
  const dir = await sealed('doubted')
  await truncate(join(dir, 'base/1'), 3)
  await unseal(dir)
  await reseal(dir)
  assert.match((await doubtAbout(dir))!, /not as they were left/)
  const broken = await sealed('broken')
  await unseal(broken)
  await markBroken(broken, 'are damaged')
  await reseal(broken)
  assert.equal(await doubtAbout(broken), 'are damaged')
})
