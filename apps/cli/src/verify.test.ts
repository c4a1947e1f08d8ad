import type { FilesReport } from '@concert/verify'
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  cosignCheckpoint,
  cosigner,
  noteSigner,
  addSignatures,
  parseCheckpoint,
  parseNote,
} from '@concert/tlog'
import { logKey, origin, type Proven } from '../../../testdata/verify/build-record.ts'
import { proofBytes, sampleIssue } from '../../../testdata/verify/sample-issue.ts'
import { concert, testFolder } from './test-cli.ts'

const sample = sampleIssue()
const proof = await sample.proof(sample.first)
const page = sample.firstFiles.get('briefing-1.ru.html')!
const { vkey } = logKey.verifier

function folderOf(files: Iterable<readonly [name: string, bytes: Uint8Array | string]>): string {
  const folder = testFolder()
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
  return folder
}

const proofFile = ['briefing-1.proof.json', proof] as const

test('concert verify proves a folder of an issue, and leaves out what is no document of its own', async () => {
  const folder = folderOf([...sample.firstFiles, proofFile, ['briefing-1.csv.br', 'x'], ['.DS_Store', 'x']])
  mkdirSync(join(folder, 'inner'))
  const { code, stdout, stderr } = await concert(['verify', folder, '--vkey', vkey])
  assert.equal(code, 0, stdout + stderr)
  assert.match(stdout, /briefing-1\.en\.pdf: Unchanged[^]*✓ The log's key is the one that you gave/)
  assert.match(stdout, /It was issued in en, ru, in 6 files\. Given: 6 files/)
  assert.doesNotMatch(stdout, /\.br|DS_Store/)
})

test('concert verify proves one saved page with its proof beside it, under whatever names', async () => {
  const folder = folderOf([
    ['saved page.html', page],
    ['proof', proof],
  ])
  const paths = ['saved page.html', 'proof'].map((name) => join(folder, name))
  const { code, stdout } = await concert(['verify', ...paths, '--json'])
  const report = JSON.parse(stdout) as FilesReport
  assert.equal(code, 0)
  assert.deepEqual(
    report.files.map((file) => [file.name, file.attachment]),
    [
      [paths[0], 'briefing-1.ru.html'],
      [paths[1], undefined],
    ],
  )
  assert.equal(report.proofs[0]!.issue?.number, 1)
})

test('concert verify tells where the proof of a file is to be had, and exits with 1', async () => {
  const folder = folderOf([['briefing-1.ru.html', page]])
  const { code, stdout } = await concert(['verify', join(folder, 'briefing-1.ru.html')])
  assert.equal(code, 1)
  assert.match(stdout, /^– .*at \/briefings\/1\/briefing-1\.proof\.json\. Fetch it and give both\.$/m)
  assert.match(stdout, /^NOT PROVEN: no proof is among the files\.$/m)
})

test('concert verify refuses a flipped file, a key of another log, and an empty folder', async () => {
  const folder = folderOf([['briefing-1.ru.html', page.with(9, page[9]! ^ 1)], proofFile])
  const flipped = await concert(['verify', folder])
  assert.equal(flipped.code, 1)
  assert.match(flipped.stdout, /^✗ .*briefing-1\.ru\.html: It is not the file that was signed/m)
  const other = noteSigner({ name: origin, seed: new Uint8Array(32).fill(7) }).verifier.vkey
  const foreign = await concert(['verify', folderOf([proofFile]), '--vkey', other])
  assert.equal(foreign.code, 1)
  assert.match(foreign.stdout, /✗ The log is not the one that was asked for/)
  const empty = await concert(['verify', testFolder()])
  assert.deepEqual([empty.code, empty.stdout], [1, ''])
  assert.match(empty.stderr, /holds no file/)
})

test('concert verify counts the cosignatures of the witnesses that were named', async () => {
  const witness = cosigner({ name: 'sample.test/witness', seed: new Uint8Array(32).fill(91) })
  const { record, first } = sample
  const line = cosignCheckpoint(parseCheckpoint(parseNote(record.checkpoint()).text), witness, 1_600_000_000)
  const sign = (one: Proven): Proven => {
    const end = one.proof.indexOf('\n\n') + 2
    return { ...one, proof: one.proof.slice(0, end) + addSignatures(one.proof.slice(end), line) }
  }
  const bundle = await record.bundle(first)
  const cosigned = { ...bundle, statement: sign(bundle.statement), directory: bundle.directory.map(sign) }
  const folder = folderOf([['p', proofBytes(cosigned)]])
  const named = await concert(['verify', folder, '--witness', witness.verifier.vkey])
  assert.equal(named.code, 0, named.stdout)
  assert.match(named.stdout, /1 cosigned this tree: sample\.test\/witness on 2020-09-13T12:26:40\.000Z/)
  const unknown = await concert(['verify', folder])
  assert.match(unknown.stdout, /no witness known here .*not believed: 1/)
  assert.equal((await concert(['verify', folder, '--witness', vkey])).code, 2)
})
