import { dayAt, numberAt } from './calendar.ts'

/** An instant in UTC with milliseconds, `2020-04-29T06:00:00.000Z`: one encoding, so instants sort as text. */
export type Instant = string & { readonly instant: unique symbol }

/** The calendar keeps no 30 February, the day no 24:00 and no leap second; years go from 1583 to 9999. */
export function isInstant(text: string): text is Instant {
  return (
    text.length === 24 &&
    hasMarks(text) &&
    dayAt(text, 0) !== undefined &&
    numberAt(text, 11, 2) <= 23 &&
    numberAt(text, 14, 2) <= 59 &&
    numberAt(text, 17, 2) <= 59 &&
    numberAt(text, 20, 3) <= 999
  )
}

/** Formats milliseconds since 1970-01-01T00:00Z. */
export function formatInstant(epochMs: number): Instant {
  return new Date(epochMs).toISOString() as Instant
}

export function instantMs(instant: Instant): number {
  return Date.parse(instant)
}

function hasMarks(text: string): boolean {
  return text[10] === 'T' && text[13] === ':' && text[16] === ':' && text[19] === '.' && text[23] === 'Z'
}
