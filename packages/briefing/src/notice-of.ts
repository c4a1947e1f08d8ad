import type { Briefing } from './briefing.ts'
import type { FormWords } from './form-words.ts'

/** What stands over every form of an issue that is no ordinary one: the kind of record, and the organisation's words on it. */
export function noticeOf(
  { mode, organisation }: Briefing,
  { texts, say }: FormWords,
): { readonly mark: string | undefined; readonly text: string } | undefined {
  if (mode === 'live' && organisation.notice === undefined) return undefined
  const text = organisation.notice === undefined ? '' : say(organisation.notice)
  const mark = mode === 'live' ? undefined : texts[mode]
  const told = mark !== undefined && text.toLowerCase().startsWith(mark.toLowerCase())
  return { mark: told ? undefined : mark, text }
}
