import type { Understood } from '@concert/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Facts } from '../../../design/facts.tsx'
import { languageName } from '../../../design/language-name.ts'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { DecisionText } from '../../proposals/decisions/decision-text.tsx'
import { Names } from './names.tsx'

type Statement = Understood<'proposals.draft'> | Understood<'proposals.adoption'>

/** A whole text under its number, language by language: tabled, or adopted. */
export function TextContent({ statement }: { readonly statement: Statement }): ReactNode {
  const { texts, words, language } = useProposalsTexts()
  const { body } = statement
  const own = texts.proposals
  return (
    <>
      <Facts
        facts={[
          { name: own.record.number, value: words.number(body.number) },
          statement.kind === 'proposals.adoption'
            ? { name: own.record.date, value: dayInWords(language, statement.body.date) }
            : undefined,
        ]}
      />
      <Names names={body.title} />
      {Object.keys(body.title).map((tag) => (
        <details key={tag} open={tag === language}>
          <summary lang={tag}>{languageName(tag)}</summary>
          <DecisionText text={body} shown={tag} />
        </details>
      ))}
      {statement.kind === 'proposals.draft' ? (
        <Answered amendments={statement.body.amendments ?? []} />
      ) : (
        <Link to="/decisions/$number" params={{ number: String(body.number) }}>
          {own.record.toDecision}
        </Link>
      )}
    </>
  )
}

type Amendments = NonNullable<Understood<'proposals.draft'>['body']['amendments']>

function Answered({ amendments }: { readonly amendments: Amendments }): ReactNode {
  const { texts } = useProposalsTexts()
  if (amendments.length === 0) return undefined
  return (
    <section>
      <h3>{texts.proposals.record.answered}</h3>
      <ul>
        {amendments.map(({ id, taken, reason }) => (
          <li key={id}>
            <Link to="/record/$id" params={{ id }}>
              {texts.proposals.write.taken[taken]}
            </Link>
            {reason === undefined ? undefined : ` · ${reason}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
