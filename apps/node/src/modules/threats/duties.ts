import type { AgencyId, Instant } from '@concert/statement'
import { readRequests } from '../situation/queries.ts'
import { ihrClock, type IhrClock } from './ihr-clocks.ts'
import {
  readAssessments,
  readTimelines,
  type Assessment,
  type EventFilter,
  type Timeline,
  type View,
} from './queries.ts'

/** A clock, of which state and event it is, and the statement from which it runs. */
export type Duty = IhrClock & {
  readonly event: string | null
  readonly state: string
  readonly statement: string
  readonly index: number
}

/** Every clock of the International Health Regulations that the viewer may see, by when it is due. */
export async function readDuties(view: View, filter: EventFilter, now: Instant): Promise<Duty[]> {
  const assessments = await readAssessments(view, filter)
  const timelines = await readTimelines(view, filter)
  const events = new Map<string, Facts>()
  for (const timeline of timelines) factsOf(events, timeline).timelines.push(timeline)
  for (const assessment of assessments)
    if (assessment.state !== null && isOwn(assessment, view))
      factsOf(events, { ...assessment, state: assessment.state }).assessments.push(assessment)
  const duties = [
    ...[...events.values()].flatMap((facts) => eventDuties(facts, view, now)),
    ...(await replyDuties(view, filter, now)),
  ]
  return duties.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.index - b.index))
}

/** Said by an agency of the state itself. */
export function isOwn(
  { agency, state }: { readonly agency: string; readonly state: string | null },
  { directory }: Pick<View, 'directory'>,
): boolean {
  return state !== null && directory.agencies.get(agency as AgencyId)?.state === state
}

type Facts = {
  readonly event: string
  readonly state: string
  readonly timelines: Timeline[]
  readonly assessments: Assessment[]
}

function factsOf(
  events: Map<string, Facts>,
  { event, state }: { readonly event: string; readonly state: string },
): Facts {
  const key = `${event} ${state}`
  const known = events.get(key) ?? { event, state, timelines: [], assessments: [] }
  events.set(key, known)
  return known
}

type Milestones = { readonly aware?: Instant; readonly notifiedWho?: Instant }

function eventDuties({ event, state, timelines, assessments }: Facts, view: View, now: Instant): Duty[] {
  const timeline = authoritative(timelines, view)
  const { aware, notifiedWho } =
    timeline === undefined ? ({} as Milestones) : (JSON.parse(timeline.body) as Milestones)
  const byReceipt = assessments.toSorted((a, b) => (a.received < b.received ? -1 : 1))
  const assessed = byReceipt.find(({ result }) => result !== null)
  const toNotify = byReceipt.find(({ result }) => result === 'notify')
  const of = { event, state }
  const duties: Duty[] = []
  if (timeline !== undefined && aware !== undefined)
    duties.push({
      ...of,
      ...ihrClock('assess', aware, assessed?.received as Instant | undefined, now),
      ...from(timeline),
    })
  if (toNotify !== undefined)
    duties.push({
      ...of,
      ...ihrClock('notify', toNotify.received as Instant, notifiedWho, now),
      ...from(toNotify),
    })
  return duties
}

/** The state's own timeline; where it has told none, the one that the Secretariat has compiled. */
function authoritative(timelines: readonly Timeline[], view: View): Timeline | undefined {
  const newest = timelines.toSorted((a, b) => b.index - a.index)
  return newest.find((one) => isOwn(one, view)) ?? newest[0]
}

async function replyDuties(view: View, { event, state }: EventFilter, now: Instant): Promise<Duty[]> {
  const requests = await readRequests(view)
  return requests
    .filter(
      (one) => (event === undefined || one.event === event) && (state === undefined || one.state === state),
    )
    .map((request) => ({
      event: request.event,
      state: request.state,
      ...ihrClock(
        'verify',
        request.asked as Instant,
        request.replies[0]?.answered as Instant | undefined,
        now,
      ),
      ...from(request),
    }))
}

function from({ id, index }: { readonly id: string; readonly index: number }): {
  statement: string
  index: number
} {
  return { statement: id, index }
}
