import type { ReactNode } from 'react'
import { Page } from '../../design/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { OwnPasskeys } from './account/own-passkeys.tsx'
import { OwnPerson } from './account/own-person.tsx'
import { OwnSessions } from './account/own-sessions.tsx'
import { SignedInOnly } from './signed-in-only.tsx'

/** One's own data, ways in, and devices. */
export function AccountPage(): ReactNode {
  const { texts } = useLanguage()
  return (
    <Page title={texts.shell.pages.account} lead={texts.people.account.lead}>
      <SignedInOnly>
        <OwnPerson />
        <OwnPasskeys />
        <OwnSessions />
      </SignedInOnly>
    </Page>
  )
}
