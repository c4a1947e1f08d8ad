import { formatsOf } from '@concert/language'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { curveState } from './state/curve-state.ts'
import { formatSvgFile } from './format-svg-file.ts'
import { layoutEpidemicCurve } from './layout/epidemic-curve.ts'
import { chartTextsOf } from './texts/chart-texts-of.ts'

const words = { texts: chartTextsOf('en'), formats: formatsOf('en') }
const points = [
  { period: '2020-W16', value: 4, status: 'P' },
  { period: '2020-W17', value: 7 },
]
const state = curveState(
  { name: 'Kazakhstan', frequency: 'week', points },
  { about: { place: 'Kazakhstan', indicator: 'New cases', type: 'flow' } },
)
const chart = layoutEpidemicCurve(state, { id: 'c', width: 640, height: 300, ...words })
const title = 'Kazakhstan, new cases: 7 in the week of 20–26 April 2020, up 75% on the week before it'

test('formatSvgFile() stands alone: its finding, its source, and colours that need no page', () => {
  const svg = formatSvgFile({ title, lines: ['Source: <a report>'], charts: [{ chart }], across: 1 })
  assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  assert.match(svg, /Source: &lt;a report&gt;/)
  assert.doesNotMatch(svg, /var\(--chart/)
  assert.ok(svg.includes('#1d5f9c'))
})

test('formatSvgFile() breaks a long finding into lines, and makes room for them', () => {
  const heightOf = (text: string): number => {
    const svg = formatSvgFile({ title: text, lines: [], charts: [{ chart }], across: 1 })
    return Number(/ height="(\d+)"/.exec(svg)![1])
  }
  assert.ok(heightOf(title) > heightOf('Short'))
})

test('formatSvgFile() sets several charts in rows with their names', () => {
  const charts = ['A', 'B', 'C'].map((name) => ({ chart, name }))
  const svg = formatSvgFile({ title: 'All', lines: [], charts, across: 2 })
  const places = [...svg.matchAll(/<svg class="chart [a-z-]+" x="(\d+)" y="(\d+)"/g)].map(([, x, y]) =>
    [x, y].map(Number),
  )
  assert.equal(places.length, 3)
  assert.equal(places[0]![0], places[2]![0])
  assert.ok(places[2]![1]! > places[0]![1]!)
  assert.equal(places[0]![1], places[1]![1])
})
