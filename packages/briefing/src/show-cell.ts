import { gapText } from '@concert/charts'
import { firstDay, instantMs, isObservationStatus, isPeriod, lastDay, type Instant } from '@concert/statement'
import type { FormWords } from './form-words.ts'
import { readable } from './readable.ts'
import type { Cell } from './section.ts'

/** A cell as a reader sees it: what it says, what qualifies it, and whether it is set as a number or names a gap. */
export type ShownCell = {
  readonly text: string
  readonly note?: string | undefined
  readonly kind: 'text' | 'number' | 'gap'
}

export function showCell(cell: Cell, words: FormWords): ShownCell {
  const { texts, say } = words
  if ('value' in cell)
    return { text: numberText(cell, words), note: cell.note && say(cell.note), kind: 'number' }
  if ('gap' in cell) return { text: gapName(cell.gap, words), note: cell.note && say(cell.note), kind: 'gap' }
  if ('period' in cell) return { ...showPeriod(cell.period, words), kind: 'text' }
  if ('instant' in cell) return { text: instantText(cell.instant, words), kind: 'text' }
  if ('entry' in cell) return { text: say(cell.text), note: texts.entry(cell.entry), kind: 'text' }
  return { text: say(cell.text), kind: 'text' }
}

/** A day as its date; a week by its code, with its dates. */
export function showPeriod(
  period: string,
  { formats }: FormWords,
): { readonly text: string; readonly note?: string } {
  if (!isPeriod(period)) return { text: readable(period) }
  const [first, last] = [firstDay(period)!, lastDay(period)]
  return first === last ? { text: formats.date(first) } : { text: period, note: formats.dates(first, last) }
}

function numberText(
  { value, decimals }: { readonly value: number; readonly decimals?: number },
  { formats }: FormWords,
): string {
  const told = value === 0 ? 0 : value
  return decimals === undefined ? formats.number(told) : formats.fixed(told, decimals)
}

function gapName(status: string, { charts }: FormWords): string {
  return gapText(isObservationStatus(status) ? status : undefined, charts)
}

function instantText(instant: string, { formats, charts }: FormWords): string {
  if (Number.isNaN(instantMs(instant as Instant))) return readable(instant)
  return charts.texts.instant(formats.dayOf(instant as Instant), formats.timeOf(instant as Instant))
}
