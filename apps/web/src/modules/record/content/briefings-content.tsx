import type { Understood } from '@concert/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Digest } from '../../../design/digest.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Facts } from '../../../design/facts.tsx'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import { KeptTable } from '../../briefings/kept-words.tsx'
import { languageName } from '../../../design/language-name.ts'
import { ReadWords } from '../../briefings/read-words.tsx'
import { Prose } from './prose.tsx'

type Statement = Extract<Understood, { readonly kind: `briefings.${string}` }>
type Confirmation = Understood<'briefings.confirmation'>
type Briefing = Exclude<Statement, Confirmation>

/** A briefing's words, language by language, with what it is of; a confirmation in words. Both lead to their pages. */
export function BriefingsContent({ statement }: { readonly statement: Statement }): ReactNode {
  if (statement.kind === 'briefings.confirmation') return <Confirmed statement={statement} />
  return <Said statement={statement} />
}

function Confirmed({ statement: { body, inReplyTo } }: { readonly statement: Confirmation }): ReactNode {
  const { texts } = useBriefingsTexts()
  const own = texts.briefings.record
  return (
    <>
      <p>{own.confirms(languageName(body.language))}</p>
      <Facts facts={[{ name: own.digest, value: <Digest what={own.digest} value={body.words} /> }]} />
      {inReplyTo === undefined ? undefined : (
        <Link to="/briefings/drafts/$id" params={{ id: inReplyTo }}>
          {own.toDraft}
        </Link>
      )}
    </>
  )
}

function Said({ statement }: { readonly statement: Briefing }): ReactNode {
  const { texts, words, language } = useBriefingsTexts()
  const { record: own, edit, entries } = texts.briefings
  const { number, date, size, correction = {}, overrides = [] } = statement.body
  return (
    <>
      <Facts
        facts={[
          { name: own.number, value: words.number(number) },
          { name: own.day, value: dayInWords(language, date) },
          { name: own.figures, value: entries(size) },
        ]}
      />
      {statement.kind === 'briefings.issue' ? (
        <Link to="/briefings/$number" params={{ number: String(number) }}>
          {own.toIssue(words.number(number))}
        </Link>
      ) : undefined}
      {Object.entries(correction).map(([tag, why]) => (
        <Prose key={tag} title={edit.inLanguage(edit.why, languageName(tag))} lang={tag}>
          {why}
        </Prose>
      ))}
      {Object.entries(statement.body.words).map(([tag, said]) => (
        <details key={tag} open={tag === language}>
          <summary lang={tag}>{languageName(tag)}</summary>
          <ReadWords words={said} lang={tag} />
        </details>
      ))}
      <KeptTable overrides={overrides} />
    </>
  )
}
