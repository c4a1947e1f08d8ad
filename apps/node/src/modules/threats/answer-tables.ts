import type {
  AlertsAnswer,
  AssessmentsAnswer,
  ClocksAnswer,
  LeadTimesAnswer,
  ParametersAnswer,
  SignalBoardAnswer,
  SignalsAnswer,
  TimelinesAnswer,
} from '@concert/api'
import type { Bodies } from '@concert/statement'
import { fieldsOf } from '../../http/fields-of.ts'
import type { CsvTable } from '../../http/format-table.ts'

/** What the answers of this module are as tables: flat, by codes, and with the entries that they rest on. */

type One<A, K extends keyof A> = A[K] extends readonly (infer T)[] ? T : never
type BoardSignal = One<SignalBoardAnswer, 'signals'>
type Signal = One<SignalsAnswer, 'signals'>
type Parameters = One<ParametersAnswer, 'parameters'>
type AgreedAlgorithm = Omit<Parameters, 'algorithms'> & One<Parameters, 'algorithms'>
type Assessment = One<AssessmentsAnswer, 'assessments'>
type Clock = One<ClocksAnswer, 'clocks'>
type Timeline = One<TimelinesAnswer, 'timelines'>
type Interval = Omit<Timeline, 'intervals'> & One<Timeline, 'intervals'>
type Alert = One<AlertsAnswer, 'alerts'>
type Recipient = One<Alert, 'states'>
type LeadTime = One<LeadTimesAnswer, 'states'>

export const boardTable: CsvTable<BoardSignal> = {
  ...fieldsOf<BoardSignal>(
    'id',
    'event',
    'state',
    'place',
    'indicator',
    'stratum',
    'frequency',
    'owner',
    'dataset',
    'period',
    'algorithm',
    'parameters',
    'vintage',
    'received',
    'observed',
    'expected',
    'threshold',
    'measure',
    'score',
  ),
  ended_vintage: ({ ended }) => ended?.vintage,
  ended_received: ({ ended }) => ended?.received,
  ended_reason: ({ ended }) => ended?.reason,
  triage: ({ triages }) => triages.map(({ agency, decision }) => `${agency} ${decision}`).join('; '),
  ...fieldsOf<BoardSignal>('label', 'audience'),
}

export const signalsTable: CsvTable<Signal> = {
  ...fieldsOf<Signal>(
    'index',
    'id',
    'agency',
    'received',
    'event',
    'state',
    'place',
    'indicator',
    'stratum',
    'owner',
    'dataset',
    'period',
    'algorithm',
    'parameters',
    'vintage',
    'observed',
    'expected',
    'threshold',
    'score',
  ),
  triage: ({ triages }) => triages.map(({ agency, decision }) => `${agency} ${decision}`).join('; '),
  ...fieldsOf<Signal>('label', 'audience'),
}

/** One row an algorithm; its parameters as JSON. */
export const parametersTable: CsvTable<AgreedAlgorithm> = {
  ...fieldsOf<AgreedAlgorithm>(
    'index',
    'received',
    'standing',
    'basis',
    'id',
    'algorithm',
    'version',
    'frequency',
  ),
  indicators: ({ indicators }) => indicators.join(' '),
  parameters: ({ parameters }) => JSON.stringify(parameters),
}

export function parametersRows({ parameters }: ParametersAnswer) {
  return parameters.flatMap(({ algorithms, ...said }) => algorithms.map((one) => ({ ...said, ...one })))
}

type Body = Bodies['threats.assessment']
const bodyOf = ({ body }: Assessment): Body => body
const riskAt = (one: Assessment, scope: string) =>
  bodyOf(one).risks?.find((risk) => risk.scope === scope)?.risk

export const assessmentsTable: CsvTable<Assessment> = {
  ...fieldsOf<Assessment>(
    'index',
    'id',
    'agency',
    'received',
    'event',
    'state',
    'own',
    'version',
    'replaces',
  ),
  replaced_by: ({ replacedBy }) => replacedBy,
  serious: (one) => bodyOf(one).annex2?.answers.serious.answer,
  unusual: (one) => bodyOf(one).annex2?.answers.unusual.answer,
  spread: (one) => bodyOf(one).annex2?.answers.spread.answer,
  restrictions: (one) => bodyOf(one).annex2?.answers.restrictions.answer,
  result: ({ result }) => result,
  national_risk: (one) => riskAt(one, 'national'),
  regional_risk: (one) => riskAt(one, 'regional'),
  global_risk: (one) => riskAt(one, 'global'),
  ...fieldsOf<Assessment>('label', 'audience'),
}

export const clocksTable: CsvTable<Clock> = {
  ...fieldsOf<Clock>('event', 'state', 'duty', 'starts', 'due', 'stopped', 'standing'),
  hours_left: ({ hoursLeft }) => hoursLeft,
  ...fieldsOf<Clock>('statement', 'index'),
}

/** One row an interval. */
export const timelinesTable: CsvTable<Interval> = {
  ...fieldsOf<Interval>(
    'index',
    'id',
    'agency',
    'received',
    'event',
    'state',
    'interval',
    'from',
    'to',
    'days',
  ),
  target_days: ({ targetDays }) => targetDays,
  standing: ({ standing }) => standing,
  outstanding: ({ interval, outstanding }) => (interval === 'respond' ? outstanding.join(' ') : undefined),
  ...fieldsOf<Interval>('label', 'audience'),
}

export function timelinesRows({ timelines }: TimelinesAnswer) {
  return timelines.flatMap(({ intervals, ...said }) => intervals.map((one) => ({ ...said, ...one })))
}

/** One row a state that is to acknowledge the alert, and one for an alert that asks none. */
export const alertsTable: CsvTable<{ readonly alert: Alert; readonly to: Recipient | undefined }> = {
  index: ({ alert }) => alert.index,
  id: ({ alert }) => alert.id,
  agency: ({ alert }) => alert.agency,
  received: ({ alert }) => alert.received,
  event: ({ alert }) => alert.event,
  status: ({ alert }) => alert.status,
  type: ({ alert }) => alert.type,
  sent: ({ alert }) => alert.at,
  expires: ({ alert }) => alert.expires,
  standing: ({ alert }) => alert.standing,
  replaces: ({ alert }) => alert.replaces,
  headline: ({ alert }) => (alert.body as Bodies['threats.alert']).texts['en']?.headline,
  state: ({ to }) => to?.state,
  asked: ({ to }) => to?.asked[0]?.asked,
  focal_points_asked: ({ to }) => to?.asked.length,
  acknowledged: ({ to }) => to?.acknowledged,
  late: ({ to }) => to?.late,
  label: ({ alert }) => alert.label,
  audience: ({ alert }) => alert.audience,
}

export function alertsRows({ alerts }: AlertsAnswer) {
  return alerts.flatMap((alert): { alert: Alert; to: Recipient | undefined }[] =>
    alert.states.length === 0 ? [{ alert, to: undefined }] : alert.states.map((to) => ({ alert, to })),
  )
}

export const leadTimesTable: CsvTable<LeadTime> = {
  state: ({ state }) => state,
  reached: ({ reached }) => reached?.at,
  reached_by: ({ reached }) => reached?.agency,
  reached_index: ({ reached }) => reached?.index,
  onset: ({ onset }) => onset,
  first_measure: ({ firstMeasure }) => firstMeasure?.date,
  measure: ({ firstMeasure }) => firstMeasure?.what,
  inform_days: ({ informDays }) => informDays,
  lead_days: ({ leadDays }) => leadDays,
  act_days: ({ actDays }) => actDays,
  ahead_days: ({ aheadDays }) => aheadDays,
}
