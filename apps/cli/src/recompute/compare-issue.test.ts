import type { Briefing, Section } from '@concert/briefing'
import { sha256Hex, type Attachment } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareIssue, type Comparison } from './compare-issue.ts'
import { formatRecomputed } from './format-recomputed.ts'

const situation: Section = {
  id: 'situation',
  title: { en: 'Situation' },
  blocks: [
    { kind: 'paragraph', text: { en: 'All states.' } },
    {
      kind: 'table',
      id: 'weekly',
      caption: { en: 'Week' },
      columns: [
        { id: 'state', title: { en: 'State' } },
        { id: 'cases', title: { en: 'Cases' } },
      ],
      rows: [
        [{ text: { en: 'China' } }, { value: 30 }],
        [{ text: { en: 'Kazakhstan' } }, { value: 169 }],
      ],
    },
    {
      kind: 'chart',
      id: 'curves',
      caption: { en: 'Curves' },
      indicator: 'cases_confirmed_new',
      unit: 'cases',
      series: [
        {
          name: { en: 'Kazakhstan' },
          frequency: 'week',
          points: [{ period: '2020-W17', value: null, status: 'M' }],
        },
      ],
    },
  ],
}
const briefing = {
  format: 'concert.briefing/v1',
  number: 7,
  date: '2020-04-29',
  words: { en: { title: 'Briefing', lead: 'As it stands.', notes: {} } },
  sections: [situation],
} as unknown as Briefing

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

/** What was signed is the first; what the record gives is the second. */
function compare(stated: unknown, computed: Briefing, page = 'page'): Comparison {
  const files = { 'briefing-7.json': bytesOf(stated), 'briefing-7.en.html': new TextEncoder().encode('page') }
  const attached = Object.entries(files).map(([name, bytes]): Attachment => ({
    name,
    sha256: sha256Hex(bytes),
    bytes: bytes.length,
    mediaType: 'text/html',
  }))
  return compareIssue(
    attached,
    {
      briefing: computed,
      files: new Map([
        ['briefing-7.json', { mediaType: 'application/json', bytes: bytesOf(computed) }],
        ['briefing-7.en.html', { mediaType: 'text/html', bytes: new TextEncoder().encode(page) }],
      ]),
    },
    (sha256) => Object.values(files).find((bytes) => sha256Hex(bytes) === sha256),
  )
}

/** The briefing with one value changed at a path. */
function changed(path: readonly (string | number)[], value: unknown): Briefing {
  const copy = structuredClone(briefing)
  let at = copy as unknown as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
  at[path.at(-1)!] = value
  return copy
}

test('compareIssue() finds the same issue the same', () => {
  const { ok, difference, files } = compare(briefing, briefing)
  assert.deepEqual([ok, difference, files.map((file) => file.ok)], [true, undefined, [true, true]])
})

const rows = ['sections', 0, 'blocks', 1, 'rows'] as const
const places: readonly [path: readonly (string | number)[], value: unknown, place: string][] = [
  [[...rows, 1, 1, 'value'], 168, 'section "situation", table "weekly", row 2 (Kazakhstan), column "cases"'],
  [
    ['sections', 0, 'blocks', 2, 'series', 0, 'points', 0, 'value'],
    0,
    'section "situation", chart "curves", curve "Kazakhstan", 2020-W17, value',
  ],
  [['sections', 0, 'blocks', 0, 'text', 'en'], 'Some.', 'section "situation", paragraph (block 1), text, en'],
  [
    [...rows, 2],
    [{ text: { en: 'Kyrgyzstan' } }, { value: 1 }],
    'section "situation", table "weekly", row 3 (Kyrgyzstan)',
  ],
  [['words', 'en', 'lead'], 'Otherwise.', 'words.en.lead'],
]

for (const [path, value, place] of places)
  test(`compareIssue() names ${place}`, () => {
    const { ok, difference } = compare(changed(path, value), briefing)
    assert.deepEqual([ok, difference?.place], [false, place])
    const turned = compare(briefing, changed(path, value))
    assert.deepEqual([turned.ok, turned.difference?.place], [false, place])
  })

test('the report says both values, in a sentence', () => {
  const comparison = compare(changed([...rows, 1, 1, 'value'], 168), briefing)
  assert.match(
    formatRecomputed({ number: 7, size: 1234, ...comparison }),
    /^✗ Briefing 7, computed anew from the first 1,234 entries of the record, is another:\n {2}section "situation", table "weekly", row 2 \(Kazakhstan\), column "cases": the briefing states 168, and the record gives 169\n {2}✗ briefing-7\.json: from byte \d+ on/,
  )
  assert.match(
    formatRecomputed({ number: 7, size: 1234, ...compare(briefing, briefing) }),
    /^✓ Briefing 7, .*: every figure, and the very bytes of its 2 files\.$/,
  )
})

test('a page that is another while every figure is the same is named with the first byte', () => {
  const { ok, difference, files } = compare(briefing, briefing, 'pane')
  assert.deepEqual([ok, difference, files[1]?.ok, files[1]?.firstByte], [false, undefined, false, 2])
})

test('a figure that is stated and does not follow is nothing in the record', () => {
  const { difference } = compare(changed([...rows, 1, 2], { value: 5 }), briefing)
  assert.deepEqual([difference?.stated, difference?.computed], [{ value: 5 }, undefined])
})
