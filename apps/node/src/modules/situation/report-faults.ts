import {
  firstDay,
  formatDate,
  instantMs,
  observationFileType,
  stateOf,
  type AgencyId,
  type Directory,
  type Instant,
  type Observation,
  type Place,
  type Understood,
} from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { ToldFault } from '../../kernel/refusal.ts'
import { toldAt } from '../../kernel/told-at.ts'
import { situationSay } from './rule-texts.ts'
import { localKey } from './series-key.ts'

export type FiguresStatement = Extract<Understood, { kind: 'situation.report' | 'situation.correction' }>

const maxFaults = 50

/** The furthest-ahead time zone is UTC+14: a date is in the future when it has begun nowhere on earth. */
const furthestZoneMs = 14 * 3_600_000

/** What in a report or correction contradicts itself beyond what its schema says. At most 50 faults. */
export function contentFaults(
  statement: FiguresStatement,
  observations: readonly Observation[],
): CodedFault[] {
  const faults = [
    ...placementFaults(statement),
    ...zeroFaults(statement, observations),
    ...runningTotalFaults(observations),
  ]
  return faults.slice(0, maxFaults)
}

/** Within a body, and within a file, no figure stands twice; so figures stand in one of them. */
function placementFaults({ body, attachments = [] }: FiguresStatement): CodedFault[] {
  const files = attachments.filter(({ mediaType }) => mediaType === observationFileType).length
  const places = files + ((body.observations?.length ?? 0) > 0 ? 1 : 0)
  return places <= 1 ? [] : [faultAt('malformed', 'attachments', situationSay.onePlace)]
}

function zeroFaults(statement: FiguresStatement, observations: readonly Observation[]): CodedFault[] {
  if (statement.kind !== 'situation.report' || statement.body.zero !== true) return []
  if (observations.length === 0) return [faultAt('malformed', 'body.observations', situationSay.zeroNamesAll)]
  return faultsOf(observations, (one, at) =>
    one.value === 0
      ? []
      : [faultAt('malformed', rowPlace(at), situationSay.onlyZeros({ value: String(one.value) }))],
  )
}

/** A state speaks only for itself. The Secretariat compiles for any place, from a publication that it names. */
export function speakingFaults(
  statement: FiguresStatement,
  observations: readonly Observation[],
  directory: Directory,
): CodedFault[] {
  if (statement.by === directory.secretariat)
    return statement.body.source === undefined
      ? [faultAt('not-entitled', 'body.source', situationSay.nameSource)]
      : []
  const { by } = statement
  const agency = directory.agencies.get(by)
  const own = agency?.state
  const foreign = faultsOf(observations, (one, at) => {
    const state = stateOf(one.place)
    if (state === own) return []
    return [faultAt('not-entitled', `${rowPlace(at)}.place`, situationSay.otherState({ by, own, state }))]
  })
  return foreign.length > 0 || agency?.type !== 'foreign-ministry'
    ? foreign
    : diplomatFaults(statement, observations)
}

/** Health figures come from the health side; a foreign ministry states what is its own business. */
function diplomatFaults(statement: FiguresStatement, observations: readonly Observation[]): CodedFault[] {
  const own = new Set(['gdp_growth', 'unemployment_rate', 'trade_volume', 'border_status'])
  const { by } = statement
  return faultsOf(observations, ({ indicator }, at) =>
    own.has(indicator)
      ? []
      : [faultAt('not-entitled', `${rowPlace(at)}.indicator`, situationSay.healthFigure({ indicator, by }))],
  )
}

export function timeFaults(
  statement: FiguresStatement,
  observations: readonly Observation[],
  now: Instant,
): CodedFault[] {
  const today = Math.floor((instantMs(now) + furthestZoneMs) / 86_400_000)
  const early = faultsOf(observations, ({ period }, at) =>
    firstDay(period)! <= today
      ? []
      : [
          faultAt(
            'future',
            `${rowPlace(at)}.period`,
            situationSay.notBegun({ period, today: formatDate(today) }),
          ),
        ],
  )
  const due = statement.kind === 'situation.report' ? statement.body.nextReportDue : undefined
  return due !== undefined && due <= now
    ? [...early, faultAt('future', 'body.nextReportDue', situationSay.duePassed({ due }))]
    : early
}

/** Where the author gives both new counts and running totals, each total follows from the one before it. */
function runningTotalFaults(observations: readonly Observation[]): CodedFault[] {
  const before = new Map<string, Observation>()
  return faultsOf(observations, (one, at) => {
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
    const texts = situationSay.totalAfterPeriod({
      total: one.cumulative,
      before: previous.cumulative!,
      period: previous.period,
      added: one.value,
      expected,
    })
    return [faultAt('malformed', `${rowPlace(at)}.cumulative`, texts)]
  })
}

/** Of a long file the first faults are enough to know what is wrong with it. */
function faultsOf(
  observations: readonly Observation[],
  judge: (one: Observation, at: number) => readonly CodedFault[],
): CodedFault[] {
  return observations
    .entries()
    .flatMap(([at, one]) => judge(one, at))
    .take(maxFaults)
    .toArray()
}

function rowPlace(at: number): string {
  return `observations.${at}`
}

/** The places of a file for which the agency does not speak, each named once; the Secretariat compiles for any. */
export function foreignPlaceFaults(
  by: AgencyId,
  directory: Directory,
  places: readonly string[],
): ToldFault[] {
  if (by === directory.secretariat) return []
  const own = directory.agencies.get(by)?.state
  const foreign = new Set(places.map((place) => stateOf(place as Place)).filter((one) => one !== own))
  return [...foreign]
    .slice(0, maxFaults)
    .map((state) => toldAt(state, situationSay.otherState({ by, own, state })))
}
