import type { GapBand } from '../marks/gaps.ts'
import { gapText } from '../words/figure-words.ts'
import { periodsText } from '../words/period-names.ts'
import type { Ground, Placed } from './figure-marks.ts'
import { round } from './plot.ts'
import { textWidth } from './text-width.ts'

/** Neighbouring periods without a figure, for the same reason, are one band. */
export function gapBands(placed: readonly Placed[], { words, labelled }: Ground): readonly GapBand[] {
  return runsOf(placed).map((run) => {
    const [first, last] = [run[0]!, run.at(-1)!]
    const why = gapText(first.figure.status, words)
    const width = round(last.left + last.width - first.left)
    const fits = labelled && textWidth(why) + 8 <= width
    return {
      x: round(first.left),
      width,
      title: `${periodsText(run.map(({ figure }) => figure.period))}${words.texts.colon}${why}`,
      label: fits ? why : undefined,
    }
  })
}

function runsOf(placed: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = []
  for (const [at, one] of placed.entries()) {
    if (one.figure.value !== undefined) continue
    const before = placed[at - 1]?.figure
    const continues =
      before !== undefined && before.value === undefined && before.status === one.figure.status
    if (continues) runs.at(-1)!.push(one)
    else runs.push([one])
  }
  return runs
}
