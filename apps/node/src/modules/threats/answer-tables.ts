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
import type { CsvTable } from './format-table.ts'

/** What the answers of this module are as tables: flat, by codes, and with the entries that they rest on. */

type One<A, K extends keyof A> = A[K] extends readonly (infer T)[] ? T : never

export const boardTable: CsvTable<One<SignalBoardAnswer, 'signals'>> = {
  id: ({ id }) => id,
  event: ({ event }) => event,
  state: ({ state }) => state,
  place: ({ place }) => place,
  indicator: ({ indicator }) => indicator,
  stratum: ({ stratum }) => stratum,
  frequency: ({ frequency }) => frequency,
  owner: ({ owner }) => owner,
  dataset: ({ dataset }) => dataset,
  period: ({ period }) => period,
  algorithm: ({ algorithm }) => algorithm,
  parameters: ({ parameters }) => parameters,
  vintage: ({ vintage }) => vintage,
  received: ({ received }) => received,
  observed: ({ observed }) => observed,
  expected: ({ expected }) => expected,
  threshold: ({ threshold }) => threshold,
  measure: ({ measure }) => measure,
  score: ({ score }) => score,
  ended_vintage: ({ ended }) => ended?.vintage,
  ended_received: ({ ended }) => ended?.received,
  ended_reason: ({ ended }) => ended?.reason,
  triage: ({ triages }) => triages.map(({ agency, decision }) => `${agency} ${decision}`).join('; '),
  label: ({ label }) => label,
  audience: ({ audience }) => audience,
}

export const signalsTable: CsvTable<One<SignalsAnswer, 'signals'>> = {
  index: ({ index }) => index,
  id: ({ id }) => id,
  agency: ({ agency }) => agency,
  received: ({ received }) => received,
  event: ({ event }) => event,
  state: ({ state }) => state,
  place: ({ place }) => place,
  indicator: ({ indicator }) => indicator,
  stratum: ({ stratum }) => stratum,
  owner: ({ owner }) => owner,
  dataset: ({ dataset }) => dataset,
  period: ({ period }) => period,
  algorithm: ({ algorithm }) => algorithm,
  parameters: ({ parameters }) => parameters,
  vintage: ({ vintage }) => vintage,
  observed: ({ observed }) => observed,
  expected: ({ expected }) => expected,
  threshold: ({ threshold }) => threshold,
  score: ({ score }) => score,
  triage: ({ triages }) => triages.map(({ agency, decision }) => `${agency} ${decision}`).join('; '),
  label: ({ label }) => label,
  audience: ({ audience }) => audience,
}

type Parameters = One<ParametersAnswer, 'parameters'>

/** One row an algorithm; its parameters as JSON. */
export const parametersTable: CsvTable<Omit<Parameters, 'algorithms'> & One<Parameters, 'algorithms'>> = {
  index: ({ index }) => index,
  received: ({ received }) => received,
  standing: ({ standing }) => standing,
  basis: ({ basis }) => basis,
  id: ({ id }) => id,
  algorithm: ({ algorithm }) => algorithm,
  version: ({ version }) => version,
  frequency: ({ frequency }) => frequency,
  indicators: ({ indicators }) => indicators.join(' '),
  parameters: ({ parameters }) => JSON.stringify(parameters),
}

export function parametersRows({ parameters }: ParametersAnswer) {
  return parameters.flatMap(({ algorithms, ...said }) => algorithms.map((one) => ({ ...said, ...one })))
}

type Body = Bodies['threats.assessment']
const bodyOf = ({ body }: One<AssessmentsAnswer, 'assessments'>): Body => body
const riskAt = (one: One<AssessmentsAnswer, 'assessments'>, scope: string) =>
  bodyOf(one).risks?.find((risk) => risk.scope === scope)?.risk

export const assessmentsTable: CsvTable<One<AssessmentsAnswer, 'assessments'>> = {
  index: ({ index }) => index,
  id: ({ id }) => id,
  agency: ({ agency }) => agency,
  received: ({ received }) => received,
  event: ({ event }) => event,
  state: ({ state }) => state,
  own: ({ own }) => own,
  version: ({ version }) => version,
  replaces: ({ replaces }) => replaces,
  replaced_by: ({ replacedBy }) => replacedBy,
  serious: (one) => bodyOf(one).annex2?.answers.serious.answer,
  unusual: (one) => bodyOf(one).annex2?.answers.unusual.answer,
  spread: (one) => bodyOf(one).annex2?.answers.spread.answer,
  restrictions: (one) => bodyOf(one).annex2?.answers.restrictions.answer,
  result: ({ result }) => result,
  national_risk: (one) => riskAt(one, 'national'),
  regional_risk: (one) => riskAt(one, 'regional'),
  global_risk: (one) => riskAt(one, 'global'),
  label: ({ label }) => label,
  audience: ({ audience }) => audience,
}

export const clocksTable: CsvTable<One<ClocksAnswer, 'clocks'>> = {
  event: ({ event }) => event,
  state: ({ state }) => state,
  duty: ({ duty }) => duty,
  starts: ({ starts }) => starts,
  due: ({ due }) => due,
  stopped: ({ stopped }) => stopped,
  standing: ({ standing }) => standing,
  hours_left: ({ hoursLeft }) => hoursLeft,
  statement: ({ statement }) => statement,
  index: ({ index }) => index,
}

type Timeline = One<TimelinesAnswer, 'timelines'>

/** One row an interval. */
export const timelinesTable: CsvTable<Omit<Timeline, 'intervals'> & One<Timeline, 'intervals'>> = {
  index: ({ index }) => index,
  id: ({ id }) => id,
  agency: ({ agency }) => agency,
  received: ({ received }) => received,
  event: ({ event }) => event,
  state: ({ state }) => state,
  interval: ({ interval }) => interval,
  from: ({ from }) => from,
  to: ({ to }) => to,
  days: ({ days }) => days,
  target_days: ({ targetDays }) => targetDays,
  standing: ({ standing }) => standing,
  outstanding: ({ interval, outstanding }) => (interval === 'respond' ? outstanding.join(' ') : undefined),
  label: ({ label }) => label,
  audience: ({ audience }) => audience,
}

export function timelinesRows({ timelines }: TimelinesAnswer) {
  return timelines.flatMap(({ intervals, ...said }) => intervals.map((one) => ({ ...said, ...one })))
}

type Alert = One<AlertsAnswer, 'alerts'>
type Recipient = One<Alert, 'states'>

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

export const leadTimesTable: CsvTable<One<LeadTimesAnswer, 'states'>> = {
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
