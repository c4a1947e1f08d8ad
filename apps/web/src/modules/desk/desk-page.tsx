import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Asked } from '../../design/asked.tsx'
import { ButtonLink } from '../../design/button-link.tsx'
import { Page } from '../../design/page.tsx'
import { useSession } from '../../session/use-session.ts'
import { useDeskTexts } from '../../texts/use-desk-texts.ts'
import { usePart } from '../../view/use-part.ts'
import { useView } from '../../view/use-view.ts'
import { deskFilter } from './desk-filter.ts'
import { DeskList } from './desk-list.tsx'

/** Everything due, overdue, expiring, waited for or unanswered, by when it is due. */
export function DeskPage(): ReactNode {
  const { texts } = useDeskTexts()
  const { asOf } = useView()
  const { may, person, isSecretariat } = useSession()
  const filter = deskFilter(useSearch({ strict: false }))
  const then = asOf === undefined ? {} : { asOf }
  const part = usePart()
  const query = useQuery(answerQuery('/api/desk', { ...filter, ...part, ...then }))
  const words = texts.desk
  return (
    <Page
      title={texts.shell.pages.desk}
      lead={person === undefined ? words.leadEveryone : isSecretariat ? words.leadSecretariat : words.lead}
      actions={
        asOf === undefined && person !== undefined ? (
          <>
            <ButtonLink to="/desk/mail" variant="default">
              {words.mail.title}
            </ButtonLink>
            {may('drafts') ? <ButtonLink to="/desk/requests/new">{words.ask}</ButtonLink> : undefined}
          </>
        ) : undefined
      }
    >
      <Asked query={query} lines={6}>
        {(desk) => <DeskList desk={desk} filter={filter} at={asOf === undefined ? undefined : desk.now} />}
      </Asked>
    </Page>
  )
}
