import type { DraftContent } from '../../../outbox/draft-content.ts'
import { readersOfReply } from '../../situation/requests/reply-form.ts'
import type { Alert } from './alert.ts'
import { textIn } from '../../../outbox/text-in.ts'

export const ways = ['page', 'e-mail', 'webhook', 'telephone', 'other'] as const
export type Way = (typeof ways)[number]

export type AcknowledgementForm = { readonly way: Way; readonly note: string; readonly lang: string }

export type AskingAlert = Pick<Alert, 'id' | 'label' | 'audience'> & {
  /** As what an audience can name whoever gave the alert. */
  readonly asker: readonly string[]
}

/** Read by whoever reads the alert, and by whoever gave it. */
export function acknowledgementContent(
  alert: AskingAlert,
  { way, note, lang }: AcknowledgementForm,
): DraftContent {
  const { label, audience } = readersOfReply(alert)
  return {
    kind: 'threats.acknowledgement',
    inReplyTo: alert.id,
    label,
    audience: [...audience],
    lang,
    body: { reachedBy: way, ...(note.trim() === '' ? {} : { note: note.trim() }) },
  }
}

/** The form of a draft that was begun before; undefined where it acknowledges something else. */
export function acknowledgementFormOf(
  { kind, inReplyTo, lang, body }: DraftContent,
  id: string,
): AcknowledgementForm | undefined {
  if (kind !== 'threats.acknowledgement' || inReplyTo !== id) return undefined
  const way = ways.find((one) => one === body['reachedBy']) ?? 'page'
  return { way, note: textIn(body, 'note'), lang: lang ?? 'en' }
}
