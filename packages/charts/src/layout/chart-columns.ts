import type { ChartColumn } from '../chart.ts'
import { correctionsText, figureText, noteText } from '../words/figure-words.ts'
import type { Ground, Placed } from './figure-marks.ts'
import { round } from './plot.ts'

/** What the readout of a pointer or a keyboard tells of each period. */
export function chartColumns(placed: readonly Placed[], { name, words }: Ground): readonly ChartColumn[] {
  return placed.map(({ figure, left, width }) => ({
    left: round(left),
    right: round(left + width),
    period: figure.period,
    name: name(figure.period),
    value: figure.value,
    text: figureText(figure, words),
    note: [noteText(figure, words), correctionsText(figure.corrections, words)]
      .filter((text) => text !== '')
      .join('\n'),
  }))
}
