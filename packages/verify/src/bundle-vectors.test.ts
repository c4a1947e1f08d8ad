import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { vectors } from '../../../testdata/verify/generate.ts'
import { verifyBundle, type BundleReport, type Finding } from './index.ts'

type Cases = {
  readonly vkey: string
  readonly origin: string
  readonly valid: readonly Valid[]
  readonly invalid: readonly Invalid[]
}
type Valid = {
  readonly name: string
  readonly file: string
  readonly index: number
  readonly author: string
  readonly keyid: string
  readonly notProven: readonly string[]
}
type Invalid = {
  readonly name: string
  readonly why: string
  readonly file: string
  readonly failed: string
  readonly reason: string
  readonly vkey?: string
}

const folder = new URL('../../../testdata/verify/', import.meta.url)
const read = (file: string): Buffer => readFileSync(new URL(file, folder))
const cases = JSON.parse(read('cases.json').toString('utf8')) as Cases

/** What stands at the end of every report. */
const never = [
  'received-true',
  'figures-true',
  'no-later-correction',
  'directory-complete',
  'same-log-for-all',
]

const of = ({ findings }: BundleReport, outcome: Finding['outcome']): Finding[] =>
  findings.filter((one) => one.outcome === outcome)
const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code)

describe('verifyBundle() proves', () => {
  for (const { name, file, index, author, keyid, notProven } of cases.valid)
    test(name, () => {
      const report = verifyBundle(read(file), { vkey: cases.vkey })
      assert.deepEqual(of(report, 'failed'), [])
      assert.equal(report.ok, true)
      assert.equal(report.index, index)
      assert.equal(report.statement?.by, author)
      assert.equal(report.signer?.agency, author)
      assert.equal(report.signer.keyid, keyid)
      assert.match(report.id!, /^[0-9a-f]{64}$/)
      assert.deepEqual(codes(of(report, 'not-proven')), [...notProven, ...never])
    })

  for (const { name, file } of cases.valid)
    test(`${name}, and says that the log's key was not compared when none was given`, () => {
      const report = verifyBundle(read(file))
      assert.equal(report.ok, true)
      assert.equal(report.findings.find(({ code }) => code === 'log-key')?.outcome, 'not-proven')
    })
})

describe('verifyBundle() refuses', () => {
  for (const { name, why, file, failed, reason, vkey } of cases.invalid)
    test(`${name}: ${why}`, () => {
      const report = verifyBundle(read(file), vkey === undefined ? {} : { vkey })
      const [only, ...more] = of(report, 'failed')
      assert.equal(report.ok, false)
      assert.equal(only?.code, failed)
      assert.equal(only.facts['reason'], reason)
      assert.deepEqual(more, [])
      assert.deepEqual(codes(report.findings.slice(-never.length)), never)
    })
})

test('the report of a refused signature shows no statement', () => {
  for (const { file, failed } of cases.invalid) {
    const { statement, signer } = verifyBundle(read(file))
    const isShown = ['statement-record', 'statement-form', 'key-standing', 'log-key'].includes(failed)
    assert.deepEqual([statement !== undefined, signer !== undefined], [isShown, isShown], file)
  }
})

test('the vectors are what their generator writes, and nothing else lies among them', async () => {
  const written = await vectors()
  for (const [name, text] of written) assert.equal(read(name).toString('utf8'), text, name)
  for (const kind of ['valid', 'invalid'])
    for (const name of readdirSync(new URL(kind, folder)))
      assert.ok(written.has(`${kind}/${name}`), `${kind}/${name} is of no case`)
})
