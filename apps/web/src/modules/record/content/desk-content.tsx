import type { Understood } from '@concert/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { Moment } from '../../../design/moment.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import { Names } from './names.tsx'
import { Prose } from './prose.tsx'

type Request = Understood<'desk.request'>
type Reply = Understood<'desk.answer' | 'desk.closing'>

/** A request with a deadline, an answer to one, or its closing. */
export function DeskContent({ statement }: { readonly statement: Request | Reply }): ReactNode {
  return statement.kind === 'desk.request' ? (
    <RequestContent statement={statement} />
  ) : (
    <ReplyContent statement={statement} />
  )
}

function RequestContent({ statement: { body } }: { readonly statement: Request }): ReactNode {
  const { texts, language } = useDeskTexts()
  const nameOf = useAgencyNames()
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const words = texts.desk
  return (
    <>
      <Facts
        facts={[
          { name: words.compose.subject, value: <Names names={body.subject} /> },
          { name: words.compose.to, value: list.format(body.to.map((agency) => nameOf(agency))) },
          { name: words.columns.due, value: <Moment at={body.due} /> },
        ]}
      />
      {Object.entries(body.texts).map(([lang, text]) => (
        <Prose key={lang} title={`${words.asked} (${lang})`} lang={lang}>
          {text}
        </Prose>
      ))}
    </>
  )
}

function ReplyContent({ statement }: { readonly statement: Reply }): ReactNode {
  const { texts } = useDeskTexts()
  const { lang, inReplyTo } = statement
  const words = texts.desk
  const isAnswer = statement.kind === 'desk.answer'
  return (
    <>
      <Prose title={isAnswer ? words.reply.text : words.closing.reason} lang={lang}>
        {isAnswer ? statement.body.text : statement.body.reason}
      </Prose>
      {inReplyTo === undefined ? undefined : (
        <p>
          <Link to="/desk/requests/$id" params={{ id: inReplyTo }}>
            {words.kind}
          </Link>
        </p>
      )}
    </>
  )
}
