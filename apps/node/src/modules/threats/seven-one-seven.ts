import {
  dayNumber,
  formatDate,
  responseActions,
  type DayNumber,
  type ResponseAction,
  type TimelinessInterval,
} from '@concert/statement'

/** Days for each interval: emergence to detection, detection to notification, notification to a complete early response. */
export const targetDays = { detect: 7, notify: 1, respond: 7 } as const

export const intervalStandings = ['met', 'missed', 'running', 'overdue', 'unknown'] as const

/** One interval in days. `unknown`: its beginning is not stated. `running` and `overdue`: its end is not stated yet. */
export type Timeliness = {
  readonly interval: TimelinessInterval
  readonly from: string | undefined
  readonly to: string | undefined
  readonly days: number | undefined
  readonly targetDays: number
  readonly standing: (typeof intervalStandings)[number]
}

export type Milestones = {
  readonly emerged?: string | undefined
  readonly detected?: string | undefined
  readonly notified?: string | undefined
  readonly response?:
    | readonly {
        readonly action: ResponseAction
        readonly completed?: string | undefined
        readonly notApplicable?: true | undefined
      }[]
    | undefined
}

/**
 * 7-1-7 (Frieden et al., Lancet 2021; WHO, Early action reviews, 2023) as of a day. The early response is complete on
 * the day on which the last of the seven actions that apply was.
 */
export function sevenOneSeven(milestones: Milestones, today: DayNumber): Timeliness[] {
  const { emerged, detected, notified } = milestones
  return [
    timeliness('detect', emerged, detected, today),
    timeliness('notify', detected, notified, today),
    timeliness('respond', notified, responseComplete(milestones), today),
  ]
}

/** Early response actions that neither were completed nor are said not to apply. */
export function outstandingActions({ response = [] }: Milestones): ResponseAction[] {
  const settled = new Set(
    response.flatMap(({ action, completed, notApplicable }) =>
      completed !== undefined || notApplicable === true ? [action] : [],
    ),
  )
  return responseActions.filter((action) => !settled.has(action))
}

function responseComplete(milestones: Milestones): string | undefined {
  const completed = (milestones.response ?? []).flatMap((one) => one.completed ?? [])
  if (outstandingActions(milestones).length > 0 || completed.length === 0) return undefined
  return completed.reduce((last, date) => (date > last ? date : last))
}

function timeliness(
  interval: TimelinessInterval,
  from: string | undefined,
  to: string | undefined,
  today: DayNumber,
): Timeliness {
  const target = targetDays[interval]
  const of = { interval, from, to, targetDays: target }
  if (from === undefined) return { ...of, days: undefined, standing: 'unknown' }
  const days = dayNumber(to ?? formatDate(today))! - dayNumber(from)!
  const isWithin = days <= target
  if (to === undefined) return { ...of, days, standing: isWithin ? 'running' : 'overdue' }
  return { ...of, days, standing: isWithin ? 'met' : 'missed' }
}
