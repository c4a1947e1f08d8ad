import { instantMs, type Instant, type ObservationStatus } from '@concert/statement'
import type { Correction, Figure } from '../series.ts'
import type { ChartWords } from './chart-words.ts'

/** A figure as it is written: a number, or why there is none. */
export function figureText(figure: Figure, words: ChartWords): string {
  return figure.value === undefined ? gapText(figure.status, words) : words.formats.number(figure.value)
}

/** The gap's name; nothing was said where it has no status. */
export function gapText(status: ObservationStatus | undefined, { texts }: ChartWords): string {
  return status === undefined || status === 'A' ? texts.noReport : texts.statuses[status]
}

/** What qualifies a figure; empty where nothing does. */
export function noteText({ value, status, complete }: Figure, { texts }: ChartWords): string {
  const named = value === undefined || status === undefined || status === 'A' ? '' : texts.statuses[status]
  return [named, complete ? '' : texts.incomplete].filter((text) => text !== '').join(texts.comma)
}

/** A corrected value in words: a gap has a name too. */
export function valueText(value: number | null, { texts, formats }: ChartWords): string {
  return value === null ? texts.statuses.O : formats.number(value)
}

export function correctionText({ period, before, after, received }: Correction, words: ChartWords): string {
  return words.texts.correction(
    period,
    valueText(before, words),
    valueText(after, words),
    dayText(received, words),
  )
}

const longestReason = 300

/** Each of the last three restatements, with the author's reason; attacker-controlled. */
export function correctionsText(corrections: readonly Correction[], words: ChartWords): string {
  const told = corrections.slice(-3).map((one) => {
    const reason = (one.reason ?? '').slice(0, longestReason)
    return `${correctionText(one, words)}${reason === '' ? '' : `. ${reason}`}`
  })
  return told.join('\n')
}

function dayText(instant: string, { formats }: ChartWords): string {
  return Number.isNaN(instantMs(instant as Instant)) ? instant : formats.shortDayOf(instant as Instant)
}
