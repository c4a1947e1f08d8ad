import type { Formats } from '@concert/language'
import type { ValueTick } from '../marks/value-axis.ts'
import type { Scale } from '../scale/value-scale.ts'
import { round, yOf, type Plot } from './plot.ts'
import { textWidth } from './text-width.ts'

/** The scale's lines with their numbers; numbers of neighbouring lines that stand too close are moved apart. */
export function valueTicks(plot: Plot, scale: Scale, formats: Formats): readonly ValueTick[] {
  return scale.ticks.map((tick, at) => {
    const y = yOf(plot, scale, tick)
    const apart = [scale.ticks[at - 1], scale.ticks[at + 1]].map((near) => spread(plot, scale, tick, near))
    return { y, labelY: round(y + 4 + apart[0]! + apart[1]!), text: tickText(tick, scale, formats) }
  })
}

/** How much room the numbers of a scale take beside the plot. */
export function tickRoom(scale: Scale, formats: Formats): number {
  return Math.max(...scale.ticks.map((tick) => textWidth(tickText(tick, scale, formats))))
}

function tickText(tick: number, { whole }: Scale, formats: Formats): string {
  return whole || Math.abs(tick) >= 1_000 ? formats.compact(tick) : formats.number(tick)
}

/** Each of two is moved by half of what is wanting. */
function spread(plot: Plot, scale: Scale, tick: number, near: number | undefined): number {
  if (near === undefined) return 0
  const distance = yOf(plot, scale, tick) - yOf(plot, scale, near)
  const wanting = (11 - Math.abs(distance)) / 2
  return wanting <= 0 ? 0 : Math.sign(distance) * wanting
}

/** How many round steps a scale of this height may have: lines stand no closer than the eye can follow. */
export function scaleSteps(heightPx: number): number {
  return Math.max(2, Math.min(5, Math.floor(heightPx / 44)))
}
