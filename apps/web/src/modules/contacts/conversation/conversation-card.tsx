import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { newestOf, type Contact } from '../contact.ts'
import styles from '../contacts.module.css'
import { ConversationFacts } from './conversation-facts.tsx'

/** What is known of the conversation, and what each agency keeps of it for those whom it is sealed for. */
export function ConversationCard({ contact }: { readonly contact: Contact }): ReactNode {
  const { texts } = useContactsTexts()
  const records = newestOf(contact.records)
  return (
    <>
      <Card title={texts.contacts.conversation}>
        <ConversationFacts basics={contact} />
      </Card>
      {records.map((record) => (
        <RecordCard key={record.id} record={record} />
      ))}
    </>
  )
}

function RecordCard({ record }: { readonly record: Contact['records'][number] }): ReactNode {
  const { texts } = useContactsTexts()
  const nameOf = useAgencyNames()
  const words = texts.contacts
  const { agency, index, label, audience, received, privateRecord, lang } = record
  return (
    <Card title={`${words.privateRecord} · ${nameOf(agency)}`} side={<ProofMark index={index} />}>
      <LabelMark label={label} audience={audience.split(' ')} />
      <p className={styles['note']}>
        <Moment at={received} short /> · {words.privateMeans}
      </p>
      <p className={styles['prose']} lang={lang ?? undefined}>
        {privateRecord ?? words.nothingKept}
      </p>
    </Card>
  )
}
