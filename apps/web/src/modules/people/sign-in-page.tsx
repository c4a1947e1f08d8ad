import type { ReactNode } from 'react'
import { Page } from '../../design/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useSession } from '../../session/use-session.ts'
import { Door } from './door/door.tsx'

/** The ways in: the sample's door where there is one. */
export function SignInPage(): ReactNode {
  const { texts } = useLanguage()
  const { answer } = useSession()
  return (
    <Page title={texts.shell.pages.signIn} lead={texts.people.signIn.lead}>
      {answer?.methods.door === true ? <Door /> : undefined}
    </Page>
  )
}
