import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import {
  attachment,
  described,
  foundedRecord,
  kaz,
  places,
  report,
  sampleRecord,
} from '../../../testdata/verify/sample-record.ts'
import { verifyBundle, type Finding } from './index.ts'

const bundle = new TextEncoder().encode(JSON.stringify(await sampleRecord().bundle(places.kazReport)))
const plain = new TextEncoder().encode(JSON.stringify(await sampleRecord().bundle(places.uzbReport)))
const sha256 = createHash('sha256').update(attachment).digest('hex')

function attachmentsOf(bytes: Uint8Array, ...given: [string, Uint8Array][]): [Finding['outcome'], unknown][] {
  const { findings, ok } = verifyBundle(bytes, { attachments: new Map(given) })
  const found = findings.filter(({ code }) => code === 'attachment')
  assert.equal(ok, !found.some(({ outcome }) => outcome === 'failed'))
  return found.map(({ outcome, facts }) => [outcome, facts['reason'] ?? facts['name']])
}

test('an attachment is proven by its bytes, under its digest, its name or another name', () => {
  for (const key of [sha256, 'kaz.csv', '/home/me/figures.csv'])
    assert.deepEqual(attachmentsOf(bundle, [key, attachment]), [['proven', 'kaz.csv']])
})

test('an attachment that was not given is not proven', () => {
  assert.deepEqual(attachmentsOf(bundle), [['not-proven', 'kaz.csv']])
  assert.deepEqual(attachmentsOf(plain), [])
})

test('other bytes fail under any name, and leave the attachment not proven', () => {
  const changed = attachment.with(0, attachment[0]! ^ 1)
  for (const key of [sha256, 'kaz.csv', 'other.csv', ''])
    for (const bytes of [changed, attachment.subarray(1), new Uint8Array()])
      assert.deepEqual(attachmentsOf(bundle, [key, bytes]), [
        ['failed', 'wrong-attachment'],
        ['not-proven', 'kaz.csv'],
      ])
})

test('a file given beside a statement without attachments fails', () => {
  assert.deepEqual(attachmentsOf(plain, ['kaz.csv', attachment]), [['failed', 'wrong-attachment']])
})

test('an attachment given under the name of another is not that one', async () => {
  const other = new TextEncoder().encode('other')
  const both = await bundleOf([described(attachment, 'a.csv'), described(other, 'b.csv')])
  assert.deepEqual(attachmentsOf(both, ['a.csv', attachment], ['b.csv', other]), [
    ['proven', 'a.csv'],
    ['proven', 'b.csv'],
  ])
  assert.deepEqual(attachmentsOf(both, ['a.csv', other]), [
    ['failed', 'wrong-attachment'],
    ['not-proven', 'a.csv'],
    ['not-proven', 'b.csv'],
  ])
})

test('an attachment whose length is not the one that was signed fails', async () => {
  const wrong = await bundleOf([{ ...described(attachment), bytes: attachment.length + 1 }])
  assert.deepEqual(attachmentsOf(wrong, ['kaz.csv', attachment])[0], ['failed', 'wrong-attachment'])
})

async function bundleOf(attachments: readonly object[]): Promise<Uint8Array> {
  const record = foundedRecord()
  const index = record.say(report('kaz-moh', 1, { attachments }), [kaz])
  return new TextEncoder().encode(JSON.stringify(await record.bundle(index)))
}
