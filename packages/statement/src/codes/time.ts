import { z } from 'zod'

/** An instant in UTC with milliseconds, `2020-04-29T06:00:00.000Z`: one encoding, so instants sort as text. */
export type Instant = string & { readonly instant: unique symbol }

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

export function isInstant(text: string): text is Instant {
  return shape.test(text) && isRealDate(text)
}

/** Formats milliseconds since 1970-01-01T00:00Z. */
export function formatInstant(epochMs: number): Instant {
  return new Date(epochMs).toISOString() as Instant
}

export function instantMs(instant: Instant): number {
  return Date.parse(instant)
}

/** The calendar keeps no 30 February: a date that Date would roll over is not one. */
function isRealDate(text: string): boolean {
  const ms = Date.parse(text)
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text
}

export const instantSchema = z
  .custom<Instant>(
    (value) => typeof value === 'string' && isInstant(value),
    'must be an instant in UTC with milliseconds, as 2020-04-29T06:00:00.000Z',
  )
  .meta({ type: 'string', format: 'date-time', example: '2020-04-29T06:00:00.000Z' })
