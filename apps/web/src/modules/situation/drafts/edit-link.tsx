import type { DraftAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../../design/button-link.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { contentOf } from '../../../outbox/draft-content.ts'
import { formOf } from '../report/form-of.ts'

/** Leads to the form in which the draft was written; nothing where there is none, or it is not to be changed. */
export function EditLink({ draft }: { readonly draft: DraftAnswer }): ReactNode {
  const { texts, language } = useLanguage()
  const { id, kind, inReplyTo, may } = draft
  const name = texts.drafts.edit
  if (!may.save) return undefined
  if (formOf(contentOf(draft), language) !== undefined)
    return (
      <ButtonLink to="/report" search={(before) => ({ ...before, draft: id })} variant="default">
        {name}
      </ButtonLink>
    )
  if (kind === 'situation.verification-request')
    return (
      <ButtonLink to="/requests/new" search={(before) => ({ ...before, draft: id })} variant="default">
        {name}
      </ButtonLink>
    )
  if (kind !== 'situation.verification-reply' || inReplyTo === undefined) return undefined
  return (
    <ButtonLink
      to="/requests/$id"
      params={{ id: inReplyTo }}
      search={(before) => ({ ...before, draft: id })}
      variant="default"
    >
      {name}
    </ButtonLink>
  )
}
