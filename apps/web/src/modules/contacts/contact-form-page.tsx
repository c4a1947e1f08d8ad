import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { useNow } from '../../clock/use-now.ts'
import { Asked } from '../../design/asked.tsx'
import { Card } from '../../design/card.tsx'
import { Empty } from '../../design/empty.tsx'
import { Page } from '../../design/page.tsx'
import { OpenedDraft } from '../../outbox/opened-draft.tsx'
import { useSession } from '../../session/use-session.ts'
import { useContactsTexts } from '../../texts/use-contacts-texts.ts'
import { useView } from '../../view/use-view.ts'
import { recordOf, type Contact } from './contact.ts'
import { ConversationComposer } from './conversation/conversation-composer.tsx'
import { conversationFieldsOf, emptyConversation } from './conversation/conversation-fields.ts'
import {
  emptyConversationForm,
  formOfContent,
  formOfRecord,
  type ConversationForm,
} from './conversation/conversation-form.ts'
import { ReadInConversation } from './read-in/read-in-conversation.tsx'
import { useContact } from './use-contacts.ts'

/** Where a conversation is recorded, or what is recorded is changed; the address names the one that it is of. */
export function ContactFormPage(): ReactNode {
  const { texts } = useContactsTexts()
  const { asOf } = useView()
  const { may, agency } = useSession()
  const { of } = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const words = texts.contacts
  const isAgain = typeof of === 'string'
  return (
    <Page
      title={isAgain ? words.compose.titleAgain : words.compose.title}
      lead={isAgain ? words.compose.leads.again : words.compose.leads.first}
    >
      {asOf !== undefined ? (
        <Empty title={words.past} />
      ) : !may('drafts') || agency === undefined ? (
        <Empty title={words.closed} />
      ) : (
        <Card>{isAgain ? <Again of={of} own={agency} /> : <Anew own={agency} contact={undefined} />}</Card>
      )}
    </Page>
  )
}

function Again({ of, own }: { readonly of: string; readonly own: string }): ReactNode {
  const query = useContact(of)
  return <Asked query={query}>{({ contact }) => <Anew own={own} contact={contact} />}</Asked>
}

function Anew({ own, contact }: { readonly own: string; readonly contact: Contact | undefined }): ReactNode {
  const { language: lang } = useContactsTexts()
  const { event } = useView()
  const { draft: draftId } = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const directory = useQuery(answerQuery('/api/directory'))
  const today = new Date(useNow()).toISOString().slice(0, 10)
  return (
    <Asked query={directory}>
      {() => (
        <OpenedDraft id={draftId}>
          {(draft, content) => {
            const begun = content === undefined ? undefined : formOfContent(content, own)
            const first = begun ?? firstForm(contact, own, { date: today, lang, event })
            return (
              <ConversationComposer
                own={own}
                draft={draft}
                first={first}
                above={(fill) => <ReadInConversation agency={own} onTake={fill} />}
              />
            )
          }}
        </OpenedDraft>
      )}
    </Asked>
  )
}

type New = Pick<ConversationForm, 'date' | 'lang' | 'event'>

/** A later version of one's own record; else a first one, with what is known of the conversation from others. */
function firstForm(contact: Contact | undefined, own: string, anew: New): ConversationForm {
  if (contact === undefined) return emptyConversationForm(own, anew)
  const record = recordOf(contact, own)
  if (record !== undefined) return formOfRecord(record, own)
  const beside = [...contact.readouts, ...contact.records].find(({ agency }) => agency !== own)?.id
  const empty = emptyConversationForm(own, { ...anew, event: contact.event ?? undefined })
  return { ...empty, ...conversationFieldsOf(contact, emptyConversation(own, anew.date)), beside }
}
