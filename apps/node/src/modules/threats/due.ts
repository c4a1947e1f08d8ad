import type { Due } from '@concert/api'
import { formatInstant, instantMs, type Instant } from '@concert/statement'
import type { DueView } from '../../kernel/module.ts'
import { readDuties, type Duty } from './duties.ts'
import { readShownAlerts, type ShownAlert } from './shown-alerts.ts'
import type { ThreatsTables } from './tables.ts'

/** Alerts that a state has not acknowledged, and the clocks of events that run. */
export async function threatsDue(view: DueView<ThreatsTables>): Promise<readonly Due[]> {
  const alerts = await readShownAlerts(view, {}, view.now)
  const duties = await readDuties(view, {}, view.now)
  const { secretariat } = view.directory
  const waiting = secretariat === undefined ? [] : [secretariat]
  return [...alerts.flatMap(alertDue), ...duties.flatMap((duty) => dutyDue(duty, waiting) ?? [])]
}

function alertDue(alert: ShownAlert): Due[] {
  const { id, index, agency, event, body, standing, received, states } = alert
  if (standing !== 'standing') return []
  const due = formatInstant(instantMs(received as Instant) + body.acknowledgeWithinMinutes * 60_000)
  return states
    .filter(({ acknowledged }) => acknowledged === undefined)
    .map(({ state }) => ({
      id: `alert ${id} ${state}`,
      module: 'threats',
      what: 'alert-to-acknowledge',
      since: received,
      due,
      on: { state },
      role: 'drafts',
      waiting: [agency],
      event,
      texts: headlines(body),
      statement: id,
      index,
      page: `/alerts/${id}`,
    }))
}

function headlines({ status, texts }: ShownAlert['body']): Record<string, string> {
  const mark = status === 'actual' ? '' : `[${status.toUpperCase()}] `
  return Object.fromEntries(
    Object.entries(texts).map(([language, { headline }]) => [language, `${mark}${headline}`]),
  )
}

/** A request to verify is the situation's to tell. */
function dutyDue(
  { duty, event, state, stopped, starts, due, statement, index }: Duty,
  waiting: readonly string[],
): Due | undefined {
  if (duty === 'verify' || stopped !== undefined) return undefined
  return {
    id: `${duty} ${event ?? ''} ${state}`,
    module: 'threats',
    what: `${duty}-event`,
    since: starts,
    due,
    on: { state },
    role: 'drafts',
    waiting: [...waiting],
    ...(event === null ? {} : { event }),
    statement,
    index,
    page: duty === 'assess' ? '/assessments/new' : '/timelines/new',
  }
}
