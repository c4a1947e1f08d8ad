import type { ReactNode } from 'react'
import { Asked } from '../../design/asked.tsx'
import { ButtonLink } from '../../design/button-link.tsx'
import { PartOfList } from '../../design/part-of-list.tsx'
import { Page } from '../../design/page.tsx'
import { useContactsTexts } from '../../texts/use-contacts-texts.ts'
import { CsvLink } from '../../design/csv-link.tsx'
import { ContactList } from './contact-list.tsx'
import { useContacts } from './use-contacts.ts'
import { useMayWrite } from './use-may-write.ts'

/** Conversations that the reader may see, and where their readouts stand. */
export function ContactsPage(): ReactNode {
  const { texts } = useContactsTexts()
  const mayWrite = useMayWrite()
  const query = useContacts()
  return (
    <Page
      title={texts.shell.pages.contacts}
      lead={texts.contacts.lead}
      actions={mayWrite ? <ButtonLink to="/contacts/new">{texts.contacts.record}</ButtonLink> : undefined}
    >
      <Asked query={query} lines={6}>
        {({ total, contacts }) => (
          <>
            <p>
              <CsvLink path="/api/contacts.csv" of={texts.shell.pages.contacts} />
            </p>
            <ContactList contacts={contacts} />
            <PartOfList shown={contacts.length} total={total} />
          </>
        )}
      </Asked>
    </Page>
  )
}
