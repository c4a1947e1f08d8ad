import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatSvgFile } from './format-svg-file.ts'
import { formatSvg } from './format-svg.ts'
import type { Mark } from './marks/mark.ts'
import { anyChart } from './test-charts.ts'
import { assertWellFormed } from './test-well-formed.ts'

const numRuns = 100

test('no chart of any figures holds a number that is none', () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      const drawn = formatSvg(chart)
        .replaceAll(/<(title|desc|text|tspan)[^>]*>[^<]*/g, '')
        // What somebody is called may well hold these letters.
        .replaceAll(/ (?:aria-label|href)="[^"]*"/g, '')
      assert.doesNotMatch(drawn, /NaN|Infinity|undefined|null|e[+-]\d/)
    }),
    { numRuns },
  )
})

test('every chart is well-formed, whatever its names and reasons say', () => {
  fc.assert(
    fc.property(anyChart, fc.string({ unit: 'binary' }), (chart, text) => {
      assertWellFormed(formatSvg(chart))
      assertWellFormed(
        formatSvgFile({ title: text, lines: [text], charts: [{ chart, name: text }], across: 1 }).replace(
          /<style>[^<]*<\/style>/,
          '',
        ),
      )
    }),
    { numRuns },
  )
})

test('every bar, zero, gap, diamond and name lies within the drawing', () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      for (const { x, y } of chart.marks.flatMap((mark) => placesOf(mark)))
        assert.ok(
          x >= -0.1 && x <= chart.width + 0.1 && y >= -0.1 && y <= chart.height + 0.1,
          `${x} ${y} of ${chart.width} ${chart.height}`,
        )
    }),
    { numRuns },
  )
})

test('columns stand in order, do not overlap, and tell every period once', () => {
  fc.assert(
    fc.property(anyChart, ({ columns }) => {
      for (const [at, { left, right }] of columns.entries()) {
        assert.ok(left <= right)
        if (at > 0) assert.ok(columns[at - 1]!.right <= left + 0.11)
      }
      assert.equal(new Set(columns.map(({ period }) => period)).size, columns.length)
    }),
    { numRuns },
  )
})

test('a readout’s figure is written as one exactly where there is a figure, and a gap has a name', () => {
  fc.assert(
    fc.property(anyChart, ({ columns }) => {
      for (const { parts } of columns)
        for (const { value, y, text } of parts) {
          assert.equal(value === undefined, y === undefined)
          assert.ok(value === undefined || Number.isFinite(value))
          assert.notEqual(text, '')
        }
    }),
    { numRuns },
  )
})

test('the same chart is the same bytes', () => {
  fc.assert(
    fc.property(anyChart, (chart) => assert.equal(formatSvg(chart), formatSvg(structuredClone(chart)))),
    {
      numRuns: 50,
    },
  )
})

type Place = { readonly x: number; readonly y: number }

function placesOf(mark: Mark): readonly Place[] {
  if (mark.mark === 'bars') return mark.bars.flatMap(({ x, from, to }) => [from, to].map((y) => ({ x, y })))
  if (mark.mark === 'zeros') return mark.zeros
  if (mark.mark === 'corrections') return mark.corrections
  if (mark.mark === 'gaps')
    return mark.bands.flatMap(({ x, width }) => [x, x + width].map((x) => ({ x, y: mark.top })))
  if (mark.mark === 'labels') return mark.labels
  if (mark.mark === 'time-axis') return mark.ticks.map(({ x }) => ({ x, y: mark.y }))
  if (mark.mark === 'vintage-rule') return [mark.top, mark.bottom].map((y) => ({ x: mark.x, y }))
  return []
}
