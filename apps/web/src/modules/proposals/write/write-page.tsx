import type { Proposal } from '@concert/api'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Asked } from '../../../design/asked.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { OpenedDraft } from '../../../outbox/opened-draft.tsx'
import { useView } from '../../../view/use-view.ts'
import { useProposal, useProposals } from '../use-proposals.ts'
import { useWriting } from '../use-writing.ts'
import { ProposalComposer } from './proposal-composer.tsx'
import { emptyProposal, proposalFormOf, type ProposalForm } from './proposal-form.ts'

type Search = { readonly of?: unknown; readonly draft?: unknown }

/** Where a proposal is written, or the next version of one that the address names. */
export function WritePage(): ReactNode {
  const { texts } = useProposalsTexts()
  const { asOf } = useView()
  const { isMember, isSecretariat } = useWriting()
  const { of } = useSearch({ strict: false }) as Search
  const own = texts.proposals.write
  const isNext = typeof of === 'string'
  return (
    <Page title={own.titles[isNext ? 'next' : 'first']} lead={own.lead}>
      {asOf !== undefined ? (
        <Empty title={own.past} />
      ) : !isMember && !isSecretariat ? (
        <Empty title={own.closed} />
      ) : isNext ? (
        <Next of={of} />
      ) : (
        <First />
      )}
    </Page>
  )
}

function First(): ReactNode {
  const { texts, language } = useProposalsTexts()
  const { draft: draftId } = useSearch({ strict: false }) as Search
  const proposals = useProposals()
  return (
    <OpenedDraft id={draftId}>
      {(draft, content) => {
        const begun = content === undefined ? undefined : proposalFormOf(content)
        if (begun?.replaces !== undefined) return <Next of={begun.replaces} />
        return (
          <Asked query={proposals}>
            {({ nextNumber }) =>
              nextNumber === null ? (
                <Empty title={texts.proposals.write.closed} />
              ) : (
                <ProposalComposer
                  draft={draft}
                  first={
                    begun === undefined
                      ? emptyProposal({ number: nextNumber, event: '', lang: language })
                      : { ...begun, number: nextNumber }
                  }
                  before={undefined}
                />
              )
            }
          </Asked>
        )
      }}
    </OpenedDraft>
  )
}

/** Begins with the words of the version that stands. */
function Next({ of }: { readonly of: string }): ReactNode {
  const { texts, language } = useProposalsTexts()
  const { draft: draftId } = useSearch({ strict: false }) as Search
  const query = useProposal(of)
  return (
    <OpenedDraft id={draftId}>
      {(draft, content) => (
        <Asked query={query}>
          {({ proposal }) => {
            const { standing } = proposal
            if (standing !== 'open' && standing !== 'broken')
              return (
                <Empty title={texts.proposals.write.standing}>
                  <p>{texts.proposals.standings[standing]}</p>
                </Empty>
              )
            const begun = content === undefined ? undefined : proposalFormOf(content)
            return (
              <ProposalComposer
                draft={draft}
                first={begun ?? followingForm(proposal, language)}
                before={proposal}
              />
            )
          }}
        </Asked>
      )}
    </OpenedDraft>
  )
}

function followingForm(proposal: Proposal, lang: string): ProposalForm {
  const { id, number, event, label, audience, versions } = proposal
  const { title = {}, preamble = {}, articles = [] } = versions.at(-1) ?? {}
  const body = { number, title, preamble, articles }
  const content = { kind: 'proposals.draft', replaces: id, audience: audience.split(' '), lang, body }
  const form = proposalFormOf({
    ...content,
    label: label,
    ...(event === null ? {} : { about: event }),
  })
  if (form === undefined) throw new TypeError('A version is of the kind proposals.draft')
  return form
}
