import { actionProgress, dayNumber } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import type { Readers } from '../../../outbox/audience-presets.ts'
import type { FileToSign } from './file-to-sign.ts'
import { textIn } from '../../../outbox/text-in.ts'

export type Progress = (typeof actionProgress)[number]

export type UpdateForm = {
  readonly progress: Progress | undefined
  readonly text: string
  readonly expected: string
  readonly files: readonly FileToSign[]
  readonly lang: string
  /** Whoever reads the action, or those alone who follow it. */
  readonly to: 'action' | 'secretariat'
}

export type UpdateFault = 'progress' | 'text'

export function updateFaults({ progress, text }: UpdateForm): readonly UpdateFault[] {
  return [
    ...(progress === undefined ? (['progress'] as const) : []),
    ...(text.trim() === '' ? (['text'] as const) : []),
  ]
}

export function updateContent(
  action: { readonly id: string; readonly event: string | null },
  { progress, text, expected, files, lang }: UpdateForm,
  { label, audience }: Readers,
): DraftContent {
  return {
    kind: 'actions.update',
    ...(action.event === null ? {} : { about: action.event }),
    inReplyTo: action.id,
    label,
    audience: [...audience],
    lang,
    body: {
      progress,
      text: text.trim(),
      ...(dayNumber(expected) === undefined ? {} : { expected }),
    },
    attachments: files.map((file) => ({ ...file })),
  }
}

/** The form of a draft that was begun before; undefined where it is of something else. */
export function updateFormOf(
  { kind, inReplyTo, audience, lang, body, attachments = [] }: DraftContent,
  action: { readonly versions: readonly { readonly id: string }[]; readonly audience: string },
): UpdateForm | undefined {
  if (kind !== 'actions.update' || !action.versions.some(({ id }) => id === inReplyTo)) return undefined
  return {
    progress: actionProgress.find((one) => one === body['progress']),
    text: textIn(body, 'text'),
    expected: textIn(body, 'expected'),
    files: attachments.map(({ sha256, mediaType, name }) => ({ sha256, mediaType, name: String(name) })),
    lang: lang ?? 'en',
    to: audience?.join(' ') === action.audience ? 'action' : 'secretariat',
  }
}
