import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logKey } from '../../../testdata/verify/build-record.ts'
import { sampleIssue } from '../../../testdata/verify/sample-issue.ts'
import { places, sampleRecord, attachment } from '../../../testdata/verify/sample-record.ts'
import { formatFilesReport, verifyFiles, type FilesReport } from './index.ts'

const sample = sampleIssue()
const { vkey } = logKey.verifier
const first = await sample.proof(sample.first)
const second = await sample.proof(sample.second)
const firstAll = new Map([...sample.firstFiles, ['briefing-1.proof.json', first]])

const verify = (...files: (readonly [string, Uint8Array])[]): FilesReport =>
  verifyFiles(new Map(files), { vkey })

function findingOf({ proofs }: FilesReport, code: string) {
  return proofs[0]?.findings.find((one) => one.code === code)
}

test('verifyFiles() proves every file of an issue by its proof', () => {
  const { ok, files, proofs } = verifyFiles(firstAll, { vkey })
  assert.equal(ok, true)
  assert.deepEqual(
    files.map(({ name, code, outcome, attachment }) => [name, code, outcome, attachment]),
    [...firstAll.keys()].map((name) =>
      name.includes('proof') ? [name, 'proof', 'proven', undefined] : [name, 'attachment', 'proven', name],
    ),
  )
  const { issue } = proofs[0]!
  assert.deepEqual(
    [issue?.number, issue?.date, issue?.event, issue?.size, issue?.treeSize],
    [1, '2020-04-29', 'covid-19', 5, 8],
  )
  assert.deepEqual(
    [issue!.organisation, issue!.secretariat],
    [{ en: 'Sample Organisation' }, { en: 'Secretariat' }],
  )
  assert.ok(issue!.languages.every(({ forms }) => forms.length === 2 && forms.every(({ given }) => given)))
  assert.deepEqual(
    issue!.common.map(({ form }) => form),
    ['json', 'csv'],
  )
})

test('verifyFiles() finds files by their bytes, whatever they are called', () => {
  const page = sample.firstFiles.get('briefing-1.ru.html')!
  const report = verify(['download (3).bin', first], ['/tmp/Сводка.html', page])
  assert.equal(report.ok, true)
  assert.deepEqual(
    report.files.map(({ code, attachment, proof, form }) => [code, attachment, proof, form?.language]),
    [
      ['proof', undefined, undefined, undefined],
      ['attachment', 'briefing-1.ru.html', 'download (3).bin', 'ru'],
    ],
  )
  assert.deepEqual(findingOf(report, 'issue-languages')?.facts, {
    languages: 'en, ru',
    given: 'ru',
    missing: 'en',
    files: 6,
    filesGiven: 1,
  })
})

test('verifyFiles() takes two files whose names were exchanged for what their bytes are', () => {
  const en = sample.firstFiles.get('briefing-1.en.html')!
  const ru = sample.firstFiles.get('briefing-1.ru.html')!
  const { ok, files } = verify(['p', first], ['briefing-1.ru.html', en], ['briefing-1.en.html', ru])
  assert.equal(ok, true)
  assert.deepEqual(
    files.map(({ form }) => form?.language),
    [undefined, 'en', 'ru'],
  )
})

test('a file without its proof is not proven, and is told where the proof is to be had', () => {
  const page = sample.firstFiles.get('briefing-1.en.html')!
  for (const report of [
    verify(['briefing-1.en.html', page]),
    verify(['briefing-1.en.html', page], ['briefing-2.proof.json', second]),
  ]) {
    const [file] = report.files
    assert.equal(report.ok, false)
    assert.deepEqual(
      [file?.code, file?.outcome, file?.proof],
      ['no-proof', 'not-proven', 'briefing-1.proof.json'],
    )
    assert.match(file!.message, /\/briefings\/1\/briefing-1\.proof\.json/)
  }
  const renamed = new TextEncoder().encode('<a href="/briefings/12/briefing-12.proof.json">')
  assert.equal(verify(['page.html', renamed]).files[0]!.proof, 'briefing-12.proof.json')
  assert.match(verify(['x.bin', page]).files[0]!.message, /the file that ends in \.proof\.json/)
})

