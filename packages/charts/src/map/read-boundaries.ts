import { ChartsError } from '../charts-error.ts'
import type { Area, Boundaries, Place } from './boundaries.ts'
import { checkCollection, fault, isRecord, type Checked } from './check-geojson.ts'
import { checkTopology } from './check-topojson.ts'
import { rewound } from './rewound.ts'
import { topologyBoundaries } from './topology-boundaries.ts'

/** Five million characters: a map of the world at 1:10 million has fewer. */
export const maxBoundariesLength = 5_000_000

/**
 * An organisation's own boundaries, attacker-controlled: GeoJSON (RFC 7946, a FeatureCollection) or TopoJSON whose
 * areas carry ISO 3166-1 alpha-3 codes as `id`, or as the property `state`, `iso_a3` or `ISO_A3`. A Point with a code
 * says where that state's symbol stands. Throws a ChartsError that names the place.
 */
export function readBoundaries(text: string): Boundaries {
  if (text.length > maxBoundariesLength)
    throw new ChartsError(
      'too-large',
      `Cannot read boundaries: ${text.length} characters are more than ${maxBoundariesLength}`,
    )
  const json = parse(text)
  if (!isRecord(json)) throw fault('', 'is not an object')
  if (json['type'] === 'Topology') return fromTopology(json)
  if (json['type'] === 'FeatureCollection') return fromCollection(checkCollection(json))
  throw fault('type', 'is neither "FeatureCollection" nor "Topology"')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ChartsError('not-json', 'Cannot read boundaries: the text is not JSON', { cause })
  }
}

function fromCollection(features: readonly Checked[]): Boundaries {
  const areas = features.flatMap(({ code, geometry }) =>
    geometry.type === 'Point' ? [] : [{ code, area: rewound(geometry) }],
  )
  return {
    states: statesOf(areas),
    land: areas.map(({ area }) => area),
    borders: undefined,
    points: pointsOf(features),
  }
}

function fromTopology(json: Record<string, unknown>): Boundaries {
  const { topology, areas, points } = checkTopology(json)
  const read = topologyBoundaries(topology, areas, pointsOf(points))
  return {
    ...read,
    states: new Map([...read.states].map(([code, area]) => [code, rewound(area)])),
    land: read.land.map(rewound),
  }
}

/** Parts of one state that stand as features of their own are one area. */
function statesOf(
  areas: readonly { readonly code: string | undefined; readonly area: Area }[],
): Map<string, Area> {
  const states = new Map<string, Area>()
  for (const { code, area } of areas) {
    if (code === undefined) continue
    const before = states.get(code)
    states.set(code, before === undefined ? area : joined(before, area))
  }
  return states
}

function joined(one: Area, other: Area): Area {
  const parts = [one, other].flatMap((area) =>
    area.type === 'Polygon' ? [area.coordinates] : area.coordinates,
  )
  return { type: 'MultiPolygon', coordinates: parts }
}

function pointsOf(features: readonly Checked[]): ReadonlyMap<string, Place> {
  return new Map(
    features.flatMap(({ code, geometry }) =>
      geometry.type === 'Point' && code !== undefined ? [[code, geometry.coordinates] as const] : [],
    ),
  )
}
