import type { Label } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { audienceFrom, type Readers } from '../../../outbox/audience-presets.ts'
import type { Request } from './request-facts.ts'
import { textIn } from '../../../outbox/text-in.ts'

export const outcomes = ['acknowledged', 'confirmed', 'discarded', 'under-investigation'] as const
export type Outcome = (typeof outcomes)[number]

export type ReplyForm = {
  readonly outcome: Outcome | undefined
  readonly answer: string
  readonly lang: string
  /** Undefined: whoever reads the question, and whoever asked it. */
  readonly readers: Readers | undefined
}

export type ReplyFault = 'outcome' | 'answer'

export function replyFaults({ outcome, answer }: ReplyForm): readonly ReplyFault[] {
  return [
    ...(outcome === undefined ? (['outcome'] as const) : []),
    ...(answer.trim() === '' ? (['answer'] as const) : []),
  ]
}

export type Asked = Pick<Request, 'id' | 'event' | 'label' | 'audience'> & {
  /** As what an audience can name whoever asked; the first of them names it alone. */
  readonly asker: readonly string[]
}

/** Whoever reads the question reads the reply, and whoever asked does. */
export function readersOfReply({ label, audience, asker }: Omit<Asked, 'id' | 'event'>): Readers {
  const readers = audience.split(' ')
  const isAmong = readers.includes('public') || asker.some((one) => readers.includes(one))
  return {
    label: (label ?? 'TLP:AMBER') as Label,
    audience: isAmong ? readers : audienceFrom([...readers, ...asker.slice(0, 1)]),
  }
}

export function replyContent(request: Asked, { outcome, answer, lang, readers }: ReplyForm): DraftContent {
  const { label, audience } = readers ?? readersOfReply(request)
  return {
    kind: 'situation.verification-reply',
    ...(request.event === null ? {} : { about: request.event }),
    inReplyTo: request.id,
    label,
    audience: [...audience],
    lang,
    body: { outcome, answer: answer.trim() },
  }
}

/** The form of a draft that was begun before; undefined where it answers something else. */
export function replyFormOf(
  { kind, inReplyTo, label, audience, lang, body }: DraftContent,
  request: Pick<Request, 'id'>,
): ReplyForm | undefined {
  if (kind !== 'situation.verification-reply' || inReplyTo !== request.id) return undefined
  return {
    outcome: outcomes.find((one) => one === body['outcome']),
    answer: textIn(body, 'answer'),
    lang: lang ?? 'en',
    readers: { label: label ?? 'TLP:CLEAR', audience: audience ?? ['public'] },
  }
}
