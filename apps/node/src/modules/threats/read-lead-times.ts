import {
  formatDate,
  inProtocolOrder,
  firstDay,
  type AgencyId,
  type Bodies,
  type Directory,
  type Instant,
} from '@concert/statement'
import { isVisible } from '../../kernel/visibility.ts'
import { readFirstPeriods, readFirstTold, type FirstTold } from '../situation/queries.ts'
import { isOwn } from './duties.ts'
import { leadTimes, type LeadTime, type Measure, type Reached } from './lead-times.ts'
import { readAlerts, readTimelines, type Timeline, type View } from './queries.ts'

type TimelineBody = Bodies['threats.timeline']

export type LeadTimes = {
  /** Where the event began; undefined when the record tells of it nowhere. */
  readonly from: string | undefined
  /** When it was notified there to the authority that is responsible for action. */
  readonly notified: string | undefined
  readonly states: readonly LeadTime[]
}

/** The time that each other state had, by what the viewer may see: states in protocol order. */
export async function readLeadTimes(
  view: View,
  event: string,
  given: string | undefined,
): Promise<LeadTimes> {
  const timelines = await readTimelines(view, { event })
  const onsets = await readFirstPeriods(view, event, 'cases_confirmed_new')
  const from = given ?? beginning(timelines, onsets)
  if (from === undefined) return { from, notified: undefined, states: [] }
  const told = await readTold(view, event, from)
  const borders = await readFirstPeriods(view, event, 'border_status')
  const states = inProtocolOrder(view.directory)
    .filter(({ state }) => state !== from)
    .map(({ state }) => ({
      state,
      reached: reachedBy(state, told, view.directory),
      onset: onsets.find((one) => one.state === state)?.period,
      firstMeasure: firstMeasure(state, timelines, borders, view),
    }))
  const notified = notifiedIn(from, timelines, view)
  return { from, notified, states: leadTimes(notified, states) }
}

type Told = Omit<FirstTold, 'audience'> & { readonly audience: readonly string[] }

/** First figures of the state that any agency told, and alerts on the event by its own agencies or the Secretariat. */
async function readTold(view: View, event: string, from: string): Promise<Told[]> {
  const { secretariat, agencies } = view.directory
  const alerts = (await readAlerts(view, { event })).filter(
    ({ agency, status }) =>
      status === 'actual' && (agency === secretariat || agencies.get(agency as AgencyId)?.state === from),
  )
  return [...(await readFirstTold(view, event, from)), ...alerts]
    .map(({ agency, audience, index, received }) => ({
      agency,
      audience: audience.split(' '),
      index,
      received,
    }))
    .sort((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : a.index - b.index))
}

/** By another than its own agencies, and where one of them could read it. */
function reachedBy(state: string, told: readonly Told[], directory: Directory): Reached | undefined {
  const own = [...directory.agencies.values()].filter((one) => one.state === state)
  const first = told.find(
    ({ agency, audience }) =>
      own.every((one) => one.agency !== agency) &&
      own.some((one) => isVisible(audience, agency, { agency: one.agency }, directory)),
  )
  return first && { index: first.index, at: first.received as Instant, agency: first.agency }
}

type Onsets = Awaited<ReturnType<typeof readFirstPeriods>>

/** Where the earliest notification was; where none is told, the earliest cases. */
function beginning(timelines: readonly Timeline[], onsets: Onsets): string | undefined {
  const notified = timelines
    .flatMap(({ state, body }) => {
      const { notified: date } = JSON.parse(body) as TimelineBody
      return date === undefined ? [] : [{ state, date }]
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  const first = onsets.toSorted((a, b) => firstDay(a.period)! - firstDay(b.period)!)
  return notified[0]?.state ?? first[0]?.state
}

function notifiedIn(state: string, timelines: readonly Timeline[], view: View): string | undefined {
  return bodiesOf(state, timelines, view).find(({ body }) => body.notified !== undefined)?.body.notified
}

/** The state's own timelines before what the Secretariat has compiled, each newest first. */
function bodiesOf(
  state: string,
  timelines: readonly Timeline[],
  view: View,
): { readonly body: TimelineBody; readonly index: number }[] {
  return timelines
    .filter((one) => one.state === state)
    .sort((a, b) => Number(isOwn(b, view)) - Number(isOwn(a, view)) || b.index - a.index)
    .map(({ body, index }) => ({ body: JSON.parse(body) as TimelineBody, index }))
}

/** The earlier of what its timeline says and of its border no longer being open. */
function firstMeasure(
  state: string,
  timelines: readonly Timeline[],
  borders: Onsets,
  view: View,
): Measure | undefined {
  const stated = bodiesOf(state, timelines, view).find(({ body }) => body.firstMeasure !== undefined)
  const border = borders.find((one) => one.state === state)
  const measures: Measure[] = [
    ...(stated === undefined ? [] : [{ ...stated.body.firstMeasure!, index: stated.index }]),
    ...(border === undefined
      ? []
      : [
          {
            date: formatDate(firstDay(border.period)!),
            what: `border_status: ${String(border.value)}`,
            index: border.index,
          },
        ]),
  ]
  return measures.sort((a, b) => (a.date < b.date ? -1 : 1))[0]
}
