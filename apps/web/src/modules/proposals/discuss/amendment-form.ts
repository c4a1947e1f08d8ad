import type { Bodies } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { isBlank, isUnwritten, sayOn, written, type SaidOn } from '../say-on.ts'

export type AmendmentType = Bodies['proposals.amendment']['type']
type Texts = Readonly<Record<string, string>>

export type AmendmentForm = {
  readonly type: AmendmentType
  readonly article: string
  readonly heading: Texts
  readonly texts: Texts
  readonly reason: string
  readonly lang: string
}

export type AmendmentFault = 'texts' | 'same' | 'heading' | 'reason'

/** It begins with the words that stand, to be changed; an article that is to be inserted begins empty. */
export function firstAmendment(
  {
    id,
    heading,
    texts,
  }: { readonly id: string; readonly heading?: Texts | undefined; readonly texts: Texts },
  lang: string,
): AmendmentForm {
  return { type: 'replace', article: id, heading: heading ?? {}, texts, reason: '', lang }
}

export function amendmentFaults(
  form: AmendmentForm,
  stands: { readonly heading?: Texts | undefined; readonly texts: Texts },
): readonly AmendmentFault[] {
  const { type, heading, texts, reason } = form
  const isSame = type === 'replace' && isEqual(texts, stands.texts) && isEqual(heading, stands.heading ?? {})
  return [
    ...(type !== 'delete' && isUnwritten(texts) ? (['texts'] as const) : []),
    ...(isSame ? (['same'] as const) : []),
    ...(type !== 'delete' && !isUnwritten(heading) && isBlank(heading['en']) ? (['heading'] as const) : []),
    ...(isBlank(reason) ? (['reason'] as const) : []),
  ]
}

function isEqual(a: Texts, b: Texts): boolean {
  const [one, other] = [written(a), written(b)]
  const languages = Object.keys({ ...one, ...other })
  return languages.every((lang) => one[lang] === other[lang])
}

/** Of a form without faults. */
export function amendmentContent(proposal: SaidOn, form: AmendmentForm): DraftContent {
  const { type, article, heading, texts, reason, lang } = form
  const words =
    type === 'delete'
      ? {}
      : { ...(isUnwritten(heading) ? {} : { heading: written(heading) }), texts: written(texts) }
  return sayOn(proposal, {
    kind: 'proposals.amendment',
    lang,
    body: { type, article, ...words, reason: reason.trim() },
  })
}
