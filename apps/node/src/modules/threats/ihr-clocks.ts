import { formatInstant, instantMs, type Instant } from '@concert/statement'

const hourMs = 3_600_000

/**
 * The clocks of the International Health Regulations (2005), in hours; they run in UTC, through weekends:
 * - `assess` 48 h from the national focal point's awareness (annex 1 A, 6 (a));
 * - `notify` 24 h from the assessment that the event is to be notified (article 6.1);
 * - `verify` 24 h from the request for the initial reply (article 10.2 (a)).
 */
export const ihrHours = { assess: 48, notify: 24, verify: 24 } as const
export type IhrDuty = keyof typeof ihrHours

export const clockStandings = ['running', 'overdue', 'in-time', 'late'] as const

/** One clock: running or overdue while nothing has stopped it, in time or late after that. */
export type IhrClock = {
  readonly duty: IhrDuty
  readonly starts: Instant
  readonly due: Instant
  readonly stopped: Instant | undefined
  readonly standing: (typeof clockStandings)[number]
  /** Hours left, negative when overdue; undefined for a clock that has stopped. */
  readonly hoursLeft: number | undefined
}

/** What has come by the due instant itself is in time. */
export function ihrClock(
  duty: IhrDuty,
  starts: Instant,
  stopped: Instant | undefined,
  now: Instant,
): IhrClock {
  const due = formatInstant(instantMs(starts) + ihrHours[duty] * hourMs)
  const end = stopped ?? now
  const isWithin = end <= due
  return {
    duty,
    starts,
    due,
    stopped,
    standing: stopped === undefined ? (isWithin ? 'running' : 'overdue') : isWithin ? 'in-time' : 'late',
    hoursLeft: stopped === undefined ? (instantMs(due) - instantMs(now)) / hourMs : undefined,
  }
}
