import {
  responseActions,
  timelinessIntervals,
  type Bodies,
  type ResponseAction,
  type TimelinessInterval,
} from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { audiencePresets, type Readers } from '../../../outbox/audience-presets.ts'

export type TimelineBody = Bodies['threats.timeline']

export const days = ['emerged', 'detected', 'notified'] as const
export type Day = (typeof days)[number]
export const instants = ['aware', 'notifiedWho'] as const
export type InstantName = (typeof instants)[number]
export const remarkKinds = ['bottlenecks', 'enablers'] as const
export type RemarkKind = (typeof remarkKinds)[number]

export type ActionForm = { readonly completed: string; readonly isNotApplicable: boolean }

/** When things were, as it is written: dates and, for what starts a clock, date and time (UTC) as an input has it. */
export type TimelineForm = {
  readonly state: string
  readonly event: string
  readonly dates: Readonly<Record<Day, string>>
  readonly instants: Readonly<Record<InstantName, string>>
  readonly measureDate: string
  readonly measure: string
  readonly actions: Readonly<Record<ResponseAction, ActionForm>>
  readonly remarks: Readonly<Record<RemarkKind, Readonly<Record<TimelinessInterval, string>>>>
  readonly lang: string
  readonly readers: Readers
}

const noAction: ActionForm = { completed: '', isNotApplicable: false }
const noRemarks = { detect: '', notify: '', respond: '' }

export function emptyTimeline(of: Pick<TimelineForm, 'state' | 'event' | 'lang'>): TimelineForm {
  return {
    ...of,
    dates: { emerged: '', detected: '', notified: '' },
    instants: { aware: '', notifiedWho: '' },
    measureDate: '',
    measure: '',
    actions: Object.fromEntries(
      responseActions.map((action) => [action, noAction]),
    ) as TimelineForm['actions'],
    remarks: { bottlenecks: noRemarks, enablers: noRemarks },
    readers: audiencePresets.members,
  }
}

export type TimelineFault =
  'event' | 'state' | 'detected' | 'notified' | 'notifiedWho' | 'measure' | 'measureDate'

export function timelineFaults(form: TimelineForm): readonly TimelineFault[] {
  const { dates, instants: at } = form
  const isBefore = (later: string, earlier: string): boolean =>
    later !== '' && earlier !== '' && later < earlier
  const measured = [form.measure.trim() === '', form.measureDate === '']
  return [
    ...(form.event === '' ? (['event'] as const) : []),
    ...(form.state === '' ? (['state'] as const) : []),
    ...(isBefore(dates.detected, dates.emerged) ? (['detected'] as const) : []),
    ...(isBefore(dates.notified, dates.detected) ? (['notified'] as const) : []),
    ...(isBefore(at.notifiedWho, at.aware) ? (['notifiedWho'] as const) : []),
    ...(measured[0] === true && measured[1] === false ? (['measure'] as const) : []),
    ...(measured[1] === true && measured[0] === false ? (['measureDate'] as const) : []),
  ]
}

/** Of a form without faults. */
export function timelineContent(form: TimelineForm): DraftContent {
  const response = responseActions.flatMap((action) => actionIn(action, form.actions[action]))
  return {
    kind: 'threats.timeline',
    about: form.event,
    label: form.readers.label,
    audience: [...form.readers.audience],
    lang: form.lang,
    body: {
      state: form.state,
      ...filled(days.map((day) => [day, form.dates[day]])),
      ...filled(instants.map((name) => [name, instantOf(form.instants[name])])),
      ...(form.measureDate === ''
        ? {}
        : { firstMeasure: { date: form.measureDate, what: form.measure.trim() } }),
      ...(response.length === 0 ? {} : { response }),
      ...remarksIn(form, 'bottlenecks'),
      ...remarksIn(form, 'enablers'),
    },
  }
}

/** An input of date and time holds UTC without saying so. */
function instantOf(text: string): string {
  return text === '' ? '' : `${text.slice(0, 16)}:00.000Z`
}

function filled(pairs: readonly (readonly [string, string])[]): object {
  return Object.fromEntries(pairs.filter(([, text]) => text !== ''))
}

function actionIn(action: ResponseAction, { completed, isNotApplicable }: ActionForm): object[] {
  if (isNotApplicable) return [{ action, notApplicable: true }]
  return completed === '' ? [] : [{ action, completed }]
}

function remarksIn({ remarks }: TimelineForm, kind: RemarkKind): object {
  const said = timelinessIntervals.flatMap((interval) => {
    const text = remarks[kind][interval].trim()
    return text === '' ? [] : [{ interval, text }]
  })
  return said.length === 0 ? {} : { [kind]: said }
}

/** The form of a timeline that stands or was begun before; undefined where it is of another kind. */
export function timelineFormOf(
  content: Pick<DraftContent, 'kind' | 'about' | 'label' | 'audience' | 'lang' | 'body'>,
): TimelineForm | undefined {
  if (content.kind !== 'threats.timeline') return undefined
  const body = content.body as Partial<TimelineBody>
  const empty = emptyTimeline({
    state: body.state ?? '',
    event: content.about ?? '',
    lang: content.lang ?? 'en',
  })
  const actions = (body.response ?? []).map(({ action, completed, notApplicable }) => [
    action,
    { completed: completed ?? '', isNotApplicable: notApplicable === true },
  ])
  return {
    ...empty,
    dates: { emerged: body.emerged ?? '', detected: body.detected ?? '', notified: body.notified ?? '' },
    instants: { aware: minutes(body.aware), notifiedWho: minutes(body.notifiedWho) },
    measureDate: body.firstMeasure?.date ?? '',
    measure: body.firstMeasure?.what ?? '',
    actions: { ...empty.actions, ...(Object.fromEntries(actions) as Partial<TimelineForm['actions']>) },
    remarks: { bottlenecks: remarksOf(body.bottlenecks), enablers: remarksOf(body.enablers) },
    readers: { label: content.label ?? 'TLP:CLEAR', audience: content.audience ?? ['public'] },
  }
}

function minutes(instant: string | undefined): string {
  return instant?.slice(0, 16) ?? ''
}

function remarksOf(remarks: TimelineBody['bottlenecks']): Readonly<Record<TimelinessInterval, string>> {
  const textOf = (interval: TimelinessInterval): string =>
    (remarks ?? [])
      .filter((one) => one.interval === interval)
      .map(({ text }) => text)
      .join('\n')
  return { detect: textOf('detect'), notify: textOf('notify'), respond: textOf('respond') }
}
