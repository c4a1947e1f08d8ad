import { formatsOf } from '@concert/language'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatKeyImage, formatSvgImage } from './format-svg-image.ts'
import { formatSvg } from './format-svg.ts'
import { sampleSeries, wave } from './gallery/sample-series.ts'
import { layoutSmallMultiple } from './layout/small-multiple.ts'
import { multiplesState } from './state/multiples-state.ts'
import { assertWellFormed } from './test-well-formed.ts'
import { chartTextsOf } from './texts/chart-texts-of.ts'

const words = { texts: chartTextsOf('ru'), formats: formatsOf('ru') }
const told = [...wave(20, 400), null, undefined, 0, { value: 12, status: 'P' }]
const panels = [{ id: 'A', series: sampleSeries('A', 'week', told) }]
const state = multiplesState({ indicator: 'Cases', frequency: 'week', panels })
const drawn = (untitled: boolean) =>
  layoutSmallMultiple(state, state.panels[0]!, { id: 'a', untitled, ...words })

test('formatSvgImage() is an image that needs nothing: no custom property, no other medium, no word of a title', () => {
  for (const print of ['small', 'full'] as const) {
    const svg = formatSvgImage(drawn(true), 'Noto Sans', print)
    assertWellFormed(
      svg
        .replace(/<style>.*?<\/style>/s, '')
        .trim()
        .replaceAll('&#39;', ''),
    )
    assert.doesNotMatch(svg, /var\(|@media|<title|<desc/)
    assert.match(svg, /#1d5f9c/)
  }
})

test('formatSvgImage() gives a small print larger letters, and room for them beside the scale', () => {
  assert.match(
    formatSvgImage(drawn(true), 'Noto Sans', 'small'),
    /viewBox="-8 0 308 152".*font-size:14\.5px/s,
  )
  assert.match(formatSvgImage(drawn(true), 'Noto Sans'), /viewBox="0 0 300 152"/)
})

test('formatKeyImage() draws each mark of a key with the hatching that it needs', () => {
  assert.match(formatKeyImage('gap'), /<pattern id="key-gap".*url\(#key-gap\)/s)
  assert.match(formatKeyImage('provisional'), /url\(#key-provisional\)/)
})

test('layoutSmallMultiple() draws the same bars where figures are untold, in half the bytes', () => {
  const [titled, untitled] = [formatSvg(drawn(false)), formatSvg(drawn(true))]
  const { x, y } = placeOf(/transform="translate\((?<x>[\d.]+) (?<y>[\d.]+)\)/, untitled)
  const { step } = placeOf(/scale\((?<step>[\d.]+) 1\)/, untitled)
  const steps = [...untitled.matchAll(/M(\d+) 0V(-[\d.]+)/g)].map(([, at, up]) => [
    x! + Number(at) * step!,
    y! + Number(up),
  ])
  const bars = [...titled.matchAll(/<path d="M([\d.]+) [\d.]+V([\d.]+)"><title>/g)].map(([, at, to]) => [
    Number(at),
    Number(to),
  ])
  assert.equal(steps.length, 20)
  for (const [at, [left, top]] of steps.entries()) {
    assert.ok(Math.abs(left! - bars[at]![0]!) < 0.15)
    assert.ok(Math.abs(top! - bars[at]![1]!) < 0.06)
  }
  assert.ok(untitled.length < titled.length * 0.6)
})

function placeOf(pattern: RegExp, svg: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(pattern.exec(svg)!.groups!).map(([name, text]) => [name, Number(text)]),
  )
}
