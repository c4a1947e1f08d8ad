import { formatsOf } from '@concert/language'
import type { Frequency } from '@concert/statement'
import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayAxis } from './day-axis.ts'
import { dayTicks } from './day-ticks.ts'
import { textWidth } from './text-width.ts'

const languages = ['en', 'ru', 'zh'] as const
const plot = { left: 40, right: 700, top: 0, bottom: 100 }

const textsOf = (from: number, days: number, frequency: Frequency, width = 700): string[][] => {
  const right = width - 4
  const axis = dayAxis({ ...plot, right }, [[{ first: from, last: from + days - 1 }]])!
  return dayTicks(axis, frequency, formatsOf('en'), { left: 0, right: width }).map(({ lines }) => [...lines])
}

test('dayTicks() names weeks, days, months or years, as the span has room for', () => {
  const plain = (lines: string[][]): string[][] =>
    lines.map((tick) => tick.map((line) => line.replaceAll('\u{A0}', ' ')))
  assert.deepEqual(plain(textsOf(18_316, 3, 'day')), [['24 Feb', '2020'], ['25 Feb'], ['26 Feb']])
  assert.deepEqual(plain(textsOf(18_316, 14, 'week')), [
    ['W09', '24 Feb 2020'],
    ['W10', '2 Mar'],
  ])
  assert.deepEqual(plain(textsOf(18_262, 366, 'day', 400)).slice(0, 2), [['Jan', '2020'], ['Mar']])
  assert.deepEqual(plain(textsOf(18_262, 3_653, 'day', 400)), [
    ['2020'],
    ['2022'],
    ['2024'],
    ['2026'],
    ['2028'],
  ])
})

test('dayTicks() has labels that stand apart within the drawing, for any span, width and language', () => {
  const spans = fc.record({
    from: fc.integer({ min: 0, max: 30_000 }),
    days: fc.integer({ min: 1, max: 12_000 }),
    width: fc.integer({ min: 200, max: 1_600 }),
    frequency: fc.constantFrom<Frequency>('day', 'week'),
    language: fc.constantFrom(...languages),
  })
  fc.assert(
    fc.property(spans, ({ from, days, width, frequency, language }) => {
      const axis = dayAxis({ ...plot, right: width - 4 }, [[{ first: from, last: from + days - 1 }]])!
      const ticks = dayTicks(axis, frequency, formatsOf(language), { left: 0, right: width })
      const ends = ticks.map(({ x, lines, anchor }) => {
        const wide = Math.max(...lines.map((line) => textWidth(line)))
        return anchor === 'middle' ? [x - wide / 2, x + wide / 2] : [x, x + wide]
      })
      for (const [at, [left, right]] of ends.entries()) {
        assert.ok(left! >= 0 && right! <= width)
        if (at > 0) assert.ok(ends[at - 1]![1]! < left!)
      }
    }),
    { numRuns: 200 },
  )
})

test('dayTicks() says the year at its first label and where the year changes', () => {
  const told = textsOf(18_262, 1_000, 'day').filter((lines) => lines.length > 1)
  assert.deepEqual(
    told.map(([, year]) => year),
    ['2020', '2021', '2022'],
  )
})
