import { feature, merge, mesh } from 'topojson-client'
import type { Area, Boundaries, Place } from './boundaries.ts'

/** A topology (TopoJSON 1.0), and a collection of it whose areas have codes as ids. */
export type Topology = Parameters<typeof mesh>[0]
export type Collection = Extract<Parameters<typeof feature>[1], { readonly type: 'GeometryCollection' }>

/** Boundaries of a topology: land without the lines in it, and the lines. */
export function topologyBoundaries(
  topology: Topology,
  states: Collection,
  points: ReadonlyMap<string, Place>,
): Boundaries {
  const areas = states.geometries.filter((one) => one.type === 'Polygon' || one.type === 'MultiPolygon')
  const collection = { type: 'GeometryCollection', geometries: areas } as Collection
  const named = feature(topology, collection).features.filter(({ id }) => id !== undefined)
  return {
    states: new Map(named.map(({ id, geometry }) => [String(id), geometry as Area])),
    land: [merge(topology, areas as Parameters<typeof merge>[1])],
    borders: mesh(topology, collection as Parameters<typeof mesh>[1], (one, other) => one !== other),
    points,
  }
}
