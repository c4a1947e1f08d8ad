import { useState, type ReactNode } from 'react'
import { BesideSwitch } from '../../../design/beside-switch.tsx'
import { Card } from '../../../design/card.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { newestOf, type Contact } from '../contact.ts'
import styles from '../contacts.module.css'
import { PublicationColumn } from './publication-column.tsx'

type Given = { readonly contact: Contact }

/** What is public of the conversation: readouts of several sides stand side by side, each marked as what it is. */
export function PublicationsCard({ contact }: Given): ReactNode {
  const { texts } = useContactsTexts()
  const [isBeside, setBeside] = useState(false)
  const words = texts.contacts.publications
  const newest = newestOf(contact.publications)
  if (newest.length === 0) return undefined
  return (
    <Card title={words.title} id="public" side={<BesideSwitch isBeside={isBeside} onChange={setBeside} />}>
      {newest.length > 1 ? <p className={styles['notice']}>{words.sidesDiffer}</p> : undefined}
      <div
        className={styles['sides']}
        data-many={newest.length > 1}
        role="group"
        aria-label={words.sideBySide}
      >
        {newest.map((publication) => (
          <PublicationColumn
            key={publication.id}
            publication={publication}
            contact={contact}
            isBeside={isBeside}
          />
        ))}
      </div>
    </Card>
  )
}
