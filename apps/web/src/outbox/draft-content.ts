import type { CreateDraftOrder, DraftAnswer } from '@concert/api'

/** What is to be said, whoever writes it and wherever it is kept. */
export type DraftContent = Omit<CreateDraftOrder, 'id' | 'agency'>

export function contentOf(draft: DraftAnswer): DraftContent {
  const { kind, about, label, audience, replaces, inReplyTo, refs, lang, body, attachments, note } = draft
  const content = { kind, about, label, audience, replaces, inReplyTo, refs, lang, body, note }
  const named = attachments.map(({ sha256, mediaType, name }) => ({ sha256, mediaType, name }))
  return { ...content, attachments: named } as DraftContent
}

/** Whether two contents would be signed as the same statement; a note to colleagues is no part of it. */
export function saysTheSame(a: DraftContent, b: DraftContent): boolean {
  return JSON.stringify(plain(signed(a))) === JSON.stringify(plain(signed(b)))
}

/** With what the node takes for granted where it is left out. */
function signed({
  note: _,
  label = 'TLP:CLEAR',
  audience = ['public'],
  attachments = [],
  ...rest
}: DraftContent): object {
  return { ...rest, label, audience, attachments }
}

/** The same value in one order of its fields, without those that are undefined. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, one]) => one !== undefined)
  return fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, plain(one)])
}
