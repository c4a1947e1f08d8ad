import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ApiError } from '../../api/api-error.ts'
import { Asked } from '../../design/asked.tsx'
import { ButtonLink } from '../../design/button-link.tsx'
import { ChainLine } from '../../design/chain-line.tsx'
import { dayInWords } from '../../design/day-in-words.ts'
import { Empty } from '../../design/empty.tsx'
import { Page } from '../../design/page.tsx'
import { StatementTrail } from '../../design/statement-trail.tsx'
import { useSession } from '../../session/use-session.ts'
import { useContactsTexts } from '../../texts/use-contacts-texts.ts'
import { useView } from '../../view/use-view.ts'
import { AnswerCard } from './answers/answer-card.tsx'
import { isParty, lineOf, newestOf, recordOf, trailOf, versionsBefore, type Contact } from './contact.ts'
import { CommitmentsCard } from './commitments-card.tsx'
import { ConversationCard } from './conversation/conversation-card.tsx'
import { PressLineCard } from './press-line/press-line-card.tsx'
import { PublicationsCard } from './publications/publications-card.tsx'
import { PublishCard } from './publications/publish-card.tsx'
import { ReadoutCard } from './readout/readout-card.tsx'
import { UnsettledSignings } from './unsettled-signings.tsx'
import { useContact } from './use-contacts.ts'
import { useMayWrite } from './use-may-write.ts'

/** A conversation with everything on it: what is kept of it, the line for the press, readouts and answers, and what is public. */
export function ContactPage(): ReactNode {
  const { texts } = useContactsTexts()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const { asOf } = useView()
  const query = useContact(id)
  if (query.error instanceof ApiError && query.error.reason === 'not-found' && query.data === undefined)
    return (
      <Page title={texts.design.kinds['contacts.conversation']}>
        <Empty title={texts.contacts.notFound}>
          <p>{texts.contacts.notFoundMeans}</p>
        </Empty>
      </Page>
    )
  return (
    <Asked query={query} lines={8}>
      {({ now, contact }) => <ShownContact contact={contact} at={asOf === undefined ? undefined : now} />}
    </Asked>
  )
}

type Given = { readonly contact: Contact; readonly at: string | undefined }

function ShownContact({ contact, at }: Given): ReactNode {
  const { texts, named, language } = useContactsTexts()
  const { agency: own } = useSession()
  const words = texts.contacts
  const { medium, date, topics, standing } = contact
  const record = recordOf(contact, own)
  return (
    <Page
      title={words.titleOf(words.media[medium], dayInWords(language, date))}
      over={`${texts.design.kinds['contacts.conversation']} · ${words.phases[standing]}`}
      lead={new Intl.ListFormat(language, { type: 'conjunction' }).format(topics.map(named))}
      actions={<Actions contact={contact} />}
      aside={<StatementTrail statements={trailOf(contact)} />}
    >
      <UnsettledSignings contact={contact} />
      <PublicationsCard contact={contact} />
      <Readouts contact={contact} at={at} />
      <CommitmentsCard contact={contact} />
      <ConversationCard contact={contact} />
      {record === undefined ? undefined : (
        <PressLineCard record={record} line={lineOf(contact, own)} isHeld={standing === 'held'} at={at} />
      )}
      <ChainLine of={contact.id} />
    </Page>
  )
}

/** Each side's readout; below another's, where one answers it, and below one's own, where one publishes it. */
function Readouts({ contact, at }: Given): ReactNode {
  const { agency: own } = useSession()
  const mayWrite = useMayWrite()
  return newestOf(contact.readouts).map((readout) => {
    const isOwn = readout.agency === own
    const isOpen = readout.standing !== 'withdrawn' && mayWrite && own !== undefined
    return (
      // A later version comes in the place of the one before, which somebody may be answering.
      <div
        key={readout.standing === 'withdrawn' ? readout.id : readout.agency}
        style={{ display: 'contents' }}
      >
        <ReadoutCard
          readout={readout}
          earlier={versionsBefore(contact.readouts, readout)}
          at={at}
          isOwn={isOwn}
          isBrief={isOpen && readout.awaited.includes(own)}
        />
        {!isOpen ? undefined : isOwn ? (
          <PublishCard contact={contact} readout={readout} own={own} />
        ) : isParty(readout, own) ? (
          <AnswerCard readout={readout} own={own} />
        ) : undefined}
      </div>
    )
  })
}

/** A party records the conversation for itself, and writes a readout of it. */
function Actions({ contact }: Pick<Given, 'contact'>): ReactNode {
  const { texts } = useContactsTexts()
  const { agency: own } = useSession()
  const mayWrite = useMayWrite()
  const words = texts.contacts
  if (!mayWrite || !isParty(contact, own)) return undefined
  const record = recordOf(contact, own)
  const hasReadout = newestOf(contact.readouts).some(
    ({ agency, standing }) => agency === own && standing !== 'withdrawn',
  )
  return (
    <>
      {record === undefined || hasReadout || contact.standing === 'planned' ? undefined : (
        <ButtonLink to="/contacts/$id/readout" params={{ id: record.id }}>
          {contact.readouts.length > 0 ? words.readout.own : words.readout.draft}
        </ButtonLink>
      )}
      <ButtonLink to="/contacts/new" search={(before) => ({ ...before, of: contact.id })} variant="default">
        {record === undefined ? words.record : words.update}
      </ButtonLink>
    </>
  )
}
