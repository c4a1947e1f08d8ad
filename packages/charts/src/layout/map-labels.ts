import type { Circle } from '../marks/circle.ts'
import type { Label } from '../marks/labels.ts'
import type { Leader } from '../marks/leaders.ts'
import type { Plot } from './plot.ts'
import { round } from './plot.ts'
import { textWidth } from './text-width.ts'

type Told = { readonly circle: Circle; readonly lines: readonly [string, string] }
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Side = {
  readonly anchor: Label['anchor']
  readonly x: number
  readonly y: number
  readonly away: number
}

const lineHeight = 14

/** What stands beside circles, and the leaders to what stands further off. */
export type MapLabels = { readonly labels: readonly Label[]; readonly leaders: readonly Leader[] }

/**
 * Names and figures beside their circles: first each on a near side that is free, then the others further off with a
 * leader. A label without room is left out, and its state keeps its name for focus, readers and table.
 */
export function mapLabels(told: readonly Told[], plot: Plot): MapLabels {
  const circles = told.map(({ circle }) => circle)
  const taken: Box[] = circles.map(boxOfCircle)
  const placed = new Map<Told, Side>()
  for (const distance of distances)
    for (const one of told) {
      if (placed.has(one)) continue
      const wide = wideOf(one)
      const side = sidesOf(one.circle, distance).find((each) =>
        isFree(each, one, { wide, taken, circles, plot }),
      )
      if (side === undefined) continue
      placed.set(one, side)
      taken.push(boxOf(side, wide))
    }
  const all = [...placed]
  return {
    labels: all.flatMap(([{ lines }, side]) => labelsAt(side, lines)),
    leaders: all
      .filter(([, { away }]) => away > 0)
      .map(([{ circle }, side]) => ({ colour: undefined, d: pathOf(leaderOf(circle, side)) })),
  }
}

type Room = {
  readonly wide: number
  readonly taken: readonly Box[]
  readonly circles: readonly Circle[]
  readonly plot: Plot
}

/** Within the map, over no circle and no other label, and no circle lies under its leader. */
function isFree(side: Side, { circle }: Told, { wide, taken, circles, plot }: Room): boolean {
  const box = boxOf(side, wide)
  if (!isInside(box, plot) || taken.some((other) => overlap(box, other))) return false
  if (side.away === 0) return true
  const leader = leaderOf(circle, side)
  return circles.every((other) => other === circle || distanceTo(other, leader) > outerOf(other) + 1)
}

function wideOf({ lines }: Told): number {
  return Math.max(textWidth(lines[0]), textWidth(lines[1], figureSize))
}

/** Thirteen pixels in bold. */
const figureSize = 14.3
const distances = [0, 14, 28, 42, 60, 80]

/** The eight sides at a distance from the circle's edge; `y` is the baseline of the first line. */
function sidesOf({ x, y, radius }: Circle, away: number): readonly Side[] {
  const apart = radius + 5 + away
  const slant = apart * 0.7
  return [
    { anchor: 'start', x: x + apart, y: y - 2, away },
    { anchor: 'end', x: x - apart, y: y - 2, away },
    { anchor: 'middle', x, y: y + apart + 10, away },
    { anchor: 'middle', x, y: y - apart - lineHeight, away },
    { anchor: 'start', x: x + slant, y: y - slant - 4, away },
    { anchor: 'start', x: x + slant, y: y + slant + 6, away },
    { anchor: 'end', x: x - slant, y: y - slant - 4, away },
    { anchor: 'end', x: x - slant, y: y + slant + 6, away },
  ]
}

type Segment = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

/** From the circle's edge to the middle of the label's near side. */
function leaderOf(circle: Circle, side: Side): Segment {
  const { x, y } = circle
  const x2 = side.anchor === 'start' ? side.x - 3 : side.anchor === 'end' ? side.x + 3 : side.x
  const y2 = side.anchor === 'middle' ? (side.y > y ? side.y - 12 : side.y + lineHeight + 3) : side.y + 1
  const edge = outerOf(circle) + 1
  const from = edge / Math.max(Math.hypot(x2 - x, y2 - y), edge)
  return { x1: x + (x2 - x) * from, y1: y + (y2 - y) * from, x2, y2 }
}

function pathOf({ x1, y1, x2, y2 }: Segment): string {
  return `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`
}

function distanceTo({ x, y }: Circle, { x1, y1, x2, y2 }: Segment): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x1 + along * dx - x, y1 + along * dy - y)
}

/** A late state has a ring around its circle. */
function outerOf({ radius, freshness }: Circle): number {
  return freshness === 'current' ? radius : radius + 4
}

function boxOf({ anchor, x, y }: Side, wide: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
  return { left, right: left + wide, top: y - 11, bottom: y + lineHeight + 4 }
}

function boxOfCircle(circle: Circle): Box {
  const [{ x, y }, outer] = [circle, outerOf(circle)]
  return { left: x - outer, right: x + outer, top: y - outer, bottom: y + outer }
}

function isInside(box: Box, { left, right, top, bottom }: Plot): boolean {
  return box.left >= left - 12 && box.right <= right + 12 && box.top >= top - 12 && box.bottom <= bottom + 12
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function labelsAt({ anchor, x, y }: Side, [name, figure]: readonly [string, string]): Label[] {
  return [
    { x: round(x), y: round(y), text: name, anchor, as: 'place' },
    { x: round(x), y: round(y + lineHeight), text: figure, anchor, as: 'value' },
  ]
}
