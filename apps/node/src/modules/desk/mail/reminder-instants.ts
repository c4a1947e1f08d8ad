import type { Due } from '@concert/api'
import { formatInstant, instantMs, type Instant } from '@concert/statement'

const hourMs = 3_600_000

/**
 * When one is reminded of what is due: of what expires at half time and four hours before, of all else a day before.
 * What is given less time than that is not reminded of beforehand.
 */
export function reminderInstants({ since, due, expires }: Pick<Due, 'since' | 'due' | 'expires'>): Instant[] {
  if (due === undefined) return []
  const [from, until] = [instantMs(since as Instant), instantMs(due as Instant)]
  const before =
    expires === true ? [from + Math.floor((until - from) / 2), until - 4 * hourMs] : [until - 24 * hourMs]
  const instants = before.filter((ms) => ms >= from && ms < until).map((ms) => formatInstant(ms))
  return [...new Set(instants)].sort()
}
