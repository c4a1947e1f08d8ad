import type { Decision } from '@concert/api'
import { useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { ApiError } from '../../../api/api-error.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { ChainLine } from '../../../design/chain-line.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Empty } from '../../../design/empty.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Page } from '../../../design/page.tsx'
import { StatementTrail } from '../../../design/statement-trail.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { LanguageView } from '../read/language-view.tsx'
import { useDecision } from '../use-proposals.ts'
import { DecisionFacts } from './decision-facts.tsx'
import { DecisionText } from './decision-text.tsx'
import { decisionTrailOf } from './decision-trail-of.ts'
import { ParticipationCard } from './participation-card.tsx'
import { PositionsCard } from './positions-card.tsx'

/** A decision: its text in every language, who takes part, and what states attached to it. */
export function DecisionPage(): ReactNode {
  const { texts } = useProposalsTexts()
  const { number } = useParams({ strict: false }) as { readonly number: string }
  const query = useDecision(number)
  if (query.error instanceof ApiError && query.error.reason === 'not-found' && query.data === undefined)
    return (
      <Page title={texts.proposals.decisions.kind}>
        <Empty title={texts.proposals.decisions.notFound}>
          <p>{texts.proposals.notFoundMeans}</p>
        </Empty>
      </Page>
    )
  return (
    <Asked query={query} lines={10}>
      {({ decision }) => <ShownDecision decision={decision} />}
    </Asked>
  )
}

function ShownDecision({ decision }: { readonly decision: Decision }): ReactNode {
  const { texts, words, named, language } = useProposalsTexts()
  const [shown, show] = useState<string>(language)
  const { number, date, label, audience } = decision
  return (
    <Page
      title={named(decision.title)}
      over={`${texts.proposals.decisions.number(words.number(number))} · ${dayInWords(language, date)}`}
      lead={<LabelMark label={label} audience={audience.split(' ')} />}
      aside={<StatementTrail statements={decisionTrailOf(decision)} />}
    >
      <Card title={texts.proposals.text.title} side={<LanguageView shown={shown} onShow={show} />}>
        <DecisionText text={decision} shown={shown} />
      </Card>
      <ParticipationCard decision={decision} />
      <PositionsCard decision={decision} />
      <DecisionFacts decision={decision} />
      <ChainLine of={decision.id} />
    </Page>
  )
}
