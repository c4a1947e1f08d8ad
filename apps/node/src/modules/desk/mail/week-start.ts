import { formatInstant, type Instant } from '@concert/statement'

/** When the week's digest is sent: on Monday at this hour by the clock on the agency's wall. */
export const digestTime = '08:00'

/** The last Monday morning in that zone that is not after the instant. Throws RangeError for an unknown zone. */
export function weekStart(now: Instant, zone: string): Instant {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
  const monday = here.toPlainDate().subtract({ days: here.dayOfWeek - 1 })
  const morning = morningOf(monday, zone)
  return morning <= now ? morning : morningOf(monday.subtract({ weeks: 1 }), zone)
}

/** The first one after the instant. */
export function nextWeekStart(now: Instant, zone: string): Instant {
  const monday = Temporal.Instant.from(weekStart(now, zone)).toZonedDateTimeISO(zone).toPlainDate()
  return morningOf(monday.add({ weeks: 1 }), zone)
}

/** An hour that a change of clocks leaves out is taken by the clock before it, one that comes twice as the first. */
function morningOf(date: Temporal.PlainDate, zone: string): Instant {
  const morning = date.toPlainDateTime(digestTime).toZonedDateTime(zone, { disambiguation: 'compatible' })
  return formatInstant(morning.epochMilliseconds)
}

/** Whether it is a time zone of the IANA database. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return !/^[+-]/.test(zone)
  } catch {
    return false
  }
}
