import type { ReactNode } from 'react'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Digest } from '../../../design/digest.tsx'
import { Facts, type Fact } from '../../../design/facts.tsx'
import { languageName } from '../../../design/language-name.ts'
import { saidIn } from '../../../design/said-in.ts'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { AskedWords } from '../../proposals/discuss/asked-words.tsx'
import { ExactMoment } from '../../proposals/silence/exact-moment.tsx'
import { useParties } from '../../proposals/use-parties.ts'
import { Prose } from './prose.tsx'
import type { ProposalsStatement } from './proposals-statement.ts'

type Text = 'proposals.draft' | 'proposals.adoption' | 'proposals.comment' | 'proposals.amendment'
type Statement = Exclude<ProposalsStatement, { readonly kind: Text }>
type Given = { readonly statement: Statement }

/** How a proposal is decided: method, silence, breaks, positions, meetings, who takes part. */
export function DecidingContent({ statement }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const facts = useFacts(statement)
  const { reason } = statement.body as { readonly reason?: string }
  return (
    <>
      <Facts facts={facts} />
      <OwnWords statement={statement} />
      {reason === undefined ? undefined : (
        <Prose title={texts.proposals.reason} lang={statement.lang}>
          {reason}
        </Prose>
      )}
    </>
  )
}

function useFacts(statement: Statement): readonly Fact[] {
  const { texts, language } = useProposalsTexts()
  const { nameOf } = useParties()
  const own = texts.proposals
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  switch (statement.kind) {
    case 'proposals.confirmation': {
      const { language: tag, text } = statement.body
      return [
        { name: own.languages.column, value: own.record.confirms(languageName(tag)) },
        ...digestFacts({ [tag]: text }),
      ]
    }
    case 'proposals.method': {
      const { consents } = statement.body
      const scope = statement.inReplyTo === undefined ? 'standing' : 'this'
      return [
        { name: own.method.standing, value: consents ? own.record.method.yes : own.record.method.no },
        { name: own.method.scope, value: own.method.scopes[scope] },
      ]
    }
    case 'proposals.silence':
      return [
        { name: own.silence.expires, value: <ExactMoment at={statement.body.expires} /> },
        ...digestFacts(statement.body.text),
      ]
    case 'proposals.extension':
      return [{ name: own.silence.expires, value: <ExactMoment at={statement.body.expires} /> }]
    case 'proposals.break': {
      const { type, article } = statement.body
      return [
        { name: own.breaking.type, value: own.breaking.types[type] },
        ...(article === undefined ? [] : [{ name: own.breaking.article, value: own.article(article) }]),
      ]
    }
    case 'proposals.position':
      return [{ name: own.positions.type, value: own.positions.types[statement.body.type] }]
    case 'proposals.consensus': {
      const { date, chair, present, text } = statement.body
      return [
        { name: own.meeting.date, value: dayInWords(language, date) },
        { name: own.meeting.chair, value: nameOf(chair) },
        { name: own.meeting.presentNames, value: list.format(present.map((state) => nameOf(state))) },
        ...digestFacts(text),
      ]
    }
    case 'proposals.participation': {
      const { state, takesPart } = statement.body
      const said = takesPart ? own.record.part.yes : own.record.part.no
      return [{ name: own.participation.title, value: said(nameOf(state)) }]
    }
    case 'proposals.withdrawal':
      return []
  }
}

function digestFacts(text: Readonly<Record<string, string>>): readonly Fact[] {
  return Object.entries(text).map(([tag, digest]) => ({
    name: languageName(tag),
    value: <Digest what={languageName(tag)} value={digest} />,
  }))
}

function OwnWords({ statement }: Given): ReactNode {
  const { texts, language } = useProposalsTexts()
  if (statement.kind === 'proposals.break' && statement.body.texts !== undefined)
    return (
      <AskedWords
        asked={{
          type: 'replace',
          article: statement.body.article ?? '',
          heading: null,
          texts: statement.body.texts,
        }}
        version={undefined}
        shown={language}
      />
    )
  if (statement.kind !== 'proposals.position') return undefined
  const said = saidIn(statement.body.texts, language)
  return said === undefined ? undefined : (
    <Prose title={texts.proposals.positions.texts} lang={said.lang}>
      {said.said}
    </Prose>
  )
}
