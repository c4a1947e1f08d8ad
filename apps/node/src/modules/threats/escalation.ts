import { formatInstant, instantMs, type Instant } from '@concert/statement'

/** A state's focal points in the order in which they are asked. */
export type FocalPoint = {
  readonly agency: string
  readonly office: Readonly<Record<string, string>>
  readonly email: string | undefined
}

export type Asked<F> = { readonly focalPoint: F; readonly asked: Instant; readonly due: Instant }

/** Who of one state has been asked, and whether it has acknowledged. */
export type Escalation<F> = {
  readonly asked: readonly Asked<F>[]
  readonly acknowledged: Instant | undefined
  /** No acknowledgement within the time that the first was given. */
  readonly late: boolean
  /** When the next focal point is asked if nothing comes; undefined when it has come or everyone has been asked. */
  readonly next: Instant | undefined
}

/**
 * The first focal point is asked at once, and each next one when the one before has not answered within the minutes
 * given. An acknowledgement by any agency of the state ends it; `until` ends it without one (the alert has expired or
 * another has taken its place).
 */
export function escalate<F>(
  focalPoints: readonly F[],
  {
    sent,
    withinMinutes,
    acknowledged,
    until,
  }: {
    readonly sent: Instant
    readonly withinMinutes: number
    readonly acknowledged: Instant | undefined
    readonly until: Instant
  },
  now: Instant,
): Escalation<F> {
  const dueOf = (step: number): Instant => formatInstant(instantMs(sent) + step * withinMinutes * 60_000)
  const steps = focalPoints.map((focalPoint, at) => ({ focalPoint, asked: dueOf(at), due: dueOf(at + 1) }))
  const ends = acknowledged !== undefined && acknowledged < until ? acknowledged : until
  const asked = steps.filter((step, at) => at === 0 || (step.asked <= now && step.asked < ends))
  return {
    asked,
    acknowledged,
    late: (acknowledged ?? earlier(now, until)) > dueOf(1),
    next: now < ends ? steps[asked.length]?.asked : undefined,
  }
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b
}
