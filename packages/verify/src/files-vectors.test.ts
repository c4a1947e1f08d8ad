import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { verifyFiles } from './index.ts'

type Case = {
  readonly name: string
  readonly why: string
  readonly given: Readonly<Record<string, number>>
  readonly expected: Readonly<Record<string, readonly [code: string, attachment?: string]>>
  readonly failed?: readonly [step: string, reason: string]
  readonly correctedBy?: Readonly<Record<number, number>>
}

const folder = new URL('../../../testdata/verify/', import.meta.url)
const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
const { cases, files } = json('files.json') as { cases: Case[]; files: string[] }
const { vkey } = json('cases.json') as { vkey: string }

describe('verifyFiles() finds', () => {
  for (const { name, why, given, expected, failed, correctedBy } of cases)
    test(`${name}: ${why}`, () => {
      const bytes = Object.entries(given).map(
        ([one, at]) => [one, new Uint8Array(Buffer.from(files[at]!, 'base64'))] as const,
      )
      const report = verifyFiles(new Map(bytes), { vkey })
      const found = report.files.map((file) => [
        file.name,
        file.attachment === undefined ? [file.code] : [file.code, file.attachment],
      ])
      assert.deepEqual(Object.fromEntries(found), expected)
      const isGood = Object.values(expected).every(([code]) => code === 'proof' || code === 'attachment')
      assert.equal(report.ok, isGood && failed === undefined)
      assert.deepEqual(failuresOf(report), failed === undefined ? [] : [failed])
      for (const [number, by] of Object.entries(correctedBy ?? {}))
        assert.equal(
          report.proofs.find(({ issue }) => issue?.number === Number(number))?.issue?.correctedBy?.number,
          by,
        )
    })
})

function failuresOf({ proofs }: ReturnType<typeof verifyFiles>): unknown[] {
  return proofs.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => outcome === 'failed').map(({ code, facts }) => [code, facts['reason']]),
  )
}
