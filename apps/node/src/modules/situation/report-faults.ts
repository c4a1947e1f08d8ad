import {
  firstDay,
  formatDate,
  instantMs,
  observationFileType,
  stateOf,
  type AgencyId,
  type Directory,
  type Fault,
  type Instant,
  type Observation,
  type Place,
  type Understood,
} from '@concert/statement'
import { localKey } from './series-key.ts'

export type FiguresStatement = Extract<Understood, { kind: 'situation.report' | 'situation.correction' }>

const maxFaults = 50

/** The furthest-ahead time zone is UTC+14: a date is in the future when it has begun nowhere on earth. */
const furthestZoneMs = 14 * 3_600_000

/** What in a report or correction contradicts itself beyond what its schema says. At most 50 faults. */
export function contentFaults(statement: FiguresStatement, observations: readonly Observation[]): Fault[] {
  const faults = [
    ...placementFaults(statement),
    ...zeroFaults(statement, observations),
    ...runningTotalFaults(observations),
  ]
  return faults.slice(0, maxFaults)
}

/** Within a body, and within a file, no figure stands twice; so figures stand in one of them. */
function placementFaults({ body, attachments = [] }: FiguresStatement): Fault[] {
  const files = attachments.filter(({ mediaType }) => mediaType === observationFileType).length
  const places = files + ((body.observations?.length ?? 0) > 0 ? 1 : 0)
  return places <= 1
    ? []
    : [
        {
          place: 'attachments',
          message: 'figures stand in the body or in one observation file, not in several places',
        },
      ]
}

function zeroFaults(statement: FiguresStatement, observations: readonly Observation[]): Fault[] {
  if (statement.kind !== 'situation.report' || statement.body.zero !== true) return []
  if (observations.length === 0)
    return [
      {
        place: 'body.observations',
        message: 'a zero report names what is zero: give each indicator with the value 0',
      },
    ]
  return observations.flatMap((one, at) =>
    one.value === 0
      ? []
      : [{ place: rowPlace(at), message: `a zero report holds only zeros, not ${String(one.value)}` }],
  )
}

/** A state speaks only for itself. The Secretariat compiles for any place, from a publication that it names. */
export function speakingFaults(
  statement: FiguresStatement,
  observations: readonly Observation[],
  directory: Directory,
): Fault[] {
  if (statement.by === directory.secretariat)
    return statement.body.source === undefined
      ? [
          {
            place: 'body.source',
            message: 'the Secretariat reports for a state only from a publication: name the source',
          },
        ]
      : []
  const agency = directory.agencies.get(statement.by)
  const foreign = observations.flatMap((one, at) =>
    stateOf(one.place) === agency?.state
      ? []
      : [
          {
            place: `${rowPlace(at)}.place`,
            message: `${statement.by} speaks for ${agency?.state ?? 'no state'}, not for ${stateOf(one.place)}`,
          },
        ],
  )
  return foreign.length > 0 || agency?.type !== 'foreign-ministry'
    ? foreign
    : diplomatFaults(statement, observations)
}

/** Health figures come from the health side; a foreign ministry states what is its own business. */
function diplomatFaults(statement: FiguresStatement, observations: readonly Observation[]): Fault[] {
  const own = new Set(['gdp_growth', 'unemployment_rate', 'trade_volume', 'border_status'])
  return observations.flatMap((one, at) =>
    own.has(one.indicator)
      ? []
      : [
          {
            place: `${rowPlace(at)}.indicator`,
            message: `${one.indicator} is reported by the health ministry or the sanitary-epidemiological service, not by ${statement.by}`,
          },
        ],
  )
}

export function timeFaults(
  statement: FiguresStatement,
  observations: readonly Observation[],
  now: Instant,
): Fault[] {
  const today = Math.floor((instantMs(now) + furthestZoneMs) / 86_400_000)
  const early = observations.flatMap((one, at) =>
    firstDay(one.period)! <= today
      ? []
      : [
          {
            place: `${rowPlace(at)}.period`,
            message: `${one.period} has not begun (it is ${formatDate(today)} at the latest)`,
          },
        ],
  )
  const due = statement.kind === 'situation.report' ? statement.body.nextReportDue : undefined
  return due !== undefined && due <= now
    ? [...early, { place: 'body.nextReportDue', message: `${due} has passed already` }]
    : early
}

/** Where the author gives both new counts and running totals, each total follows from the one before it. */
function runningTotalFaults(observations: readonly Observation[]): Fault[] {
  const before = new Map<string, Observation>()
  return observations.flatMap((one, at) => {
    if (one.cumulative === undefined) return []
    const previous = before.get(localKey(one))
    before.set(localKey(one), one)
    if (
      previous === undefined ||
      typeof one.value !== 'number' ||
      firstDay(one.period)! <= firstDay(previous.period)! ||
      one.status === 'W'
    )
      return []
    const expected = previous.cumulative! + one.value
    if (expected === one.cumulative) return []
    return [
      {
        place: `${rowPlace(at)}.cumulative`,
        message: `the total ${one.cumulative} does not follow from ${previous.cumulative!} in ${previous.period} and ${one.value} new (that makes ${expected}); correct one of them, or give status W if the count includes earlier periods`,
      },
    ]
  })
}

function rowPlace(at: number): string {
  return `observations.${at}`
}

/** The places of a file for which the agency does not speak, each named once; the Secretariat compiles for any. */
export function foreignPlaceFaults(by: AgencyId, directory: Directory, places: readonly string[]): Fault[] {
  if (by === directory.secretariat) return []
  const state = directory.agencies.get(by)?.state
  const foreign = new Set(places.map((place) => stateOf(place as Place)).filter((one) => one !== state))
  return [...foreign]
    .slice(0, maxFaults)
    .map((one) => ({ place: one, message: `${by} speaks for ${state ?? 'no state'}, not for ${one}` }))
}
