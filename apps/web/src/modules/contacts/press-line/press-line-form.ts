import type { PressLine } from '@concert/api'
import type { Label } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { instantOf, written, type Texts } from '../conversation/conversation-fields.ts'
import { isBlank } from '../readout/paragraph-fields.ts'

export type PressLineForm = { readonly texts: Texts; readonly embargo: string }

type Of = {
  readonly conversation: {
    readonly id: string
    readonly event: string | null
    readonly label: string
    readonly audience: string
  }
  readonly before: PressLine | undefined
  readonly lang: string
}

export function pressLineFormOf(line: Pick<PressLine, 'texts' | 'embargo'> | undefined): PressLineForm {
  return { texts: line?.texts ?? {}, embargo: line?.embargo?.slice(0, 16) ?? '' }
}

export function pressLineFaults({ texts }: PressLineForm): readonly string[] {
  return isBlank(texts) ? ['texts'] : []
}

/** Of a form without faults. It is read by whoever reads the record of the conversation; cleared, it stays as it was cleared. */
export function pressLineContent(
  { texts, embargo }: PressLineForm,
  isCleared: boolean,
  { conversation, before, lang }: Of,
): DraftContent {
  const { id, event, label, audience } = conversation
  return {
    kind: 'contacts.press-line',
    ...(event === null ? {} : { about: event }),
    ...(before === undefined ? {} : { replaces: before.id }),
    inReplyTo: id,
    label: label as Label,
    audience: audience.split(' '),
    lang,
    body: {
      texts: written(texts),
      cleared: isCleared,
      ...(embargo === '' ? {} : { embargo: instantOf(embargo) }),
    },
  }
}
