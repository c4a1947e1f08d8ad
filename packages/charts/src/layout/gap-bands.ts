import type { GapBand } from '../marks/gaps.ts'
import { runsOf } from '../state/runs.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { gapText } from '../words/figure-words.ts'
import { periodsText } from '../words/period-names.ts'
import type { Ground, Placed } from './ground.ts'
import { round, type Plot } from './plot.ts'
import { textWidth } from './text-width.ts'

/** Neighbouring periods without a figure, for the same reason, are one band. */
export function gapBands(
  placed: readonly Placed[],
  { plot, words, labelled, untitled = false }: Ground,
): readonly GapBand[] {
  if (placed.length === 0) return [nothingAtAll(plot, words)]
  const runs = runsOf(
    inPixels(placed),
    ({ figure }) => figure.value === undefined,
    (one, next) => one.figure.status === next.figure.status,
  )
  return runs.map((run) => {
    const [first, last] = [run[0]!, run.at(-1)!]
    const why = gapText(first.figure.status, words)
    const width = round(last.left + last.width - first.left)
    const fits = labelled && textWidth(why) + 8 <= width
    return {
      x: round(first.left),
      width,
      title: untitled
        ? undefined
        : `${periodsText(run.map(({ figure }) => figure.period))}${words.texts.colon}${why}`,
      label: fits ? why : undefined,
    }
  })
}

function nothingAtAll({ left, right }: Plot, { texts }: ChartWords): GapBand {
  return { x: left, width: right - left, label: texts.noFigures }
}

/** Where there are more periods than pixels, a pixel is a gap only if all of its periods are. */
function inPixels(placed: readonly Placed[]): readonly Placed[] {
  if (placed[0]!.width >= 1) return placed
  const pixels = runsOf(
    placed,
    () => true,
    (one, next) => Math.floor(one.left) === Math.floor(next.left),
  )
  return pixels.map((pixel) => ({
    figure: (pixel.find(({ figure }) => figure.value !== undefined) ?? pixel[0]!).figure,
    left: pixel[0]!.left,
    width: pixel.at(-1)!.left + pixel.at(-1)!.width - pixel[0]!.left,
  }))
}
