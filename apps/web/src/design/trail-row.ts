import type { StatementAnswer } from '@concert/api'
import type { TrailRow } from './statement-trail.tsx'

/** A statement that was asked for alone, as a step of a trail. */
export function trailRow({ index, received, statement, custody }: StatementAnswer): TrailRow {
  return {
    index,
    received,
    kind: statement?.kind ?? null,
    agency: statement?.by ?? null,
    label: statement?.label ?? null,
    audience: statement?.audience.join(' ') ?? null,
    custody: custody ?? null,
  }
}
