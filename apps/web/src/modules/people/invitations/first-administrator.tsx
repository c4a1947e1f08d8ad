import type { ReactNode } from 'react'
import { Page } from '../../../design/page.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from '../people.module.css'
import { RegisterNewcomer } from './register-newcomer.tsx'

/** The first administrator of a new node registers a passkey with the code that the node printed. */
export function FirstAdministrator({ code }: { readonly code: string }): ReactNode {
  const { texts } = useLanguage()
  const words = texts.people.invitation
  return (
    <Page title={words.firstTitle} lead={words.firstLead}>
      <div className={styles['narrow']}>
        <RegisterNewcomer order={{ code }} />
      </div>
    </Page>
  )
}
