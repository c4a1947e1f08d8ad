import type { Decision } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Digest } from '../../../design/digest.tsx'
import { Facts } from '../../../design/facts.tsx'
import { languageName } from '../../../design/language-name.ts'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'

/** How it was decided, and the digests by which anyone can check each language version. */
export function DecisionFacts({ decision }: { readonly decision: Decision }): ReactNode {
  const { texts, words } = useProposalsTexts()
  const own = texts.proposals.decisions
  const { way, proposal, text } = decision
  return (
    <Card title={own.frozen}>
      <Facts
        facts={[
          way === null ? undefined : { name: own.basis, value: own.ways[way] },
          proposal === null
            ? undefined
            : {
                name: texts.proposals.kind,
                value: (
                  <Link to="/proposals/$id" params={{ id: String(proposal.number) }}>
                    {own.fromProposal(words.number(proposal.number))}
                  </Link>
                ),
              },
          ...Object.entries(text).map(([lang, digest]) => ({
            name: languageName(lang),
            value: <Digest what={languageName(lang)} value={digest} />,
          })),
        ]}
      />
    </Card>
  )
}
