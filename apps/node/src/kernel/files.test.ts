import { RecordError } from '@concert/record'
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { readIfThere, writeDurably } from './files.ts'

let dir = ''
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'concert-files-'))
})
after(() => rm(dir, { recursive: true }))

test('writeDurably() makes the folders above, and replaces what was there', async () => {
  const path = join(dir, 'a', 'b', 'c')
  await writeDurably(path, 'first')
  await writeDurably(path, 'second')
  assert.equal(await readFile(path, 'utf8'), 'second')
  assert.deepEqual(await readdir(join(dir, 'a', 'b')), ['c'])
})

test('writeDurably() of one path twenty times at once leaves one of them, whole', async () => {
  const path = join(dir, 'contested')
  const texts = Array.from({ length: 20 }, (_, at) => String(at).repeat(10_000 * (at + 1)))
  await Promise.all(texts.map((text) => writeDurably(path, text)))
  assert.ok(texts.includes(await readFile(path, 'utf8')))
  assert.deepEqual(
    (await readdir(dir)).filter((name) => name.includes('.tmp')),
    [],
  )
})

test('writeDurably() that fails names the path, and leaves neither a rest nor a change', async () => {
  const path = join(dir, 'taken')
  await mkdir(join(path, 'by-a-folder'), { recursive: true })
  await assert.rejects(writeDurably(path, 'x'), (error: unknown) => {
    assert.ok(error instanceof RecordError)
    return error.path === path && !error.fatal
  })
  assert.deepEqual(
    (await readdir(dir)).filter((name) => name.includes('.tmp')),
    [],
  )
})

test('readIfThere() answers undefined where there is no file', async () => {
  assert.equal(await readIfThere(join(dir, 'nothing')), undefined)
})
