import type { Proposal } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { ButtonLink } from '../../design/button-link.tsx'
import { ChainLine } from '../../design/chain-line.tsx'
import { LabelMark } from '../../design/label-mark.tsx'
import { Page } from '../../design/page.tsx'
import { StatementTrail } from '../../design/statement-trail.tsx'
import { useProposalsTexts } from '../../texts/use-proposals-texts.ts'
import { EarlierSilences } from './silence/earlier-silences.tsx'
import { LanguagesCard } from './decide/languages-card.tsx'
import { MethodCard } from './decide/method-card.tsx'
import { StandingCard } from './standing-card.tsx'
import { TextCard } from './read/text-card.tsx'
import { trailOf } from './trail-of.ts'
import { useWriting } from './use-writing.ts'
import { VersionsCard } from './read/versions-card.tsx'

type Given = {
  readonly proposal: Proposal
  readonly nextDecision: number | undefined
  /** Where one looks back, the instant of what is shown. */
  readonly at: string | undefined
}

export function ShownProposal({ proposal, nextDecision, at }: Given): ReactNode {
  const { texts, words, named, language } = useProposalsTexts()
  const [shown, show] = useState<string>(language)
  const { number, version, standing, label, audience } = proposal
  const over = [
    texts.proposals.number(words.number(number)),
    texts.proposals.version(words.number(version)),
    texts.proposals.standings[standing],
  ]
  return (
    <Page
      title={named(proposal.title)}
      over={over.join(' · ')}
      lead={<LabelMark label={label} audience={audience.split(' ')} />}
      actions={<Actions proposal={proposal} />}
      aside={<StatementTrail statements={trailOf(proposal)} />}
    >
      <StandingCard proposal={proposal} nextDecision={nextDecision} at={at} />
      <TextCard proposal={proposal} shown={shown} onShow={show} />
      <VersionsCard versions={proposal.versions} lang={shown === 'all' ? language : shown} />
      <LanguagesCard proposal={proposal} />
      <MethodCard proposal={proposal} />
      <EarlierSilences proposal={proposal} />
      <ChainLine of={proposal.id} />
    </Page>
  )
}

/** A new version is the author's, or the Secretariat's for it; none while a silence runs or after the decision. */
function Actions({ proposal: { id, author, standing } }: Pick<Given, 'proposal'>): ReactNode {
  const { texts } = useProposalsTexts()
  const { canWrite, isSecretariat, agency } = useWriting()
  const isOpen = standing === 'open' || standing === 'broken'
  if (!isOpen || !canWrite || !(isSecretariat || agency === author)) return undefined
  return (
    <ButtonLink to="/proposals/new" search={(before) => ({ ...before, of: id })} variant="default">
      {texts.proposals.write.titles.next}
    </ButtonLink>
  )
}