test('a changed file is refused under its name and under any other', () => {
  const bytes = sample.firstFiles.get('briefing-1.csv')!
  const changed = bytes.with(30, bytes[30]! ^ 1)
  const codes = verify(['p', first], ['a/briefing-1.csv', changed], ['b.csv', changed])
  assert.equal(codes.ok, false)
  assert.deepEqual(
    codes.files.map(({ code, outcome, attachment }) => [code, outcome, attachment]),
    [
      ['proof', 'proven', undefined],
      ['changed', 'failed', 'briefing-1.csv'],
      ['unknown', 'failed', undefined],
    ],
  )
})

test('a file of which only the line ends were changed is refused, and told so', () => {
  const text = new TextDecoder().decode(sample.firstFiles.get('briefing-1.csv'))
  const dos = new TextEncoder().encode(text.replaceAll('\n', '\r\n'))
  const { files } = verify(['p', first], ['briefing-1.csv', dos])
  assert.deepEqual([files[1]!.code, files[1]!.onlyLineEnds], ['changed', true])
})

test('of two issues the later corrects the earlier, and that is said of both', () => {
  const report = verify(['2', second], ['1', first])
  assert.equal(report.ok, true)
  const [one, two] = report.proofs
  assert.deepEqual([one!.issue?.number, two!.issue?.number], [1, 2])
  assert.deepEqual(one!.issue?.correctedBy, { id: two!.id, number: 2 })
  assert.deepEqual(two!.issue?.corrects, { id: one!.id, number: 1 })
  assert.match(formatFilesReport(report), /^✓ It was corrected later: use briefing 2/m)
})

test('the correction alone says what it corrects, and the corrected issue alone that nobody can know', () => {
  const alone = verify(['2', second])
  assert.equal(alone.proofs[0]!.issue?.corrects?.number, undefined)
  assert.match(findingOf(alone, 'issue-corrects')!.message, /whose proof is not among the files/)
  const old = verify(['1', first])
  assert.equal(old.proofs[0]!.issue?.correctedBy, undefined)
  assert.equal(findingOf(old, 'no-later-correction')?.outcome, 'not-proven')
})

test('a statement that is no issue is checked with its attachments all the same', async () => {
  const bundle = new TextEncoder().encode(JSON.stringify(await sampleRecord().bundle(places.kazReport)))
  const { ok, files, proofs } = verify(['b', bundle], ['figures', attachment])
  assert.equal(ok, true)
  assert.deepEqual([files[1]!.attachment, proofs[0]!.issue], ['kaz.csv', undefined])
})

test('a signer’s vouchers lead to the founding key', async () => {
  const bundle = new TextEncoder().encode(JSON.stringify(await sampleRecord().bundle(places.afterRotation)))
  const { signer } = verify(['b', bundle]).proofs[0]!
  assert.deepEqual(
    signer!.vouchers.map(({ agency, index }) => [agency, index]),
    [
      ['kaz-moh', places.rotation],
      ['secretariat', places.kazEnrolment],
    ],
  )
})

test('formatFilesReport() says what was proven and what not', () => {
  const text = formatFilesReport(verifyFiles(firstAll, { vkey }))
  for (const line of [
    /^✓ briefing-1\.ru\.pdf: Unchanged: byte for byte "briefing-1\.ru\.pdf", as it was signed\.$/m,
    /^✓ It is briefing 1 of 2020-04-29 on covid-19: in the record at 5 of 8, on the record's first 5 entries\.$/m,
    /^✓ It was issued by "Secretariat", which is the Secretariat \(secretariat\)\.$/m,
    /^ {2}- That the figures are true/m,
    /^ {2}- That its figures follow from the first 5 entries of the record: "concert verify --recompute"/m,
    /^Every file is proven\.$/m,
  ])
    assert.match(text, line)
})

test('no file at all is not proven', () => {
  assert.equal(verifyFiles(new Map()).ok, false)
})
