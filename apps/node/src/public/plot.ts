import type { Formats } from '@concert/language'
import { markup, safe, type Html } from './html.ts'
import type { Period } from '@concert/statement'
import type { Scale } from './scale.ts'
import { shortWeek, weekEnd, weekStart } from './week-names.ts'

/** The drawing of every multiple, in units of its own: about pixels. */
export const plot = { width: 300, height: 152, left: 50, right: 296, top: 24, bottom: 126 } as const

export function yOf(scale: Scale, value: number): number {
  return round(plot.bottom - scale.at(value) * (plot.bottom - plot.top))
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** What is the same in every multiple stands in the page once: the scale's lines, the weeks, the hatchings. */
export function sharedDrawing(scale: Scale, weeks: readonly Period[], formats: Formats): Html {
  return safe`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${patterns}<g id="frame">${grid(scale, formats)}${weekLabels(weeks, formats)}</g><path id="zero" class="z" d="M${plot.left} ${yOf(scale, 0)}H${plot.right}"/></defs></svg>`
}

function grid(scale: Scale, formats: Formats): Html[] {
  return scale.ticks.map((tick, at) => {
    const y = yOf(scale, tick)
    const apart = [scale.ticks[at - 1], scale.ticks[at + 1]].map((near) => spread(scale, tick, near))
    const middle = y + 4 + apart[0]! + apart[1]!
    return safe`<path class="g" d="M${plot.left} ${y}H${plot.right}"/><text class="e" x="${plot.left - 5}" y="${round(middle)}">${formats.compact(tick)}</text>`
  })
}

/** Numbers of neighbouring lines that stand too close are moved apart, each by half of what is wanting. */
function spread(scale: Scale, tick: number, near: number | undefined): number {
  if (near === undefined) return 0
  const distance = yOf(scale, tick) - yOf(scale, near)
  const wanting = (11 - Math.abs(distance)) / 2
  return wanting <= 0 ? 0 : Math.sign(distance) * wanting
}

function weekLabels(weeks: readonly Period[], formats: Formats): Html | undefined {
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const from = `${shortWeek(first)} · ${formats.shortDate(weekStart(first))}`
  const to = `${shortWeek(last)} · ${formats.shortDate(weekEnd(last))}`
  const y = plot.height - 7
  return safe`<text x="${plot.left}" y="${y}">${from}</text>${
    weeks.length > 1 ? safe`<text class="e" x="${plot.right}" y="${y}">${to}</text>` : ''
  }`
}

const patterns = markup(
  '<pattern id="gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="pg" d="M0 0V6"/></pattern>' +
    '<pattern id="pro" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="pp" d="M1.5 0V5"/></pattern>',
)
