import type { Instant } from '@concert/statement'
import type { BriefingView } from './module.ts'

/** Whether what names an event, or none, belongs into a briefing: it is of the briefing's event, or of all. */
export function isOnEvent(event: string | null, view: Pick<BriefingView<unknown>, 'event'>): boolean {
  return event === null || event === view.event
}

/** The instant by which a briefing judges what stands: of its newest entry, or the end of its day where it has none. */
export function knownAt({ asOf, date }: Pick<BriefingView<unknown>, 'asOf' | 'date'>): Instant {
  return (asOf.instant ?? `${date}T23:59:59.999Z`) as Instant
}

/** Whether an entry came after the issue before. */
export function isSince(index: number, { previous }: Pick<BriefingView<unknown>, 'previous'>): boolean {
  return index >= (previous?.size ?? 0)
}
