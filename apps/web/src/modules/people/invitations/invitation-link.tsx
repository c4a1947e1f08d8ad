import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from '../people.module.css'

/** A link to hand over; it is selected by one click where a browser lets no page copy. */
export function InvitationLink({ link }: { readonly link: string }): ReactNode {
  const { texts } = useLanguage()
  const [isCopied, setCopied] = useState(false)
  const words = texts.people.invitations
  const copy = (): void =>
    void navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    )
  return (
    <>
      <p className={styles['link']}>
        <code className={styles['whole']}>{link}</code>
      </p>
      <div className={styles['actions']}>
        <Button onClick={copy}>{words.copy}</Button>
        <span role="status" className={styles['done']}>
          {isCopied ? words.copied : ''}
        </span>
      </div>
    </>
  )
}
