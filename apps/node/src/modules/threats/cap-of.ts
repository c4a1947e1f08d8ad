import type { Instant } from '@concert/statement'
import type { CapSource } from './format-cap.ts'
import type { ShownAlert } from './shown-alerts.ts'

type Known = Pick<ShownAlert, 'id' | 'agency' | 'at' | 'event' | 'label' | 'audience' | 'body' | 'replaces'>

/** What an alert's CAP message is written from; whoever reads it reads all that it has replaced. */
export function capOf(alert: Known, all: readonly Known[], record: string): CapSource {
  const byId = new Map(all.map((one) => [one.id, one]))
  const earlier: Known[] = []
  for (let at = before(alert, byId); at !== undefined; at = before(at, byId)) earlier.unshift(at)
  return {
    ...alert,
    record,
    at: alert.at as Instant,
    label: alert.label ?? '',
    audience: alert.audience.split(' '),
    earlier: earlier.map(({ id, agency, at }) => ({ id, agency, record, at: at as Instant })),
  }
}

function before({ replaces }: Known, byId: ReadonlyMap<string, Known>): Known | undefined {
  return replaces === null ? undefined : byId.get(replaces)
}
