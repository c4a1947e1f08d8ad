import { formatTable } from '../table.ts'

type Risk = { readonly scope: string; readonly risk: string }
type Assessment = {
  readonly index: number
  readonly agency: string
  readonly event: string
  readonly state: string | null
  readonly own: boolean
  readonly version: number
  readonly replacedBy?: string
  readonly result: string | null
  readonly received: string
  readonly body: { readonly risks?: readonly Risk[] }
}
export type AssessmentsAnswer = { readonly assessments: readonly Assessment[] }

export function formatAssessments({ assessments }: AssessmentsAnswer): string {
  return formatTable<Assessment>(
    [
      { title: 'entry', right: true, cell: ({ index }) => String(index) },
      { title: 'agency', cell: ({ agency }) => agency },
      { title: 'event', cell: ({ event }) => event },
      { title: 'state', cell: ({ state }) => state },
      { title: 'own', cell: ({ own }) => own },
      { title: 'version', cell: ({ version }) => version },
      { title: 'stands', cell: ({ replacedBy }) => replacedBy === undefined },
      { title: 'annex 2', cell: ({ result }) => result },
      { title: 'risk', cell: ({ body }) => risksOf(body.risks) },
      { title: 'received', cell: ({ received }) => received },
    ],
    assessments,
  )
}

function risksOf(risks: readonly Risk[] | undefined): string | undefined {
  return risks?.map(({ scope, risk }) => `${scope} ${risk}`).join(', ')
}

type Clock = {
  readonly state: string
  readonly event: string | null
  readonly duty: string
  readonly starts: string
  readonly due: string
  readonly standing: string
  readonly hoursLeft?: number
  readonly index: number
}
export type ClocksAnswer = { readonly now: string; readonly clocks: readonly Clock[] }

export function formatClocks({ now, clocks }: ClocksAnswer): string {
  const table = formatTable<Clock>(
    [
      { title: 'state', cell: ({ state }) => state },
      { title: 'event', cell: ({ event }) => event },
      { title: 'duty', cell: ({ duty }) => duty },
      { title: 'from', cell: ({ starts }) => starts },
      { title: 'due', cell: ({ due }) => due },
      { title: 'stands', cell: ({ standing }) => standing },
      { title: 'hours left', cell: ({ hoursLeft }) => hoursLeft && Math.round(hoursLeft) },
      { title: 'entry', right: true, cell: ({ index }) => String(index) },
    ],
    clocks,
  )
  return `${table}\nit is ${now}`
}

type Alert = {
  readonly index: number
  readonly id: string
  readonly status: string
  readonly type: string
  readonly agency: string
  readonly event: string
  readonly standing: string
  readonly expires: string
  readonly states: readonly {
    readonly state: string
    readonly acknowledged?: string
    readonly late: boolean
  }[]
  readonly body: { readonly texts: Readonly<Record<string, { readonly headline: string }>> }
}
export type AlertsAnswer = { readonly now: string; readonly alerts: readonly Alert[] }

export function formatAlerts({ now, alerts }: AlertsAnswer): string {
  const table = formatTable<Alert>(
    [
      { title: 'entry', right: true, cell: ({ index }) => String(index) },
      { title: 'status', cell: ({ status }) => status.toUpperCase() },
      { title: 'type', cell: ({ type }) => type },
      { title: 'agency', cell: ({ agency }) => agency },
      { title: 'event', cell: ({ event }) => event },
      { title: 'stands', cell: ({ standing }) => standing },
      { title: 'expires', cell: ({ expires }) => expires },
      { title: 'acknowledged', cell: ({ states }) => acknowledgedOf(states) },
      { title: 'headline', cell: ({ body }) => body.texts['en']?.headline },
      { title: 'statement', cell: ({ id }) => id },
    ],
    alerts,
  )
  return `${table}\nit is ${now}`
}

function acknowledgedOf(states: Alert['states']): string {
  return states
    .map(({ state, acknowledged, late }) => {
      if (acknowledged !== undefined) return late ? `${state} late` : state
      return late ? `${state} OVERDUE` : `${state} waits`
    })
    .join(', ')
}

type LeadTime = {
  readonly state: string
  readonly reached?: { readonly at: string; readonly agency: string }
  readonly onset?: string
  readonly firstMeasure?: { readonly date: string }
  readonly informDays?: number
  readonly leadDays?: number
  readonly actDays?: number
  readonly aheadDays?: number
}
export type LeadTimesAnswer = {
  readonly from?: string
  readonly notified?: string
  readonly states: readonly LeadTime[]
}

export function formatLeadTimes({ from, notified, states }: LeadTimesAnswer): string {
  const table = formatTable<LeadTime>(
    [
      { title: 'state', cell: ({ state }) => state },
      { title: 'reached', cell: ({ reached }) => reached?.at },
      { title: 'by', cell: ({ reached }) => reached?.agency },
      { title: 'onset', cell: ({ onset }) => onset },
      { title: 'first measure', cell: ({ firstMeasure }) => firstMeasure?.date },
      { title: 'inform days', cell: ({ informDays }) => informDays },
      { title: 'lead days', cell: ({ leadDays }) => leadDays },
      { title: 'act days', cell: ({ actDays }) => actDays },
      { title: 'ahead days', cell: ({ aheadDays }) => aheadDays },
    ],
    states,
  )
  return `${table}\nfrom ${from ?? 'nowhere yet'}, notified ${notified ?? 'at a date that is not stated'}`
}
