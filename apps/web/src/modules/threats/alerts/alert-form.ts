import {
  type alertStatuses,
  certainties,
  type responseTypes,
  severities,
  urgencies,
  type Bodies,
} from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { audiencePresets, type Readers } from '../../../outbox/audience-presets.ts'

export type AlertBody = Bodies['threats.alert']
export type AlertArea = AlertBody['areas'][number]
export type AlertText = {
  readonly headline: string
  readonly description: string
  readonly instruction: string
}

/** By language tag; English is always there. */
export type AlertTexts = Readonly<Record<string, AlertText>>

/** What an alert says of itself in one word of a list, in the order of the form. */
export const marks = { urgency: urgencies, severity: severities, certainty: certainties } as const
export type Mark = keyof typeof marks

export const acknowledgeMinutes = [15, 30, 60, 120, 240, 720, 1_440] as const

export type AlertForm = {
  readonly type: AlertBody['type']
  /** The alert that an update or a cancellation is of. */
  readonly replaces: string | undefined
  readonly event: string
  readonly names: Readonly<Record<string, string>>
  readonly status: (typeof alertStatuses)[number]
  readonly urgency: AlertBody['urgency']
  readonly severity: AlertBody['severity']
  readonly certainty: AlertBody['certainty']
  readonly responseTypes: readonly (typeof responseTypes)[number][]
  /** UTC, as an input of date and time has it. */
  readonly expires: string
  readonly recipients: readonly string[]
  readonly acknowledgeWithinMinutes: number
  readonly texts: AlertTexts
  readonly areas: readonly AlertArea[]
  readonly note: string
  readonly contact: string
  readonly lang: string
  readonly readers: Readers
}

export const noText: AlertText = { headline: '', description: '', instruction: '' }

export function emptyAlert(
  of: Pick<AlertForm, 'event' | 'names' | 'status' | 'expires' | 'recipients' | 'lang'>,
): AlertForm {
  return {
    ...of,
    type: 'alert',
    replaces: undefined,
    urgency: 'immediate',
    severity: 'unknown',
    certainty: 'observed',
    responseTypes: [],
    acknowledgeWithinMinutes: 60,
    texts: { en: noText },
    areas: [],
    note: '',
    contact: '',
    readers: audiencePresets.members,
  }
}

/** Places of the form at which something is missing, as `headline` (in English) or `description.ru`. */
export function alertFaults(form: AlertForm, now: string): readonly string[] {
  return [
    ...(form.event === '' ? ['event'] : []),
    ...Object.entries(form.texts).flatMap(([lang, text]) => textFaults(lang, text)),
    ...(form.expires === '' || instantOf(form.expires) <= now ? ['expires'] : []),
    ...(form.recipients.length === 0 ? ['recipients'] : []),
    ...(form.areas.length === 0 ? ['areas'] : []),
    ...(form.type !== 'alert' && form.note.trim() === '' ? ['note'] : []),
  ]
}

/** English is always needed; another language is whole or left out. */
function textFaults(lang: string, { headline, description, instruction }: AlertText): string[] {
  const isLeftOut = [headline, description, instruction].every((text) => text.trim() === '')
  if (lang !== 'en' && isLeftOut) return []
  return [
    ...(headline.trim() === '' ? [`headline.${lang}`] : []),
    ...(description.trim() === '' ? [`description.${lang}`] : []),
  ]
}

/** Of a form without faults. */
export function alertContent(form: AlertForm): DraftContent {
  const { type, replaces, event, readers, lang, note, contact } = form
  return {
    kind: 'threats.alert',
    about: event,
    ...(replaces === undefined ? {} : { replaces }),
    label: readers.label,
    audience: [...readers.audience],
    lang,
    body: {
      status: form.status,
      type,
      names: { ...form.names },
      urgency: form.urgency,
      severity: form.severity,
      certainty: form.certainty,
      ...(form.responseTypes.length === 0 ? {} : { responseTypes: [...form.responseTypes] }),
      expires: instantOf(form.expires),
      recipients: [...form.recipients],
      acknowledgeWithinMinutes: form.acknowledgeWithinMinutes,
      texts: textsIn(form.texts),
      areas: form.areas.map(({ names, places }) => ({ names: { ...names }, places: [...places] })),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(contact.trim() === '' ? {} : { contact: contact.trim() }),
    },
  }
}

function textsIn(texts: AlertTexts): object {
  return Object.fromEntries(
    Object.entries(texts)
      .filter(([, { headline }]) => headline.trim() !== '')
      .map(([lang, { headline, description, instruction }]) => [
        lang,
        {
          headline: headline.trim(),
          description: description.trim(),
          ...(instruction.trim() === '' ? {} : { instruction: instruction.trim() }),
        },
      ]),
  )
}

/** An input of date and time holds UTC without saying so. */
function instantOf(text: string): string {
  return `${text.slice(0, 16)}:00.000Z`
}

/** An instant (ms) as an input of date and time has it, in UTC. */
export function inputTimeOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16)
}

type Content = Pick<DraftContent, 'kind' | 'about' | 'label' | 'audience' | 'lang' | 'body' | 'replaces'>

/** The form of a draft that was begun before; undefined where it is of another kind. */
export function alertFormOf(content: Content): AlertForm | undefined {
  if (content.kind !== 'threats.alert') return undefined
  const body = content.body as Partial<AlertBody>
  const empty = emptyAlert({
    event: content.about ?? '',
    names: body.names ?? {},
    status: body.status ?? 'exercise',
    expires: body.expires?.slice(0, 16) ?? '',
    recipients: body.recipients ?? [],
    lang: content.lang ?? 'en',
  })
  const texts = Object.entries(body.texts ?? {}).map(([lang, text]) => [lang, { ...noText, ...text }])
  return {
    ...empty,
    type: body.type ?? 'alert',
    replaces: content.replaces,
    urgency: body.urgency ?? empty.urgency,
    severity: body.severity ?? empty.severity,
    certainty: body.certainty ?? empty.certainty,
    responseTypes: body.responseTypes ?? [],
    acknowledgeWithinMinutes: body.acknowledgeWithinMinutes ?? empty.acknowledgeWithinMinutes,
    texts: { ...empty.texts, ...(Object.fromEntries(texts) as AlertTexts) },
    areas: body.areas ?? [],
    note: body.note ?? '',
    contact: body.contact ?? '',
    readers: { label: content.label ?? 'TLP:CLEAR', audience: content.audience ?? ['public'] },
  }
}

/** An update or a cancellation begins with what stands, and says anew why. */
export function followingForm(
  before: AlertForm,
  { id, type }: { readonly id: string; readonly type: 'update' | 'cancel' },
): AlertForm {
  return { ...before, type, replaces: id, note: '' }
}
