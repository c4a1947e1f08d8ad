import { ChartsError } from '../charts-error.ts'
import type { Area, Place } from './boundaries.ts'

/** A feature whose every number is a place on the earth. */
export type Checked = {
  readonly code: string | undefined
  readonly geometry: Area | { readonly type: 'Point'; readonly coordinates: Place }
}

const maxFeatures = 2_000
export const maxPositions = 300_000

/** The features of a FeatureCollection, attacker-controlled; those without a geometry are left out. */
export function checkCollection({ features }: Record<string, unknown>): readonly Checked[] {
  const list = listOf(features, 'features', maxFeatures)
  const count = { positions: 0 }
  return list.flatMap((feature, at) => {
    const place = `features[${at}]`
    if (!isRecord(feature)) throw fault(place, 'is not a feature')
    const { geometry } = feature
    if (geometry === null || geometry === undefined) return []
    return [{ code: codeOf(feature), geometry: geometryOf(geometry, `${place}.geometry`, count) }]
  })
}

/** An ISO 3166-1 alpha-3 code where there is one. */
export function codeOf({ id, properties }: Record<string, unknown>): string | undefined {
  const named = isRecord(properties) ? [properties['state'], properties['iso_a3'], properties['ISO_A3']] : []
  return [id, ...named].find((one) => typeof one === 'string' && /^[A-Z]{3}$/.test(one)) as string | undefined
}

type Count = { positions: number }

function geometryOf(geometry: unknown, place: string, count: Count): Checked['geometry'] {
  if (!isRecord(geometry)) throw fault(place, 'is not a geometry')
  const { type, coordinates } = geometry
  const at = `${place}.coordinates`
  if (type === 'Point') return { type, coordinates: positionOf(coordinates, at, count) as unknown as Place }
  if (type === 'Polygon') return { type, coordinates: polygonOf(coordinates, at, count) }
  if (type === 'MultiPolygon')
    return {
      type,
      coordinates: listOf(coordinates, at).map((part, index) => polygonOf(part, `${at}[${index}]`, count)),
    }
  throw fault(`${place}.type`, 'is not Polygon, MultiPolygon or Point')
}

function polygonOf(rings: unknown, place: string, count: Count): number[][][] {
  return listOf(rings, place).map((ring, index) => {
    const positions = listOf(ring, `${place}[${index}]`)
    if (positions.length < 4) throw fault(`${place}[${index}]`, 'is a ring of fewer than four positions')
    return positions.map((position, at) => positionOf(position, `${place}[${index}][${at}]`, count))
  })
}

function positionOf(position: unknown, place: string, count: Count): number[] {
  if (++count.positions > maxPositions) throw fault(place, `is beyond ${maxPositions} positions`)
  const [x, y] = listOf(position, place, 4) as unknown[]
  if (typeof x !== 'number' || typeof y !== 'number' || !(Math.abs(x) <= 180.001 && Math.abs(y) <= 90.001))
    throw fault(place, 'is not a longitude and a latitude in degrees')
  return [x, Math.max(-90, Math.min(90, y))]
}

export function listOf(value: unknown, place: string, most = maxPositions): readonly unknown[] {
  if (!Array.isArray(value)) throw fault(place, 'is not a list')
  if (value.length > most) throw fault(place, `has ${value.length} members, more than ${most}`)
  return value
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function fault(place: string, why: string): ChartsError {
  return new ChartsError('not-boundaries', `Cannot read boundaries: ${place === '' ? 'it' : place} ${why}`, {
    place,
  })
}
