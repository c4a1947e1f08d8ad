import type { NeedAnswer } from '@concert/api'
import { formatInstant, instantMs, type Instant } from '@concert/statement'
import { resolveAsOf } from '../../kernel/as-of.ts'
import type { Caller } from '../../kernel/caller.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { readDuties, type Duty } from './duties.ts'
import type { View } from './queries.ts'
import { readShownAlerts, type ShownAlert } from './shown-alerts.ts'
import type { ThreatsTables } from './tables.ts'

/** Alerts that the caller's state has not acknowledged, and the clocks of its own events that run. */
export async function threatsNeeds(
  { viewer, agency, roles }: Caller,
  { db, directory, clock }: NodeParts<ThreatsTables>,
): Promise<readonly NeedAnswer[]> {
  if (agency === undefined || !roles.includes('drafts')) return []
  const view: View = { db, directory: directory(), viewer, asOf: await resolveAsOf(undefined, db) }
  const state = view.directory.agencies.get(agency)?.state
  if (state === undefined) return []
  const now = clock.now()
  const alerts = await readShownAlerts(view, {}, now)
  const duties = await readDuties(view, { state }, now)
  return [
    ...alerts.flatMap((alert) => alertNeed(alert, state) ?? []),
    ...duties.flatMap((duty) => dutyNeed(duty) ?? []),
  ]
}

function alertNeed(alert: ShownAlert, state: string): NeedAnswer | undefined {
  const { id, index, event, body, standing, received, states } = alert
  const own = states.find((one) => one.state === state)
  if (standing !== 'standing' || own === undefined || own.acknowledged !== undefined) return undefined
  const due = formatInstant(instantMs(received as Instant) + body.acknowledgeWithinMinutes * 60_000)
  const mark = body.status === 'actual' ? '' : `[${body.status.toUpperCase()}] `
  return {
    id: `alert ${id}`,
    module: 'threats',
    what: 'alert-to-acknowledge',
    since: received,
    due,
    state,
    event,
    text: `${mark}${body.texts['en']!.headline}`,
    statement: id,
    index,
  }
}

/** A request to verify is the situation's to tell. */
function dutyNeed({
  duty,
  event,
  state,
  stopped,
  starts,
  due,
  statement,
  index,
}: Duty): NeedAnswer | undefined {
  if (duty === 'verify' || stopped !== undefined) return undefined
  return {
    id: `${duty} ${event ?? ''} ${state}`,
    module: 'threats',
    what: `${duty}-event`,
    since: starts,
    due,
    state,
    ...(event === null ? {} : { event }),
    statement,
    index,
  }
}
