import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { beginFounding, clearUnfinished, endFounding } from './founding-mark.ts'

let dir = ''
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'concert-founding-'))
})
after(() => rm(dir, { recursive: true }))

async function fill(): Promise<void> {
  for (const name of ['record', 'log', 'vault', 'tables', 'keys'])
    await mkdir(join(dir, name), { recursive: true })
  for (const name of [
    'record/checkpoint',
    'log/state',
    'keys/ab.json',
    'keys/passphrase',
    'mode',
    'tables.seal',
  ])
    await writeFile(join(dir, name), 'x')
}

async function names(): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort()
}

test('clearUnfinished() takes nothing away where no founding was begun, or one came to its end', async () => {
  await fill()
  const there = await names()
  await clearUnfinished(dir, () => assert.fail('nothing is to be said'))
  await beginFounding(dir)
  await endFounding(dir)
  await clearUnfinished(dir, () => assert.fail('nothing is to be said'))
  assert.deepEqual(await names(), there)
})

test('clearUnfinished() takes away a record whose founding was cut short, keeps mode and passphrase, and says so', async () => {
  await fill()
  await beginFounding(dir)
  const said: string[] = []
  await clearUnfinished(dir, (sentence) => said.push(sentence))
  assert.deepEqual(await names(), ['mode', 'passphrase'])
  assert.equal(said.length, 1)
  await clearUnfinished(dir, () => assert.fail('it was said already'))
})
