import type { EventsAnswer } from '@concert/api'

/** An event as it was described as of then. */
export type EventShown = {
  readonly event: EventsAnswer['events'][number]
  readonly asOf: string | undefined
}
