import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../../design/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { goOnAt } from '../../session/change-session.ts'
import { returnPath } from '../../session/return-path.ts'
import { useSession } from '../../session/use-session.ts'
import { Door } from './door/door.tsx'
import { ProviderSignIn } from './providers/provider-sign-in.tsx'
import { PasskeySignIn } from './passkeys/passkey-sign-in.tsx'
import styles from './people.module.css'

/** The ways in: a passkey, a ministry's own sign-in, and, in a sample alone, its door. */
export function SignInPage(): ReactNode {
  const { texts } = useLanguage()
  const { answer } = useSession()
  const { to, problem } = useSearch({ strict: false }) as {
    readonly to?: unknown
    readonly problem?: unknown
  }
  return (
    <Page title={texts.shell.pages.signIn} lead={texts.people.signIn.lead}>
      {answer?.methods.door === true ? <Door /> : undefined}
      <div className={styles['narrow']}>
        <PasskeySignIn onSignedIn={() => void goOnAt(returnPath(to))} />
        <ProviderSignIn to={to} problem={problem} />
        <p className={styles['soft']}>{texts.people.signIn.noAccount}</p>
      </div>
    </Page>
  )
}
