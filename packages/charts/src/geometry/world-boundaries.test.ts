import { geoArea, geoContains } from 'd3-geo'
import { iso31661 } from 'iso-3166'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldBoundaries } from './world-boundaries.ts'

const { states, points, land, borders } = worldBoundaries()

test('worldBoundaries() has a place for the symbol of nearly every ISO 3166-1 state and area, small islands too', () => {
  const missing = iso31661.map(({ alpha3 }) => alpha3).filter((code) => !points.has(code))
  assert.ok(missing.length <= 15, missing.join(' '))
  for (const code of ['MDV', 'BHR', 'SGP', 'TUV', 'NRU', 'VAT']) assert.ok(points.has(code), code)
})

test('worldBoundaries() has areas that are parts of the world, and symbols that stand in them', () => {
  assert.ok(states.size > 160)
  const off = [...states].filter(([code, area]) => !geoContains(area, [...points.get(code)!]))
  assert.ok(off.length < 12, off.map(([code]) => code).join(' '))
  for (const [code, area] of states) assert.ok(geoArea(area) < 0.5, code)
})

test('worldBoundaries() has land without the lines in it, and the lines apart', () => {
  const whole = land.reduce((sum, area) => sum + geoArea(area), 0)
  const parts = [...states.values()].reduce((sum, area) => sum + geoArea(area), 0)
  assert.ok(whole > 3 && whole < 4.2 && whole >= parts * 0.98)
  assert.ok(borders!.coordinates.length > 100)
})
