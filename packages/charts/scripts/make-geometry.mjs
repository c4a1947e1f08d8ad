import { geoArea, geoCentroid, geoContains } from 'd3-geo'
import { iso31661 } from 'iso-3166'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature, quantize } from 'topojson-client'

/**
 * `node packages/charts/scripts/make-geometry.mjs` writes `src/geometry/world.json` from world-atlas (Natural Earth,
 * public domain): outlines and borders at 1:110 million with ISO 3166-1 alpha-3 codes and nothing else, without
 * Antarctica, on a grid of a tenth of a degree; and of every state, small islands too, the point where its symbol
 * stands, from 1:10 million.
 */
const require = createRequire(import.meta.url)
const read = (name) => JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`), 'utf8'))
const alpha3 = new Map(iso31661.map(({ numeric, alpha3 }) => [numeric, alpha3]))

const coarse = read('countries-110m')
const states = coarse.objects.countries.geometries
  .filter(({ id }) => id !== '010')
  .map(({ type, arcs, id }) => ({ type, arcs, ...(alpha3.has(id) ? { id: alpha3.get(id) } : {}) }))
const topology = quantize(
  withUsedArcs({
    type: 'Topology',
    arcs: inDegrees(coarse),
    objects: { states: { type: 'GeometryCollection', geometries: states } },
  }),
  { scale: [0.1, 0.1], translate: [-180, -90] },
)

const fine = read('countries-10m')
const points = Object.fromEntries(
  feature(fine, fine.objects.countries)
    .features.filter(({ id }) => alpha3.has(id))
    .map((state) => [alpha3.get(state.id), pointOf(state.geometry)])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
)

writeFileSync(
  new URL('../src/geometry/world.json', import.meta.url),
  `${JSON.stringify({ topology: { type: topology.type, transform: topology.transform, objects: topology.objects, arcs: topology.arcs }, points })}\n`,
)

/** In the largest part: its centre where that lies within, else the inner point of a grid that is nearest to it. */
function pointOf({ type, coordinates }) {
  const parts = type === 'Polygon' ? [coordinates] : coordinates
  const largest = parts
    .map((part) => ({ type: 'Polygon', coordinates: part }))
    .reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a))
  const centre = geoCentroid(largest)
  const point = geoContains(largest, centre) ? centre : innerPoint(largest, centre)
  return point.map((degrees) => Math.round(degrees * 100) / 100)
}

function innerPoint(polygon, [x, y]) {
  for (let ring = 1; ring < 200; ring++)
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn * Math.PI) / 8
      const point = [x + ring * 0.1 * Math.cos(angle), y + ring * 0.1 * Math.sin(angle)]
      if (geoContains(polygon, point)) return point
    }
  return [x, y]
}

function withUsedArcs(given) {
  const places = new Map()
  const place = (arc) => {
    const at = arc < 0 ? ~arc : arc
    if (!places.has(at)) places.set(at, places.size)
    return arc < 0 ? ~places.get(at) : places.get(at)
  }
  const moved = (arcs) => arcs.map((one) => (Array.isArray(one) ? moved(one) : place(one)))
  const geometries = given.objects.states.geometries.map((one) => ({ ...one, arcs: moved(one.arcs) }))
  return {
    ...given,
    objects: { states: { type: 'GeometryCollection', geometries } },
    arcs: [...places.keys()].map((at) => given.arcs[at]),
  }
}

/** Arcs as degrees: they are stored as steps on a grid, each from the one before. */
function inDegrees({ arcs, transform: { scale, translate } }) {
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]) => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
}
