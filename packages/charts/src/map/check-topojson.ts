import type { Checked } from './check-geojson.ts'
import { codeOf, fault, isRecord, listOf, maxPositions } from './check-geojson.ts'
import type { Place } from './boundaries.ts'
import type { Collection, Topology } from './topology-boundaries.ts'

type CheckedTopology = {
  readonly topology: Topology
  readonly areas: Collection
  readonly points: readonly Checked[]
}

/**
 * A topology, attacker-controlled: every arc a list of places on the earth, every reference to an arc that there is.
 * Its areas are those of the object `states` or `countries`, or of the only one.
 */
export function checkTopology(json: Record<string, unknown>): CheckedTopology {
  const transform = transformOf(json['transform'])
  const arcs = arcsOf(json['arcs'], transform)
  const geometries = listOf(objectOf(json['objects'])['geometries'], 'objects.geometries', 2_000)
  const areas: object[] = []
  const points: Checked[] = []
  for (const [at, one] of geometries.entries()) {
    const place = `geometries[${at}]`
    if (!isRecord(one)) throw fault(place, 'is not a geometry')
    const code = codeOf(one)
    if (one['type'] === 'Point') points.push({ code, geometry: pointOf(one, place, transform) })
    else if (one['type'] !== null)
      areas.push({
        type: typeOf(one, place),
        arcs: checkedArcs(one, place, arcs.length),
        ...(code === undefined ? {} : { id: code }),
      })
  }
  const collection = { type: 'GeometryCollection', geometries: areas }
  return {
    topology: { type: 'Topology', objects: { states: collection }, arcs } as unknown as Topology,
    areas: collection as unknown as Collection,
    points,
  }
}

type Transform = { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] }

function transformOf(value: unknown): Transform | undefined {
  if (value === undefined) return undefined
  if (!isRecord(value)) throw fault('transform', 'is not a transform')
  return {
    scale: pairOf(value['scale'], 'transform.scale'),
    translate: pairOf(value['translate'], 'transform.translate'),
  }
}

function pairOf(value: unknown, place: string): readonly [number, number] {
  const [x, y] = listOf(value, place, 4)
  if (!Number.isFinite(x) || !Number.isFinite(y)) throw fault(place, 'is not two numbers')
  return [x as number, y as number]
}

/** Arcs in degrees; with a transform they are stored as steps on a grid, each from the one before. */
function arcsOf(value: unknown, transform: Transform | undefined): number[][][] {
  let positions = 0
  return listOf(value, 'arcs').map((arc, at) => {
    const steps = listOf(arc, `arcs[${at}]`)
    positions += steps.length
    if (positions > maxPositions) throw fault(`arcs[${at}]`, `is beyond ${maxPositions} positions`)
    if (steps.length < 2) throw fault(`arcs[${at}]`, 'has fewer than two positions')
    let [sumX, sumY] = [0, 0]
    return steps.map((step, index) => {
      const place = `arcs[${at}][${index}]`
      const [x, y] = pairOf(step, place)
      if (transform === undefined) return onEarth(x, y, place)
      sumX += x
      sumY += y
      return placedBy(transform, sumX, sumY, place)
    })
  })
}

function placedBy({ scale, translate }: Transform, x: number, y: number, place: string): number[] {
  return onEarth(x * scale[0] + translate[0], y * scale[1] + translate[1], place)
}

function onEarth(x: number, y: number, place: string): number[] {
  if (!(Math.abs(x) <= 180.01 && Math.abs(y) <= 90.01))
    throw fault(place, 'is not a longitude and a latitude in degrees')
  return [x, Math.max(-90, Math.min(90, y))]
}

function objectOf(objects: unknown): Record<string, unknown> {
  if (!isRecord(objects)) throw fault('objects', 'is not an object')
  const named = objects['states'] ?? objects['countries']
  const found = named ?? (Object.keys(objects).length === 1 ? Object.values(objects)[0] : undefined)
  if (!isRecord(found)) throw fault('objects', 'has no collection "states" or "countries"')
  return found
}

function typeOf({ type }: Record<string, unknown>, place: string): string {
  if (type === 'Polygon' || type === 'MultiPolygon') return type
  throw fault(`${place}.type`, 'is not Polygon, MultiPolygon or Point')
}

function pointOf(
  one: Record<string, unknown>,
  place: string,
  transform: Transform | undefined,
): Checked['geometry'] {
  const at = `${place}.coordinates`
  const [x, y] = pairOf(one['coordinates'], at)
  const position = transform === undefined ? onEarth(x, y, at) : placedBy(transform, x, y, at)
  return { type: 'Point', coordinates: position as unknown as Place }
}

/** References as deep as the type says, each to an arc that there is, forwards or backwards. */
function checkedArcs({ type, arcs }: Record<string, unknown>, place: string, count: number): unknown {
  const filled = (value: unknown, at: string, of: string): readonly unknown[] => {
    const list = listOf(value, at)
    if (list.length === 0) throw fault(at, `has no ${of}`)
    return list
  }
  const ring = (value: unknown, at: string): unknown =>
    filled(value, at, 'arc').map((one, index) => {
      const is = typeof one === 'number' && Number.isInteger(one) && (one < 0 ? ~one : one) < count
      if (!is) throw fault(`${at}[${index}]`, 'is not the number of an arc')
      return one
    })
  const polygon = (value: unknown, at: string): unknown =>
    filled(value, at, 'ring').map((one, index) => ring(one, `${at}[${index}]`))
  if (type === 'Polygon') return polygon(arcs, `${place}.arcs`)
  return listOf(arcs, `${place}.arcs`).map((one, index) => polygon(one, `${place}.arcs[${index}]`))
}
