import { formatInstant, instantMs, type Instant } from '@concert/statement'

const hourMs = 3_600_000

/** A verification request is answered within 24 hours of being received, through weekends (IHR 2005, article 10). */
export function replyDue(asked: Instant): Instant {
  return formatInstant(instantMs(asked) + 24 * hourMs)
}

/** Hours left until an instant; negative when it has passed. */
export function hoursUntil(due: Instant, now: Instant): number {
  return (instantMs(due) - instantMs(now)) / hourMs
}
