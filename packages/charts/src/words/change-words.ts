import type { Formats } from '@concert/language'
import type { Change } from '../texts/chart-texts.ts'

/** How `now` stands to `before`; undefined where it cannot be said. A change from nothing has no percentage. */
export function changeOf(before: number | undefined, now: number, formats: Formats): Change | undefined {
  if (before === undefined) return undefined
  if (before === now) return { direction: 'same', percent: undefined }
  const direction = now > before ? 'up' : 'down'
  if (before <= 0 || now < 0) return { direction, percent: undefined }
  const percent = (Math.abs(now - before) / before) * 100
  return {
    direction,
    percent: formats.number(percent < 1 ? Math.ceil(percent * 10) / 10 : Math.round(percent)),
  }
}
