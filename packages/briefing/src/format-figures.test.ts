import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Briefing } from './briefing.ts'
import { formatFigures } from './format-figures.ts'
import { sampleBriefing } from './test-briefing.ts'

const lines = formatFigures(sampleBriefing()).split('\r\n')

test('formatFigures() has a line for every figure and every gap of every table and chart', () => {
  const blocks = sampleBriefing().sections.flatMap(({ blocks: all }) => all)
  const figures = blocks.flatMap((block): readonly unknown[] => {
    if (block.kind === 'chart') return block.series.flatMap(({ points }) => points)
    return block.kind === 'table' ? block.rows.flat().filter((one) => 'value' in one || 'gap' in one) : []
  })
  assert.equal(lines[0], 'section,table,row,name,column,period,value,unit,status,entry,note')
  assert.equal(lines.length, figures.length + 2)
  assert.equal(lines.at(-1), '')
})

test('formatFigures() states zero, names a gap by its status, and says which entry a correction rests on', () => {
  assert.ok(lines.includes('situation,week,5,State E,cases_confirmed_new,2020-W17,0,persons,A,,'))
  assert.ok(lines.includes('situation,week,4,State D,cases_confirmed_new,2020-W17,,persons,O,,'))
  assert.ok(lines.includes('situation,week,5,State E,change,2020-W17,,percent,M,,'))
  assert.ok(
    lines.includes('situation,week,4,State D,deaths_confirmed_new,2020-W17,,persons,L,,asked on 27 April'),
  )
  assert.ok(
    lines.includes('situation,cases,3,State C,cases_confirmed_new,2020-W17,365,persons,P,,incomplete'),
  )
  assert.ok(lines.includes('corrections,corrections,2,State B,after,2020-W13,671,persons,A,9001,'))
})

test('formatFigures() lets no text become a formula, a field or a line of its own', () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', ',', '\n')
  fc.assert(
    fc.property(start, fc.string({ unit: 'grapheme' }), (first, rest) => {
      const [fields] = parse(formatFigures(named(`${first}${rest}`)))
      assert.equal(fields!.length, 11)
      assert.doesNotMatch(fields![3]!, /^[=+\-@\t\r]/)
    }),
  )
})

function named(name: string): Briefing {
  const briefing = sampleBriefing()
  const columns = [
    { id: 'state', title: { en: 'State' } },
    { id: 'cases', title: { en: 'Cases' } },
  ]
  const rows = [[{ text: { en: name } }, { value: 1 }]]
  const table = { kind: 'table', id: 't', caption: { en: 'T' }, columns, rows } as const
  return { ...briefing, sections: [{ id: 's', title: { en: 'S' }, blocks: [table] }] }
}

/** RFC 4180, without the line of heads. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(1)
}
