import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { AskedWords } from '../../proposals/discuss/asked-words.tsx'
import { DecidingContent } from './deciding-content.tsx'
import { Prose } from './prose.tsx'
import { TextContent } from './text-content.tsx'
import type { ProposalsStatement } from './proposals-statement.ts'

/** What was said on a proposal, in words; it leads to the proposal's page, where it stands in its place. */
export function ProposalsContent({ statement }: { readonly statement: ProposalsStatement }): ReactNode {
  const { texts } = useProposalsTexts()
  return (
    <>
      <Said statement={statement} />
      {statement.inReplyTo === undefined || statement.kind === 'proposals.participation' ? undefined : (
        <Link to="/proposals/$id" params={{ id: statement.inReplyTo }}>
          {texts.proposals.record.inReply}
        </Link>
      )}
    </>
  )
}

function Said({ statement }: { readonly statement: ProposalsStatement }): ReactNode {
  const { texts, language } = useProposalsTexts()
  const own = texts.proposals
  switch (statement.kind) {
    case 'proposals.draft':
    case 'proposals.adoption':
      return <TextContent statement={statement} />
    case 'proposals.comment':
      return (
        <Prose
          title={statement.body.article === undefined ? own.whole : own.article(statement.body.article)}
          lang={statement.lang}
        >
          {statement.body.text}
        </Prose>
      )
    case 'proposals.amendment': {
      const { type, article, heading = null, texts: asked = null, reason } = statement.body
      return (
        <>
          <Facts facts={[{ name: own.article(article), value: own.notes.types[type] }]} />
          <AskedWords asked={{ type, article, heading, texts: asked }} version={undefined} shown={language} />
          <Prose title={own.reason} lang={statement.lang}>
            {reason}
          </Prose>
        </>
      )
    }
    default:
      return <DecidingContent statement={statement} />
  }
}
