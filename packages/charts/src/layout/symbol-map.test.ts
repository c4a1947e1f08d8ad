import { formatsOf } from '@concert/language'
import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Chart } from '../chart.ts'
import { formatSvg } from '../format-svg.ts'
import { worldBoundaries } from '../geometry/world-boundaries.ts'
import type { Circle } from '../marks/circle.ts'
import { readBoundaries } from '../map/read-boundaries.ts'
import { mapState, type MapPlace } from '../state/map-state.ts'
import { assertWellFormed } from '../test-well-formed.ts'
import { chartTextsOf } from '../texts/chart-texts-of.ts'
import { layoutSymbolMap } from './symbol-map.ts'

const words = { texts: chartTextsOf('en'), formats: formatsOf('en') }
const boundaries = worldBoundaries()
const about = { place: 'A', indicator: 'New cases', type: 'flow' } as const

function placeOf(state: string, value: number | null, more: Partial<MapPlace> = {}): MapPlace {
  return { state, name: `Name of ${state}`, value, freshness: 'current', ...more }
}

function mapOf(places: readonly MapPlace[], more: object = {}): Chart {
  const state = mapState({ about, from: 18_316, to: 18_322, places })
  return layoutSymbolMap(state, { id: 'm', width: 720, height: 480, boundaries, ...words, ...more })
}

function circlesOf(chart: Chart): readonly Circle[] {
  return chart.marks.flatMap((mark) => (mark.mark === 'circles' ? mark.circles : []))
}

test('layoutSymbolMap() makes every state an element that can be focused and says its figure', () => {
  const drawn = formatSvg(mapOf([placeOf('KAZ', 1_203), placeOf('TJK', null, { freshness: 'silent' })]))
  assert.match(
    drawn,
    /<g class="state current" data-state="KAZ" aria-label="Name of KAZ: 1,203, 24.February.–.1.March 2020" tabindex="0" role="img">/,
  )
  assert.match(drawn, /aria-label="Name of TJK: no figure, [^"]*, no report yet"/)
  assert.match(
    formatSvg(mapOf([placeOf('KAZ', 1, { href: '/states/KAZ?a=1&b=2' })])),
    /<a class="state current"[^>]* href="\/states\/KAZ\?a=1&amp;b=2">/,
  )
})

test('layoutSymbolMap() draws areas in proportion to figures, and zero and a gap as themselves', () => {
  const circles = circlesOf(
    mapOf([
      placeOf('RUS', 8_000),
      placeOf('CHN', 2_000),
      placeOf('MNG', 0),
      placeOf('TJK', null),
      placeOf('IND', -50),
    ]),
  )
  const of = (state: string): Circle => circles.find((one) => one.state === state)!
  assert.ok(Math.abs(of('RUS').radius / of('CHN').radius - 2) < 0.02)
  assert.deepEqual([of('MNG').as, of('TJK').as, of('IND').as], ['zero', 'gap', 'negative'])
})

test('layoutSymbolMap() draws larger circles first, so that none is hidden, and lets every one be reached', () => {
  const places = ['RUS', 'CHN', 'IND', 'KGZ', 'TJK', 'UZB', 'PAK'].map((state, at) =>
    placeOf(state, at * 1_000),
  )
  const radii = circlesOf(mapOf(places)).map(({ radius }) => radius)
  assert.deepEqual(
    radii,
    [...radii].sort((a, b) => b - a),
  )
  for (const { reach } of circlesOf(mapOf(places, { width: 328, height: 360 }))) assert.ok(reach >= 6)
})

test('layoutSymbolMap() shows every state of the organisation within the map, small islands and the unknown too', () => {
  for (const [width, height] of [
    [320, 300],
    [720, 480],
    [1_400, 700],
  ]) {
    const chart = mapOf(
      [...['RUS', 'CHN', 'MDV', 'BHR', 'KAZ'].map((one) => placeOf(one, 5)), placeOf('XAA', 7)],
      { width, height },
    )
    const circles = circlesOf(chart)
    assert.equal(circles.length, 6)
    for (const { x, y } of circles) assert.ok(x > 0 && x < chart.width && y > 0 && y < chart.height)
  }
})

test('layoutSymbolMap() is a map of the world where its states span it, and of nothing where there are none', () => {
  for (const states of [['BRA', 'RUS', 'IND', 'CHN', 'ZAF'], ['USA', 'FJI', 'GBR', 'AUS'], []]) {
    const drawn = formatSvg(mapOf(states.map((one) => placeOf(one, 5))))
    assert.doesNotMatch(drawn, /NaN|Infinity|undefined/)
    assertWellFormed(drawn)
  }
})

test('layoutSymbolMap() draws an organisation’s own boundaries instead', () => {
  const ring = [
    [60, 40],
    [60, 50],
    [80, 50],
    [80, 40],
    [60, 40],
  ]
  const own = readBoundaries(
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 'XAA', geometry: { type: 'Polygon', coordinates: [ring] } }],
    }),
  )
  const [circle] = circlesOf(mapOf([placeOf('XAA', 7)], { boundaries: own }))
  assert.ok(Math.abs(circle!.x - 360) < 2)
})

test('layoutSymbolMap() carries any name, figure and disclaimer, and no number that is none', () => {
  const place = fc.record({
    state: fc.constantFrom('RUS', 'CHN', 'KAZ', 'MDV', 'XAA'),
    name: fc.string({ unit: 'binary', maxLength: 40 }),
    value: fc.oneof(fc.integer(), fc.constantFrom(null, Number.NaN, Infinity, 1e300, 0.001)),
    freshness: fc.constantFrom('current' as const, 'overdue' as const, 'silent' as const),
    href: fc.option(fc.string(), { nil: undefined }),
  })
  const given = fc.record({
    places: fc.array(place, { maxLength: 6 }),
    disclaimer: fc.string({ maxLength: 400 }),
    width: fc.integer({ min: 240, max: 1_400 }),
    height: fc.integer({ min: 100, max: 800 }),
  })
  fc.assert(
    fc.property(given, ({ places, ...more }) => {
      const drawn = formatSvg(mapOf(places, more))
      assertWellFormed(drawn)
      assert.doesNotMatch(
        drawn.replaceAll(/<(title|desc|text)[^>]*>[^<]*|="[^"]*[^\d.\s"lMz-][^"]*"/g, ''),
        /NaN|Infinity/,
      )
    }),
    { numRuns: 30 },
  )
})
