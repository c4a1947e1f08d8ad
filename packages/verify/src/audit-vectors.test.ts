import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { openAudit } from './index.ts'

type Case = {
  readonly name: string
  readonly why: string
  readonly entries: readonly string[]
  readonly open: number
  readonly sealed: number
  readonly notUnderstood: number
  readonly faults: readonly { readonly index: number; readonly code: string }[]
}

const file = new URL('../../../testdata/verify/audits.json', import.meta.url)
const { origin, audits } = JSON.parse(readFileSync(file, 'utf8')) as { origin: string; audits: Case[] }

describe('openAudit() finds', () => {
  for (const { name, why, entries, open, sealed, notUnderstood, faults } of audits)
    test(`${faults.length === 0 ? 'no fault' : 'the faults'} in ${name}: ${why}`, () => {
      const audit = openAudit(origin)
      for (const [index, entry] of entries.entries())
        audit.entry(index, new Uint8Array(Buffer.from(entry, 'base64')))
      const report = audit.report()
      assert.deepEqual(
        report.faults.map(({ index, code }) => ({ index, code })),
        faults,
      )
      assert.deepEqual(
        { entries: report.entries, open: report.open, sealed: report.sealed },
        { entries: entries.length, open, sealed },
      )
      assert.equal(report.notUnderstood, notUnderstood)
    })
})
