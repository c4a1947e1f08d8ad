import type { ReactNode } from 'react'
import { Page } from '../../design/page.tsx'
import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { useSession } from '../../session/use-session.ts'
import { FourEyesCard } from './four-eyes/four-eyes-card.tsx'
import { InvitationsCard } from './invitations/invitations-card.tsx'
import { ProvidersCard } from './providers/providers-card.tsx'
import { PersonsCard } from './persons/persons-card.tsx'
import { SignedInOnly } from './signed-in-only.tsx'

/** Who works for one's agency here; its administrators invite, change roles and ask for four eyes. */
export function PeoplePage(): ReactNode {
  const { texts } = useLanguage()
  const { agency, may } = useSession()
  const nameOf = useAgencyNames()
  return (
    <Page
      title={texts.shell.pages.people}
      over={agency === undefined ? undefined : nameOf(agency)}
      lead={texts.people.people.lead}
    >
      <SignedInOnly>
        <PersonsCard />
        {may('administers') ? <InvitationsCard /> : undefined}
        <FourEyesCard />
        {may('administers') ? <ProvidersCard /> : undefined}
      </SignedInOnly>
    </Page>
  )
}
