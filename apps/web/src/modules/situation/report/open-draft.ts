import type { Language } from '@concert/statement'
import { getNow } from '../../../api/client.ts'
import { contentOf } from '../../../outbox/draft-content.ts'
import { formOf } from './form-of.ts'
import type { KeptForm } from './kept-form.ts'

/** A draft of the node as a form. Throws ApiError; null when it is closed or submitted, or holds more than a form shows. */
export async function openDraft(id: string, language: Language): Promise<KeptForm | null> {
  const draft = await getNow('/api/drafts/{id}', { id })
  const content = contentOf(draft)
  const form = draft.status === 'open' ? formOf(content, language) : undefined
  if (form === undefined) return null
  const name = content.kind === 'situation.correction' ? 'correction' : 'report'
  return { form, saved: { [name]: { id, version: draft.version, content } }, kept: draft.edited.at }
}
