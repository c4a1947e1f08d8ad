import type { Bodies } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { isBlank, isUnwritten, sayOn, written, type SaidOn } from '../say-on.ts'

export type BreakType = Bodies['proposals.break']['type']

export type BreakForm = {
  readonly type: BreakType
  readonly reason: string
  /** Empty: on the whole. */
  readonly article: string
  readonly texts: Readonly<Record<string, string>>
  readonly lang: string
}

export type BreakFault = 'reason' | 'article' | 'texts'

export function emptyBreak(lang: string): BreakForm {
  return { type: 'objection', reason: '', article: '', texts: {}, lang }
}

/** An objection needs its reason and nothing else, for it may be written in the last minute. */
export function breakFaults({ type, reason, article, texts }: BreakForm): readonly BreakFault[] {
  const isAmending = type === 'amendment'
  return [
    ...(isBlank(reason) ? (['reason'] as const) : []),
    ...(isAmending && article === '' ? (['article'] as const) : []),
    ...(isAmending && isUnwritten(texts) ? (['texts'] as const) : []),
  ]
}

export function breakContent(proposal: SaidOn, silence: string, form: BreakForm): DraftContent {
  const { type, reason, article, texts, lang } = form
  return sayOn(proposal, {
    kind: 'proposals.break',
    inReplyTo: silence,
    lang,
    body: {
      type,
      reason: reason.trim(),
      ...(article === '' ? {} : { article }),
      ...(type === 'objection' || isUnwritten(texts) ? {} : { texts: written(texts) }),
      receivedBy: 'page',
    },
  })
}
