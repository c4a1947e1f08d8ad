import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '../../../texts/en.ts'
import type { SentRecordReport } from './check-messages.ts'
import { notProvenLines, provenLines } from './report-lines.ts'

const report: SentRecordReport = {
  ok: true,
  key: { vkey: 'k', origin: 'example.org/log', compared: true },
  tree: { ok: true, checkpoint: 'c', size: 3, root: 'r', entries: 3, faults: [], moreFaults: 0 },
  audit: {
    entries: 3,
    open: 2,
    sealed: 1,
    notUnderstood: 0,
    kinds: {},
    faults: [],
    moreFaults: 0,
    agencies: 1,
    keys: 1,
  },
  attachments: { good: 1, notFetched: 0, faults: [], moreFaults: 0 },
  continuation: 'continues',
  faults: [],
  moreFaults: 0,
}
const seen = { checkpoint: 'c', size: 2, at: '2020-04-29T06:00:00.000Z' }
const before = { vkey: 'k', since: '2020-04-29T06:00:00.000Z', seen }
const own = en.check.record

test('provenLines() says all that holds, and nothing of what does not', () => {
  assert.equal(provenLines(report, before, en).length, 6)
  const bad = {
    ...report,
    key: { ...report.key!, compared: false },
    tree: { ...report.tree, ok: false },
    audit: { ...report.audit, moreFaults: 1 },
    attachments: { ...report.attachments, good: 0 },
    continuation: 'forked' as const,
  }
  assert.deepEqual(provenLines(bad, before, en), [own.proven.signed('example.org/log', 3)])
  assert.deepEqual(provenLines({ ...bad, key: undefined }, undefined, en), [])
})

test('notProvenLines() names what no check of a record can prove, and what this one left out', () => {
  assert.deepEqual(notProvenLines(report, en), [
    own.notProven.figures,
    own.notProven.sealed,
    own.notProven.others,
  ])
  const more = {
    ...report,
    key: undefined,
    audit: { ...report.audit, notUnderstood: 2 },
    attachments: { ...report.attachments, notFetched: 1 },
  }
  assert.equal(notProvenLines(more, en).length, 6)
})
