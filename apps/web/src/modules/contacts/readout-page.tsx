import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Asked } from '../../design/asked.tsx'
import { ButtonLink } from '../../design/button-link.tsx'
import { Card } from '../../design/card.tsx'
import { Empty } from '../../design/empty.tsx'
import { Page } from '../../design/page.tsx'
import { useSession } from '../../session/use-session.ts'
import { useContactsTexts } from '../../texts/use-contacts-texts.ts'
import { useView } from '../../view/use-view.ts'
import { newestOf, recordOf, type Contact } from './contact.ts'
import { ConversationFacts } from './conversation/conversation-facts.tsx'
import { DraftOf } from './draft-of.tsx'
import { ReadInParagraphs } from './read-in/read-in-paragraphs.tsx'
import { ReadoutComposer } from './readout/readout-composer.tsx'
import { emptyReadout, ownFormOf, type ReadoutBegun, type ReadoutOf } from './readout/readout-form.ts'
import { useContact } from './use-contacts.ts'

/** Where a readout of a conversation is written, or a new version of it. */
export function ReadoutPage(): ReactNode {
  const { texts } = useContactsTexts()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const { asOf } = useView()
  const { may, agency } = useSession()
  const words = texts.contacts
  return (
    <Page title={words.readout.draft} lead={words.readout.lead}>
      {asOf !== undefined ? (
        <Empty title={words.past} />
      ) : !may('drafts') || agency === undefined ? (
        <Empty title={words.closed} />
      ) : (
        <Writing id={id} own={agency} />
      )}
    </Page>
  )
}

function Writing({ id, own }: { readonly id: string; readonly own: string }): ReactNode {
  const { texts } = useContactsTexts()
  const query = useContact(id)
  const words = texts.contacts
  return (
    <Asked query={query} lines={8}>
      {({ contact }) => {
        const record = recordOf(contact, own)
        if (record === undefined)
          return (
            <Empty title={words.readout.noRecord}>
              <ButtonLink to="/contacts/new" search={(before) => ({ ...before, of: id })}>
                {words.record}
              </ButtonLink>
            </Empty>
          )
        if (contact.standing === 'planned') return <Empty title={words.readout.notHeld} />
        return <Composing contact={contact} of={readoutOf(contact, record, own)} />
      }}
    </Asked>
  )
}

function Composing({ contact, of }: { readonly contact: Contact; readonly of: ReadoutOf }): ReactNode {
  const { texts } = useContactsTexts()
  const before = contact.readouts.find(({ id }) => id === of.replaces)
  const empty = emptyReadout(of.record.parties, of.own)
  const formOf = (begun: ReadoutBegun) => ownFormOf(begun, empty, of)
  return (
    <>
      <Card
        title={texts.contacts.readout.details}
        side={
          <ButtonLink
            to="/contacts/new"
            search={(search) => ({ ...search, of: of.record.id })}
            variant="default"
            size="xs"
          >
            {texts.contacts.update}
          </ButtonLink>
        }
      >
        <ConversationFacts basics={of.record} />
      </Card>
      <Card>
        <DraftOf is={({ kind, refs }) => kind === 'contacts.readout' && refs?.[0] === of.record.id}>
          {(draft, content) => (
            <ReadoutComposer
              of={of}
              draft={draft}
              before={before}
              above={(fill) => <ReadInParagraphs agency={of.own} parties={of.record.parties} onTake={fill} />}
              first={
                content !== undefined ? formOf(content.body) : before === undefined ? empty : formOf(before)
              }
            />
          )}
        </DraftOf>
      </Card>
    </>
  )
}

/** It takes the place of one's own that stands; one that was withdrawn is not gone on with. */
function readoutOf({ readouts }: Contact, record: ReadoutOf['record'], own: string): ReadoutOf {
  const newest = newestOf(readouts).filter(({ standing }) => standing !== 'withdrawn')
  return {
    own,
    record,
    replaces: newest.find(({ agency }) => agency === own)?.id,
    beside: newest.find(({ agency }) => agency !== own)?.id,
  }
}
