import type { Understood } from '@concert/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { Moment } from '../../../design/moment.tsx'
import { TextsShown } from '../../../design/texts-shown.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { ConversationFacts } from '../../contacts/conversation/conversation-facts.tsx'
import { ParagraphWords } from '../../contacts/readout/paragraph-words.tsx'
import { AnsweredParagraphs } from './answered-paragraphs.tsx'
import { Prose } from './prose.tsx'

type Statement = Extract<Understood, { readonly kind: `contacts.${string}` }>

/** What is said of a conversation, as it is read on its own page, in every language that it is said in. */
export function ContactsContent({ statement }: { readonly statement: Statement }): ReactNode {
  const { texts } = useContactsTexts()
  const named = statement.inReplyTo ?? statement.refs?.[0]
  return (
    <>
      <Said statement={statement} />
      {named === undefined ? undefined : (
        <Link to="/contacts/$id" params={{ id: named }}>
          {texts.contacts.toConversation}
        </Link>
      )}
    </>
  )
}

function Said({ statement }: { readonly statement: Statement }): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts
  switch (statement.kind) {
    case 'contacts.conversation':
      return <Conversation statement={statement} />
    case 'contacts.press-line':
      return <PressLine statement={statement} />
    case 'contacts.readout':
    case 'contacts.publication':
      return <Readout statement={statement} />
    case 'contacts.answer':
      return <AnsweredParagraphs body={statement.body} lang={statement.lang} />
    case 'contacts.withdrawal':
      return (
        <Prose title={words.readout.reason} lang={statement.lang}>
          {statement.body.reason}
        </Prose>
      )
    case 'contacts.agreement':
      return statement.body.note === undefined ? undefined : (
        <TextsShown texts={statement.body.note} isBeside />
      )
    case 'contacts.objection':
      return (
        <>
          {statement.body.paragraphs === undefined ? undefined : (
            <p>{words.publications.objectionOn(statement.body.paragraphs.join(', '))}</p>
          )}
          <TextsShown texts={statement.body.texts} isBeside />
        </>
      )
  }
}

function Conversation({ statement }: { readonly statement: Understood<'contacts.conversation'> }): ReactNode {
  const { texts } = useContactsTexts()
  const { body, lang } = statement
  return (
    <>
      <ConversationFacts basics={body} />
      {body.privateRecord === undefined ? undefined : (
        <Prose title={texts.contacts.privateRecord} lang={lang}>
          {body.privateRecord}
        </Prose>
      )}
    </>
  )
}

function PressLine({
  statement: { body },
}: {
  readonly statement: Understood<'contacts.press-line'>
}): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.pressLine
  return (
    <>
      <p>
        <strong>{body.cleared ? words.cleared : words.prepared}</strong>
      </p>
      <TextsShown texts={body.texts} isBeside />
      <Embargoed until={body.embargo} />
    </>
  )
}

type ReadoutStatement = Understood<'contacts.readout'> | Understood<'contacts.publication'>

function Readout({ statement }: { readonly statement: ReadoutStatement }): ReactNode {
  const { body } = statement
  return (
    <>
      <ConversationFacts basics={body} />
      <Embargoed until={statement.kind === 'contacts.readout' ? statement.body.embargo : undefined} />
      {statement.kind === 'contacts.publication' && statement.body.pressLine !== undefined ? (
        <TextsShown texts={statement.body.pressLine} isBeside />
      ) : undefined}
      {body.paragraphs.map((paragraph) => (
        <ParagraphWords key={paragraph.id} paragraph={paragraph} parties={body.parties} isBeside />
      ))}
    </>
  )
}

function Embargoed({ until }: { readonly until: string | undefined }): ReactNode {
  const { texts } = useContactsTexts()
  if (until === undefined) return undefined
  return <Facts facts={[{ name: texts.contacts.pressLine.embargo, value: <Moment at={until} /> }]} />
}
