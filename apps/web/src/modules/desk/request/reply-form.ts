import type { DeskRequest } from '@concert/api'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { audienceFrom, type Readers } from '../../../outbox/audience-presets.ts'
import { textIn } from '../../../outbox/text-in.ts'

/** What is said of a request: an answer, or why it is closed. */
export type ReplyKind = 'desk.answer' | 'desk.closing'
export type ReplyForm = { readonly text: string; readonly lang: string }

const fields = { 'desk.answer': 'text', 'desk.closing': 'reason' } as const

/** Whoever reads the request reads what is said of it. `asker` is as what an audience can name whoever asked. */
export function readersOfReply(
  { label, audience }: Pick<DeskRequest, 'label' | 'audience'>,
  asker: readonly string[],
): Readers {
  const readers = audience.split(' ')
  const isAmong = readers.includes('public') || asker.some((one) => readers.includes(one))
  return {
    label: label,
    audience: isAmong ? readers : audienceFrom([...readers, ...asker.slice(0, 1)]),
  }
}

export function replyContent(
  kind: ReplyKind,
  { text, lang }: ReplyForm,
  { request, readers }: { readonly request: Pick<DeskRequest, 'id' | 'event'>; readonly readers: Readers },
): DraftContent {
  return {
    kind,
    ...(request.event === null ? {} : { about: request.event }),
    inReplyTo: request.id,
    label: readers.label,
    audience: [...readers.audience],
    lang,
    body: { [fields[kind]]: text.trim() },
  }
}

/** The form of a draft that was begun before; undefined where it says something else. */
export function replyFormOf(
  { kind, inReplyTo, lang, body }: DraftContent,
  of: { readonly kind: ReplyKind; readonly id: string },
): ReplyForm | undefined {
  if (kind !== of.kind || inReplyTo !== of.id) return undefined
  return { text: textIn(body, fields[of.kind]), lang: lang ?? 'en' }
}
