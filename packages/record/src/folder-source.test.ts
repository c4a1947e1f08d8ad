import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { folderSource, openRecord } from './index.ts'
import { testEntries, testFolder, testSigner as signer } from './test-record.ts'

const dir = testFolder()

before(async () => {
  const record = await openRecord({ dir, signer })
  await record.append(testEntries(600, 'seed'))
  await record.close()
})

test('folderSource() reads nothing outside its folder', async () => {
  const source = folderSource(join(dir, 'record'))
  for (const path of ['../log/state', '/etc/passwd', 'tile/../../log/state', 'tile//0', '', '.']) {
    await assert.rejects(source.read(path), RangeError)
  }
  assert.equal(await source.read('tile/9/000'), undefined)
  assert.equal(await source.read('tile'), undefined)
})
