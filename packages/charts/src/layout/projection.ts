import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo'
import type { Boundaries, Place } from '../map/boundaries.ts'
import type { Plot } from './plot.ts'
import { RelativePath } from './relative-path.ts'

/** Beyond this from the middle an azimuthal map is bent too far, and the map is one of the world. */
const farthestRadians = 1.25

/** An equal-area projection that shows the states whole: turned to their middle, or the world where they span it. */
export function fittedProjection(
  states: readonly string[],
  boundaries: Boundaries,
  { left, right, top, bottom }: Plot,
): GeoProjection {
  const shown = shownOf(states, boundaries)
  const places = states.map((state) => placeOf(state, boundaries)).filter((place) => place !== undefined)
  const middle = geoCentroid({ type: 'MultiPoint', coordinates: places.map((place) => [...place]) })
  const [x, y] = middle.every(Number.isFinite) ? middle : [0, 0]
  const reach = places.reduce((far, place) => Math.max(far, geoDistance([x, y], [...place])), 0)
  const projection =
    places.length === 0 || reach > farthestRadians
      ? geoEqualEarth().rotate([-x, 0])
      : geoAzimuthalEqualArea().rotate([-x, -y]).clipAngle(100)
  const extent: [[number, number], [number, number]] = [
    [left, top],
    [right, bottom],
  ]
  return projection.fitExtent(extent, shown)
}

/** Draws shapes of the earth as paths within the drawing. */
export function pathOf(
  projection: GeoProjection,
  width: number,
  height: number,
): (shape: GeoPermissibleObjects) => string {
  projection.clipExtent([
    [0, 0],
    [width, height],
  ])
  return (shape) => {
    const path = new RelativePath()
    geoPath(projection, path)(shape)
    return path.text
  }
}

/** Where a state's symbol stands; undefined where neither a point nor an area of it is known. */
export function placeOf(state: string, { points, states }: Boundaries): Place | undefined {
  const point = points.get(state)
  if (point !== undefined) return point
  const area = states.get(state)
  return area === undefined ? undefined : geoCentroid(area)
}

/** The states' areas, and some room around those that are a point only; the whole world where none is known. */
function shownOf(states: readonly string[], boundaries: Boundaries): GeoPermissibleObjects {
  const areas = states.flatMap((state) => boundaries.states.get(state) ?? [])
  const points = states
    .filter((state) => !boundaries.states.has(state))
    .map((state) => boundaries.points.get(state))
    .filter((point) => point !== undefined)
  const around = points.flatMap(([x, y]) => [
    [x - 3, Math.max(-89, y - 3)],
    [x + 3, Math.min(89, y + 3)],
  ])
  if (areas.length === 0 && points.length === 0) return { type: 'Sphere' }
  return { type: 'GeometryCollection', geometries: [...areas, { type: 'MultiPoint', coordinates: around }] }
}
