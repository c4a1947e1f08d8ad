import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { attachmentPath, checkTree, parseVkey, verifyConsistency, verifyProof } from '@concert/tlog'
import { folderSource } from './index.ts'

const folder = join(import.meta.dirname, '../../../testdata/record')

type Expected = {
  origin: string
  vkey: string
  size: number
  root: string
  old: { size: number; root: string; consistency: string[] }
  proofs: { index: number; proof: string }[]
  attachment: { sha256: string; bytes: number }
}

const entry = (index: number) => Buffer.from(index === 7 ? '' : `entry-${index}`)
const bytes = (hex: string) => Buffer.from(hex, 'hex')

test('the fixed record of testdata/record is what its expected.json says', async () => {
  const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as Expected
  const { vkey, origin, size, root, old } = expected
  const source = folderSource(join(folder, 'valid'))
  const found: Uint8Array[] = []
  const report = await checkTree(source, { vkey, origin, onEntry: (_, entry) => void found.push(entry) })
  assert.deepEqual([report.faults, report.size, report.root], [[], size, root])
  for (const [index, bytes] of found.entries()) assert.deepEqual(Buffer.from(bytes), entry(index))
  for (const { index, proof } of expected.proofs) {
    verifyProof({ proof, entry: entry(index), log: parseVkey(vkey), origin })
  }
  const sizes = { oldSize: old.size, newSize: size, oldRoot: bytes(old.root), newRoot: bytes(root) }
  verifyConsistency({ ...sizes, proof: old.consistency.map(bytes) })
  assert.equal(
    (await source.read(attachmentPath(expected.attachment.sha256)))?.length,
    expected.attachment.bytes,
  )
})
