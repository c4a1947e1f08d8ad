import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useSession } from '../../../session/use-session.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { SignedInOnly } from '../../people/signed-in-only.tsx'
import { CalendarCard } from './calendar-card.tsx'
import { Hindrances } from './hindrances.tsx'
import { MailsCard } from './mails-card.tsx'
import { SettingsCard } from './settings-card.tsx'

/** How one's agency is told of what is due: its settings, its calendar's address, and the mails that it was sent. */
export function MailPage(): ReactNode {
  const { texts } = useDeskTexts()
  const { asOf } = useView()
  const { agency } = useSession()
  const nameOf = useAgencyNames()
  const words = texts.desk.mail
  return (
    <Page
      title={words.title}
      over={agency === undefined ? undefined : nameOf(agency)}
      lead={words.lead}
      actions={
        <ButtonLink to="/desk" variant="default">
          {texts.shell.pages.desk}
        </ButtonLink>
      }
    >
      {asOf === undefined ? (
        <SignedInOnly>
          <Told />
        </SignedInOnly>
      ) : (
        <Empty title={words.past} />
      )}
    </Page>
  )
}

function Told(): ReactNode {
  const query = useQuery(answerQuery('/api/desk/settings'))
  return (
    <Asked query={query} lines={8}>
      {(standing) => (
        <>
          <Hindrances standing={standing} />
          <SettingsCard standing={standing} />
          <CalendarCard standing={standing} />
          <MailsCard />
        </>
      )}
    </Asked>
  )
}
