// Writes the fixed record beside this file: node testdata/record/generate.ts. The same bytes every time.
import { openRecord } from '@concert/record'
import { noteSigner } from '@concert/tlog'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const here = import.meta.dirname
const dir = await mkdtemp(join(tmpdir(), 'testdata-'))
const signer = noteSigner({ name: 'record.example/testdata', seed: new Uint8Array(32).fill(3) })
const record = await openRecord({ dir, signer })

/** Entry i of the record: the ASCII text `entry-<i>`, but for entry 7, which is empty. */
const entry = (index: number): Uint8Array => Buffer.from(index === 7 ? '' : `entry-${index}`)
const entries = Array.from({ length: 300 }, (_, index) => entry(index))

// Two published sizes within one tile: the partial tiles of both are there.
await record.append(entries.slice(0, 290))
const old = record.checkpoint()
await record.append(entries.slice(290))
const attachment = await record.putAttachment(Buffer.from('place,cases\nA,12\n'))
const { size, root, signed } = record.checkpoint()

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const expected = {
  origin: record.origin,
  vkey: record.vkey,
  size,
  root: hex(root),
  checkpoint: signed,
  entries: 'entry i is the ASCII text "entry-<i>", in decimal; entry 7 is empty',
  old: { size: old.size, root: hex(old.root), consistency: (await record.consistency(old.size, size)).map(hex) },
  proofs: await Promise.all([0, 7, 255, 256, 299].map(async (index) => ({ index, proof: await record.proof(index) }))),
  attachment,
}
await record.close()

await rm(join(here, 'valid'), { recursive: true, force: true })
await cp(join(dir, 'record'), join(here, 'valid'), { recursive: true })
await writeFile(join(here, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`)
await rm(dir, { recursive: true })
