import { isGap, type Indicator, type ObservationStatus } from '@concert/statement'
import { readNumber, type DecimalMark } from './read-number.ts'

/**
 * What somebody states in one field of the form: an observation's value and status. What could not be read stays as
 * the text that was typed, so that nothing typed is lost; the empty text is a value still to come.
 */
export type Figure = {
  readonly value: number | string | null
  readonly status: ObservationStatus
}

export const noFigure: Figure = { value: '', status: 'A' }

export function isStated({ value, status }: Figure): boolean {
  return value !== '' || status !== 'A'
}

/** Reads what was typed into a field. A number ends a gap that was named before. */
export function readFigure(text: string, before: Figure, indicator: Indicator, decimal: DecimalMark): Figure {
  const typed = text.trim()
  const status = typed !== '' && isGap(before.status) ? 'A' : before.status
  if (typed === '') return isGap(status) ? { value: null, status } : { value: '', status }
  if (indicator.type === 'category') return { value: typed, status }
  const isCount = indicator.type !== 'measure'
  return { value: readNumber(bare(typed, indicator), { decimal, isCount }) ?? typed, status }
}

/** Another status for the same value; a gap has none. */
export function withStatus({ value }: Figure, status: ObservationStatus): Figure {
  if (isGap(status)) return { value: null, status }
  return { value: value ?? '', status }
}

function bare(typed: string, { unit }: Indicator): string {
  return unit === 'percent' ? typed.replace(/\s*[%％]$/u, '') : typed
}
