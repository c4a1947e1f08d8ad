import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { useSignings } from '../../outbox/use-signings.ts'
import { SigningItem } from '../../outbox/signing-list.tsx'
import { useContactsTexts } from '../../texts/use-contacts-texts.ts'
import { trailIdsOf, type Contact } from './contact.ts'
import styles from './contacts.module.css'

/**
 * What one decided to sign of this conversation and what came in between, as a confirmation of a version that was
 * replaced on the way. It is said here, for the form that it was written in may be gone by then.
 */
export function UnsettledSignings({ contact }: { readonly contact: Contact }): ReactNode {
  const { texts } = useContactsTexts()
  const ids = trailIdsOf(contact)
  const unsettled = useSignings().filter(
    ({ stage, content: { kind, inReplyTo, refs } }) =>
      (stage === 'refused' || stage === 'changed') &&
      kind.startsWith('contacts.') &&
      [inReplyTo, refs?.[0]].some((id) => id !== undefined && ids.has(id)),
  )
  if (unsettled.length === 0) return undefined
  return (
    <Card title={texts.contacts.unsettled}>
      <ul className={styles['plain']}>
        {unsettled.map((signing) => (
          <SigningItem key={signing.id} signing={signing} />
        ))}
      </ul>
    </Card>
  )
}
