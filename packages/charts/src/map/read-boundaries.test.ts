import fc from 'fast-check'
import { geoArea } from 'd3-geo'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ChartsError } from '../charts-error.ts'
import { maxBoundariesLength, readBoundaries } from './read-boundaries.ts'

const square = (x: number, y: number): number[][] => [
  [x, y],
  [x + 10, y],
  [x + 10, y + 10],
  [x, y + 10],
  [x, y],
]
const feature = (more: object, ring = square(60, 40)): object => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: [ring] },
  ...more,
})
const collection = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features })
const topology = (more: object = {}): object => ({
  type: 'Topology',
  arcs: [square(60, 40)],
  objects: {
    states: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'KAZ', arcs: [[0]] },
        { type: 'Point', id: 'MDV', coordinates: [73, 4] },
      ],
    },
  },
  ...more,
})
const withArcs = (arcs: unknown): string =>
  JSON.stringify(
    topology({
      objects: {
        states: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'KAZ', arcs }] },
      },
    }),
  )

test('readBoundaries() takes GeoJSON with codes as ids or properties, and points where symbols stand', () => {
  const read = readBoundaries(
    collection(
      feature({ id: 'KAZ' }),
      feature({ properties: { ISO_A3: 'UZB' } }, square(50, 30)),
      feature({ id: 7 }, square(0, 0)),
      { type: 'Feature', id: 'MDV', geometry: { type: 'Point', coordinates: [73, 4] } },
      { type: 'Feature', id: 'SGP', geometry: null },
    ),
  )
  assert.deepEqual([...read.states.keys()], ['KAZ', 'UZB'])
  assert.equal(read.land.length, 3)
  assert.deepEqual([...read.points], [['MDV', [73, 4]]])
})

test('readBoundaries() takes TopoJSON, on a grid or not, and finds the lines between areas', () => {
  const onGrid = topology({
    transform: { scale: [0.5, 0.5], translate: [0, 0] },
    arcs: [
      [
        [120, 80],
        [20, 0],
        [0, 20],
        [-20, 0],
        [0, -20],
      ],
    ],
  })
  for (const given of [topology(), onGrid]) {
    const read = readBoundaries(JSON.stringify(given))
    assert.deepEqual([...read.states.keys()], ['KAZ'])
    assert.equal(Math.round(geoArea(read.states.get('KAZ')!) * 1_000), 21)
    assert.equal(read.borders?.type, 'MultiLineString')
  }
})

test('readBoundaries() draws an area and not the rest of the world, whichever way its ring runs', () => {
  for (const ring of [square(60, 40), square(60, 40).reverse()]) {
    const { states } = readBoundaries(collection(feature({ id: 'KAZ' }, ring)))
    assert.ok(geoArea(states.get('KAZ')!) < 0.1)
  }
})

test('readBoundaries() joins the parts of a state that stand as features of their own', () => {
  const { states } = readBoundaries(
    collection(feature({ id: 'RUS' }), feature({ id: 'RUS' }, square(20, 54))),
  )
  assert.equal(states.get('RUS')!.type, 'MultiPolygon')
  assert.equal(states.get('RUS')!.coordinates.length, 2)
})

test('readBoundaries() names the place of what it cannot read', () => {
  const faults: readonly (readonly [string, string, string | undefined])[] = [
    ['[', 'not-json', undefined],
    ['[]', 'not-boundaries', ''],
    ['{"type":"Feature"}', 'not-boundaries', 'type'],
    ['{"type":"FeatureCollection"}', 'not-boundaries', 'features'],
    [collection(7 as never), 'not-boundaries', 'features[0]'],
    [
      collection(feature({}, square(60, 40).slice(2))),
      'not-boundaries',
      'features[0].geometry.coordinates[0]',
    ],
    [
      collection(feature({}, [[60, 400], ...square(60, 40)])),
      'not-boundaries',
      'features[0].geometry.coordinates[0][0]',
    ],
    [
      collection({ type: 'Feature', geometry: { type: 'LineString', coordinates: [] } }),
      'not-boundaries',
      'features[0].geometry.type',
    ],
    [JSON.stringify(topology({ arcs: [] })), 'not-boundaries', 'geometries[0].arcs[0][0]'],
    [withArcs([[]]), 'not-boundaries', 'geometries[0].arcs[0]'],
    [withArcs([]), 'not-boundaries', 'geometries[0].arcs'],
    [
      JSON.stringify(
        topology({
          arcs: [
            [
              [0, 0],
              [1_000, 0],
            ],
          ],
        }),
      ),
      'not-boundaries',
      'arcs[0][1]',
    ],
    [JSON.stringify(topology({ objects: {} })), 'not-boundaries', 'objects'],
    [JSON.stringify(topology({ transform: { scale: ['a', 1] } })), 'not-boundaries', 'transform.scale'],
    [' '.repeat(maxBoundariesLength + 1), 'too-large', undefined],
  ]
  for (const [text, code, place] of faults)
    assert.throws(
      () => readBoundaries(text),
      (error) => error instanceof ChartsError && error.code === code && error.place === place,
      `${code} ${place}`,
    )
})

test('readBoundaries() fails in no other way on any JSON, nor on boundaries with any part replaced', () => {
  const whole = JSON.stringify(topology())
  const asked = fc.oneof(
    fc.json(),
    fc
      .tuple(fc.nat(whole.length), fc.nat(6), fc.constantFrom('', '-1', '[]', '{}', 'null', '"x"', '1e9'))
      .map(([at, long, put]) => whole.slice(0, at) + put + whole.slice(at + long)),
  )
  fc.assert(
    fc.property(asked, (text) => {
      try {
        readBoundaries(text)
      } catch (error) {
        assert.ok(error instanceof ChartsError, String(error))
      }
    }),
    { numRuns: 2_000 },
  )
})
