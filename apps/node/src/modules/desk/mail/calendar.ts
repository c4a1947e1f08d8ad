import { instantMs, type Instant } from '@concert/statement'
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'

/** What is due, as an entry of a calendar. */
export type CalendarEntry = {
  /** The same for the same matter, wherever it is told; with the host it is its UID. */
  readonly matter: string
  readonly title: string
  readonly description: string
  readonly url: string
  readonly due: Instant
  /** How often its time was changed: a program takes what has a higher number. */
  readonly sequence: number
  readonly stamp: Instant
  readonly isCancelled?: boolean
}

export type CalendarOf = {
  readonly host: string
  readonly name: string
  /** The address that mails come from. */
  readonly organizer: string
}

const alarmBeforeSeconds = 3_600

/**
 * Entries as a calendar file (RFC 5545, RFC 5546): instants in UTC, so no zone is needed; one that is cancelled takes
 * itself out of the calendar, alone in its file.
 */
export function formatCalendar(
  entries: readonly CalendarEntry[],
  { host, name, organizer }: CalendarOf,
): string {
  const isCancelled = entries.some((entry) => entry.isCancelled === true)
  const calendar = ical({
    prodId: { company: 'Concert', product: 'Desk', language: 'EN' },
    name,
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    events: entries.map((entry) => ({
      id: `${entry.matter}@${host}`,
      sequence: entry.sequence,
      start: new Date(instantMs(entry.due)),
      stamp: new Date(instantMs(entry.stamp)),
      summary: entry.title,
      description: entry.description,
      url: entry.url,
      transparency: ICalEventTransparency.TRANSPARENT,
      status: entry.isCancelled === true ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      organizer: { name, email: organizer },
      alarms:
        entry.isCancelled === true ? [] : [{ type: ICalAlarmType.display, trigger: alarmBeforeSeconds }],
    })),
  })
  return calendar.toString()
}
