import type { Bodies } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { audienceFrom, type Readers } from '../../../outbox/audience-presets.ts'

type Texts = Readonly<Record<string, string>>

/** A request as it is written; everything is a text, and may be missing yet. */
export type RequestForm = {
  readonly to: readonly string[]
  readonly event: string
  readonly subject: Texts
  readonly texts: Texts
  /** UTC, as an input of date and time has it. */
  readonly due: string
  /** Undefined: those who are asked, and who asks. */
  readonly readers: Readers | undefined
  /** The version in whose place it stands. */
  readonly replaces: string | undefined
}

export type RequestFault = 'to' | 'subject' | 'texts' | 'due'

/** What is missing, or has passed at `nowMs`. */
export function requestFaults({ to, subject, texts, due }: RequestForm, nowMs: number): RequestFault[] {
  const dueMs = Date.parse(`${due}Z`)
  return [
    ...(to.length === 0 ? (['to'] as const) : []),
    ...((subject['en'] ?? '').trim() === '' ? (['subject'] as const) : []),
    ...(Object.keys(given(texts)).length === 0 ? (['texts'] as const) : []),
    ...(Number.isNaN(dueMs) || dueMs <= nowMs ? (['due'] as const) : []),
  ]
}

/** Nobody else is told what is asked of some. */
export function readersOfRequest(to: readonly string[], by: string | undefined): Readers {
  return { label: 'TLP:AMBER', audience: audienceFrom([...to, ...(by === undefined ? [] : [by])]) }
}

export function requestContent(form: RequestForm, by: string | undefined): DraftContent {
  const { to, event, subject, texts, due, readers, replaces } = form
  const { label, audience } = readers ?? readersOfRequest(to, by)
  return {
    kind: 'desk.request',
    ...(event === '' ? {} : { about: event }),
    ...(replaces === undefined ? {} : { replaces }),
    label,
    audience: [...audience],
    body: { to: [...to], subject: given(subject), texts: given(texts), due: `${due}:00.000Z` },
  }
}

/** The form of a draft that was begun before; undefined where it is of another kind. */
export function requestFormOf(content: DraftContent): RequestForm | undefined {
  const { kind, about, label, audience, replaces } = content
  if (kind !== 'desk.request') return undefined
  const body = content.body as Partial<Bodies['desk.request']>
  return {
    to: body.to ?? [],
    event: about ?? '',
    subject: body.subject ?? {},
    texts: body.texts ?? {},
    due: (body.due ?? '').slice(0, 'YYYY-MM-DDThh:mm'.length),
    readers: { label: label ?? 'TLP:CLEAR', audience: audience ?? ['public'] },
    replaces,
  }
}

function given(texts: Texts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) =>
      text.trim() === '' ? [] : [[language, text.trim()]],
    ),
  )
}
