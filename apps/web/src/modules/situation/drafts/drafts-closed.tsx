import type { ReactNode } from 'react'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'

/** For whoever has no part in drafts: nobody signed in, or somebody who reads. */
export function DraftsClosed(): ReactNode {
  const { texts } = useLanguage()
  const { person } = useSession()
  const own = texts.report.closed
  return (
    <Page title={texts.shell.pages.drafts}>
      <Empty title={person === undefined ? own.signIn : own.reads}>
        {person === undefined ? (
          <ButtonLink to="/sign-in" search={(before) => ({ ...before, to: '/drafts' })} size="xs">
            {texts.shell.signIn}
          </ButtonLink>
        ) : (
          own.readsMeans
        )}
      </Empty>
    </Page>
  )
}
