import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Asked } from '../../design/asked.tsx'
import { ButtonLink } from '../../design/button-link.tsx'
import { Page } from '../../design/page.tsx'
import { useBriefingsTexts } from '../../texts/use-briefings-texts.ts'
import { useView } from '../../view/use-view.ts'
import { DraftList } from './draft-list.tsx'
import { IssueList } from './issue-list.tsx'
import { useMayEdit } from './use-may-edit.ts'

/** The issues of an event; to the Secretariat's officers, what is being written too. */
export function IssuesPage(): ReactNode {
  const { texts } = useBriefingsTexts()
  const { asOf, event } = useView()
  const mayEdit = useMayEdit()
  const query = useQuery({
    ...answerQuery('/api/briefings', {
      ...(event === undefined ? {} : { event }),
      ...(asOf === undefined ? {} : { asOf }),
    }),
  })
  return (
    <Page
      title={texts.shell.pages.briefings}
      lead={texts.briefings.lead}
      actions={mayEdit ? <ButtonLink to="/briefings/new">{texts.briefings.begin}</ButtonLink> : undefined}
    >
      {mayEdit ? <DraftList event={event} /> : undefined}
      <Asked query={query} lines={6}>
        {({ briefings }) => <IssueList issues={briefings} />}
      </Asked>
    </Page>
  )
}
