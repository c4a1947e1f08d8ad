import type { Understood } from '@concert/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Prose } from './prose.tsx'

type Asked = Understood<'situation.verification-request'>
type Answered = Understood<'situation.verification-reply'>

/** A question to a state, or the answer to one; the other one and the clock are one step away. */
export function VerificationContent({ statement }: { readonly statement: Asked | Answered }): ReactNode {
  return statement.kind === 'situation.verification-request' ? (
    <Request statement={statement} />
  ) : (
    <Reply statement={statement} />
  )
}

function Request({ statement: { body, lang } }: { readonly statement: Asked }): ReactNode {
  const { texts } = useLanguage()
  const stateName = useStateNames()
  const own = texts.record.entry.body
  return (
    <>
      <Facts
        facts={[
          { name: own.askedOf, value: stateName(body.state) },
          body.heardFrom === undefined ? undefined : { name: own.heardFrom, value: body.heardFrom },
        ]}
      />
      <Prose title={own.question} lang={lang}>
        {body.question}
      </Prose>
    </>
  )
}

function Reply({ statement: { body, lang, inReplyTo } }: { readonly statement: Answered }): ReactNode {
  const { texts } = useLanguage()
  const own = texts.record.entry.body
  return (
    <>
      <Facts facts={[{ name: own.outcome, value: texts.codes.outcomes[body.outcome] }]} />
      <Prose title={own.answer} lang={lang}>
        {body.answer}
      </Prose>
      {inReplyTo === undefined ? undefined : (
        <p>
          <Link to="/requests/$id" params={{ id: inReplyTo }}>
            {own.toRequest}
          </Link>
        </p>
      )}
    </>
  )
}
