import { geoArea } from 'd3-geo'
import type { Area } from './boundaries.ts'

/**
 * The same area with its rings as d3-geo takes them, the outer ones clockwise: RFC 7946 asks for the other way, and
 * what is drawn otherwise is everything but the area. No state holds more than half of the earth.
 */
export function rewound(area: Area): Area {
  if (area.type === 'Polygon') return { type: 'Polygon', coordinates: polygon(area.coordinates) }
  return { type: 'MultiPolygon', coordinates: area.coordinates.map(polygon) }
}

function polygon(rings: number[][][]): number[][][] {
  return rings.map((ring, at) => {
    const isLarge = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI
    return isLarge === at > 0 ? ring : [...ring].reverse()
  })
}
