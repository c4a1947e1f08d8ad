import type { DraftAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../../design/button-link.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { contentOf } from '../../../outbox/draft-content.ts'
import { formOf } from '../report/form-of.ts'

/** Where drafts of a kind are written that no address but their own names. */
const pages: Readonly<
  Record<
    string,
    | '/requests/new'
    | '/assessments/new'
    | '/timelines/new'
    | '/alerts/new'
    | '/contacts/new'
    | '/desk/requests/new'
    | '/proposals/new'
    | '/actions/new'
  >
> = {
  'situation.verification-request': '/requests/new',
  'threats.assessment': '/assessments/new',
  'threats.timeline': '/timelines/new',
  'threats.alert': '/alerts/new',
  'contacts.conversation': '/contacts/new',
  'desk.request': '/desk/requests/new',
  'proposals.draft': '/proposals/new',
  'actions.action': '/actions/new',
}

/** Where drafts are written that answer something. */
const answers: Readonly<
  Record<
    string,
    | '/requests/$id'
    | '/alerts/$id'
    | '/signals/$id'
    | '/contacts/$id'
    | '/contacts/$id/readout'
    | '/desk/requests/$id'
    | '/actions/$id'
  >
> = {
  'situation.verification-reply': '/requests/$id',
  'threats.acknowledgement': '/alerts/$id',
  'threats.triage': '/signals/$id',
  'contacts.readout': '/contacts/$id/readout',
  'contacts.answer': '/contacts/$id',
  'desk.answer': '/desk/requests/$id',
  'actions.update': '/actions/$id',
  'actions.completion': '/actions/$id',
  'actions.participation': '/actions/$id',
}

/** Leads to the form in which the draft was written; nothing where there is none, or it is not to be changed. */
export function EditLink({ draft }: { readonly draft: DraftAnswer }): ReactNode {
  const { texts, language } = useLanguage()
  const { id, kind, inReplyTo, refs, may } = draft
  const name = texts.drafts.edit
  if (!may.save) return undefined
  if (formOf(contentOf(draft), language) !== undefined)
    return (
      <ButtonLink to="/report" search={(before) => ({ ...before, draft: id })} variant="default">
        {name}
      </ButtonLink>
    )
  const page = pages[kind]
  if (page !== undefined)
    return (
      <ButtonLink to={page} search={(before) => ({ ...before, draft: id })} variant="default">
        {name}
      </ButtonLink>
    )
  const answered = answers[kind]
  // A readout is of the conversation that it refers to first; what it may reply to is another side's.
  const named = kind === 'contacts.readout' ? refs?.[0] : inReplyTo
  if (answered === undefined || named === undefined) return undefined
  return (
    <ButtonLink
      to={answered}
      params={{ id: named }}
      search={(before) => ({ ...before, draft: id })}
      variant="default"
    >
      {name}
    </ButtonLink>
  )
}
