import type { Circle } from '../marks/circles.ts'
import type { Label } from '../marks/labels.ts'
import type { Plot } from './plot.ts'
import { round } from './plot.ts'
import { textWidth } from './text-width.ts'

type Told = { readonly circle: Circle; readonly lines: readonly [string, string] }
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Side = { readonly anchor: Label['anchor']; readonly x: number; readonly y: number }

const lineHeight = 14

/** Names and figures beside their circles, on the first side that is free; a label without room is left out, and its state keeps its name for focus, readers and table. */
export function mapLabels(told: readonly Told[], plot: Plot): readonly Label[] {
  const taken: Box[] = told.map(({ circle }) => boxOfCircle(circle))
  const labels: Label[] = []
  for (const { circle, lines } of [...told].sort((a, b) => b.circle.radius - a.circle.radius)) {
    const wide = Math.max(textWidth(lines[0]), textWidth(lines[1], 13))
    const own = boxOfCircle(circle)
    const free = sidesOf(circle).find((side) => {
      const box = boxOf(side, wide)
      return isInside(box, plot) && !taken.some((other) => other !== own && overlap(box, other))
    })
    if (free === undefined) continue
    taken.push(boxOf(free, wide))
    labels.push(...labelsAt(free, lines))
  }
  return labels
}

/** `y` is the baseline of the first line. */
function sidesOf({ x, y, radius }: Circle): readonly Side[] {
  const apart = radius + 5
  return [
    { anchor: 'start', x: x + apart, y: y - 2 },
    { anchor: 'end', x: x - apart, y: y - 2 },
    { anchor: 'middle', x, y: y + apart + 10 },
    { anchor: 'middle', x, y: y - apart - lineHeight },
    { anchor: 'start', x: x + apart * 0.7, y: y - apart - 4 },
    { anchor: 'start', x: x + apart * 0.7, y: y + apart + 6 },
    { anchor: 'end', x: x - apart * 0.7, y: y - apart - 4 },
    { anchor: 'end', x: x - apart * 0.7, y: y + apart + 6 },
  ]
}

function boxOf({ anchor, x, y }: Side, wide: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
  return { left, right: left + wide, top: y - 11, bottom: y + lineHeight + 4 }
}

function boxOfCircle({ x, y, radius }: Circle): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
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
