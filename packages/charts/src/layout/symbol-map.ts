import type { GeoProjection } from 'd3-geo'
import type { Chart, LayoutOptions } from '../chart.ts'
import type { Boundaries } from '../map/boundaries.ts'
import type { Circle } from '../marks/circle.ts'
import type { Mark } from '../marks/mark.ts'
import type { MapPlace, MapState } from '../state/map-state.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { describeMap, mapSpan, mapTitle, placeText } from '../words/map-words.ts'
import { circleScale, type CircleScale } from './circle-scale.ts'
import { mapKey } from './map-key.ts'
import { mapLabels, type MapLabels } from './map-labels.ts'
import { fittedProjection, pathOf, placeOf } from './projection.ts'
import { round, type Plot } from './plot.ts'

type Options = LayoutOptions &
  ChartWords & {
    readonly boundaries: Boundaries
    /** What the organisation says of the map's lines. */
    readonly disclaimer?: string | undefined
  }

const edge = 16

/** A map that is asked to be lower makes the drawing higher. */
const lowestMap = 120

/** A circle for each state, its area the figure; no area is shaded, since large land would look like many people. */
export function layoutSymbolMap(state: MapState, options: Options): Chart {
  const { id, width, height, boundaries, disclaimer, ...words } = options
  const scale = circleScale(state.places, width)
  const key = mapKey(state, { width, scale, disclaimer, words })
  const below = Math.max(height - key.height, lowestMap)
  const plot: Plot = { left: edge, right: width - edge, top: edge, bottom: below - edge }
  const projection = fittedProjection(
    state.places.map((place) => place.state),
    boundaries,
    plot,
  )
  const circles = circlesOf(state, { projection, boundaries, scale, plot, words })
  const { labels, leaders } = labelsOf(state, circles, plot, words)
  return {
    id,
    kind: 'map',
    width,
    height: Math.ceil(below + key.height),
    role: 'group',
    title: mapTitle(state, words),
    description: describeMap(state, words),
    marks: [
      landMark(boundaries, projection, width, below),
      { mark: 'circles', circles: [...circles].sort((a, b) => b.radius - a.radius) },
      { mark: 'leaders', leaders },
      { mark: 'labels', labels },
      ...key.marksBelow(below),
    ],
    columns: [],
  }
}

function landMark(
  { land, borders }: Boundaries,
  projection: GeoProjection,
  width: number,
  height: number,
): Mark {
  const path = pathOf(projection, width, height)
  return {
    mark: 'land',
    land: path({ type: 'GeometryCollection', geometries: [...land] }),
    borders: borders === undefined ? '' : path(borders),
  }
}

type Ground = {
  readonly projection: GeoProjection
  readonly boundaries: Boundaries
  readonly scale: CircleScale
  readonly plot: Plot
  readonly words: ChartWords
}

/** Circles in the order of the places; a state that no map knows stands in a row at the lower edge. */
function circlesOf(state: MapState, ground: Ground): readonly Circle[] {
  const { projection, boundaries, plot } = ground
  const span = mapSpan(state, ground.words)
  let unplaced = 0
  const at = state.places.map((place): readonly [number, number] => {
    const known = placeOf(place.state, boundaries)
    const point = known === undefined ? null : projection([...known])
    return point ?? [plot.left + 14 + 28 * unplaced++, plot.bottom]
  })
  return state.places.map((place, index) => circleOf(place, index, at, span, ground))
}

function circleOf(
  place: MapPlace,
  index: number,
  at: readonly (readonly [number, number])[],
  span: string,
  { scale, words }: Ground,
): Circle {
  const [x, y] = at[index]!
  return {
    state: place.state,
    x: round(x),
    y: round(y),
    radius: scale.radius(place.value),
    as: asOf(place.value),
    freshness: place.freshness,
    name: placeText(place, span, words),
    href: place.href,
    reach: round(Math.max(scale.radius(place.value), reachOf(index, at))),
  }
}

function asOf(value: number | null): Circle['as'] {
  return value === null ? 'gap' : value === 0 ? 'zero' : value < 0 ? 'negative' : 'figure'
}

/** Twelve pixels, as fingers need, or half the way to the nearest neighbour. */
function reachOf(index: number, at: readonly (readonly [number, number])[]): number {
  const [x, y] = at[index]!
  const nearest = at.reduce(
    (near, [otherX, otherY], other) =>
      other === index ? near : Math.min(near, Math.hypot(otherX - x, otherY - y)),
    24,
  )
  return Math.max(6, nearest / 2)
}

function labelsOf(
  { places }: MapState,
  circles: readonly Circle[],
  plot: Plot,
  { formats, texts }: ChartWords,
): MapLabels {
  const told = places.map(({ name, value }, at) => ({
    circle: circles[at]!,
    lines: [name, value === null ? texts.map.noFigure : formats.number(value)] as const,
  }))
  return mapLabels(told, plot)
}
