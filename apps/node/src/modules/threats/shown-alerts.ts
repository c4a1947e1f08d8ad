import { type AgencyId, type Bodies, type Instant } from '@concert/statement'
import { isVisible } from '../../kernel/visibility.ts'
import { readDirectory } from '../directory/queries.ts'
import { escalate, type Escalation, type FocalPoint } from './escalation.ts'
import { readAcknowledgements, readAlerts, type Acknowledgement, type Alert, type View } from './queries.ts'

export type AlertBody = Bodies['threats.alert']
export type AlertStanding = 'standing' | 'replaced' | 'cancelled' | 'expired'

/** An alert with what has become of it. */
export type ShownAlert = Omit<Alert, 'body'> & {
  readonly body: AlertBody
  readonly standing: AlertStanding
  /** Until when it is acknowledged: it expires, or another takes its place. */
  readonly until: Instant
  readonly states: readonly (Escalation<FocalPoint> & { readonly state: string })[]
  readonly acknowledgements: readonly (Acknowledgement & { readonly state: string })[]
}

/** Alerts that the viewer may see, oldest first, with who was asked and who has acknowledged. */
export async function readShownAlerts(
  view: View,
  filter: { readonly event?: string | undefined },
  now: Instant,
): Promise<ShownAlert[]> {
  const alerts = await readAlerts(view, filter)
  if (alerts.length === 0) return []
  const acknowledgements = await readAcknowledgements(view)
  const { focalPoints } = await readDirectory(view.db, view.asOf)
  const byId = new Map(alerts.map((alert) => [alert.id, alert]))
  return alerts.map((alert) => {
    const replacing = alert.replacedBy === undefined ? undefined : byId.get(alert.replacedBy)
    const own = acknowledgements
      .filter((one) => one.alert === alert.id)
      .map((one) => ({ ...one, state: view.directory.agencies.get(one.agency as AgencyId)?.state ?? '' }))
    const asked = focalPoints.filter((one) => mayRead(one.agency, alert, view))
    return showAlert(alert, { replacing, own, focalPoints: asked, now })
  })
}

/** A focal point from which the alert is kept is not asked: its office is not told that there is one. */
function mayRead(agency: string, { audience, agency: author }: Alert, { directory }: View): boolean {
  return isVisible(audience.split(' '), author, { agency: agency as AgencyId }, directory)
}

type Around = {
  readonly replacing: Alert | undefined
  readonly own: ShownAlert['acknowledgements']
  readonly focalPoints: Awaited<ReturnType<typeof readDirectory>>['focalPoints']
  readonly now: Instant
}

function showAlert(alert: Alert, { replacing, own, focalPoints, now }: Around): ShownAlert {
  const body = JSON.parse(alert.body) as AlertBody
  const ends = [body.expires, ...(replacing === undefined ? [] : [replacing.received])].sort()
  const until = ends[0] as Instant
  const states = body.recipients.map((state) => ({
    state,
    ...escalate(
      focalPoints.filter((one) => one.state === state).map(toFocalPoint),
      {
        sent: alert.received as Instant,
        withinMinutes: body.acknowledgeWithinMinutes,
        acknowledged: own.find((one) => one.state === state)?.received as Instant | undefined,
        until,
      },
      now,
    ),
  }))
  return { ...alert, body, until, states, acknowledgements: own, standing: standingOf(body, replacing, now) }
}

function toFocalPoint({ agency, office, email }: Around['focalPoints'][number]): FocalPoint {
  return { agency, office, email: email ?? undefined }
}

function standingOf({ expires }: AlertBody, replacing: Alert | undefined, now: Instant): AlertStanding {
  if (replacing !== undefined) return replacing.type === 'cancel' ? 'cancelled' : 'replaced'
  return expires <= now ? 'expired' : 'standing'
}
