import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { ApiError } from '../../../api/api-error.ts'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { ChainLine } from '../../../design/chain-line.tsx'
import { Empty } from '../../../design/empty.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Page } from '../../../design/page.tsx'
import { saidIn } from '../../../design/said-in.ts'
import { useSession } from '../../../session/use-session.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import { useView } from '../../../view/use-view.ts'
import type { WholeAction } from '../action.ts'
import { ActionTrail } from './action-trail.tsx'
import { CompletionCard } from './completion-card.tsx'
import { DoneCard } from './done-card.tsx'
import { FactsCard } from './facts-card.tsx'
import { ParticipationCard } from './participation-card.tsx'
import { PartsCard } from './parts-card.tsx'
import { UpdateCard } from './update-card.tsx'

/** One action: what it is and by when, how the part of each stands, what was done with which evidence, and what one can say. */
export function ActionPage(): ReactNode {
  const { texts } = useActionsTexts()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const { asOf } = useView()
  const query = useQuery(answerQuery('/api/actions/{id}', { id, ...(asOf === undefined ? {} : { asOf }) }))
  const isUnknown = query.error instanceof ApiError && query.error.reason !== undefined
  if (isUnknown && query.data === undefined)
    return (
      <Page title={texts.actions.kind}>
        <Empty title={texts.actions.notFound}>
          <p>{texts.actions.notFoundMeans}</p>
        </Empty>
      </Page>
    )
  return (
    <Asked query={query} lines={8}>
      {({ action }) => <ShownAction action={action} />}
    </Asked>
  )
}

function ShownAction({ action }: { readonly action: WholeAction }): ReactNode {
  const { texts, language, words } = useActionsTexts()
  const { isSecretariat } = useSession()
  const { asOf } = useView()
  const [settled, settle] = useState<string | undefined>()
  const said = saidIn(action.title, language)
  const own = texts.actions
  return (
    <Page
      title={said?.said ?? own.kind}
      over={`${own.kind} · ${own.standings[action.standing]} · ${own.version(words.number(action.version))}`}
      lead={<LabelMark label={action.label} audience={action.audience.split(' ')} />}
      actions={<Actions action={action} />}
      aside={<ActionTrail action={action} />}
    >
      <FactsCard action={action} />
      <PartsCard action={action} onSettle={isSecretariat && asOf === undefined ? settle : undefined} />
      <DoneCard action={action} />
      {asOf === undefined ? (
        <>
          <UpdateCard action={action} />
          <CompletionCard key={settled ?? ''} action={action} of={settled ?? ''} />
          <ParticipationCard action={action} />
        </>
      ) : undefined}
      <ChainLine of={action.id} />
    </Page>
  )
}

/** Its author, or the Secretariat, gives the next version while it is open. */
function Actions({ action: { id, agency, standing } }: { readonly action: WholeAction }): ReactNode {
  const { texts } = useActionsTexts()
  const { asOf } = useView()
  const { may, agency: own, isSecretariat } = useSession()
  const isOpen = standing === 'open' || standing === 'overdue'
  if (asOf !== undefined || !may('drafts') || !isOpen || (own !== agency && !isSecretariat)) return undefined
  return (
    <ButtonLink to="/actions/new" search={(before) => ({ ...before, replaces: id })} variant="default">
      {texts.actions.revise}
    </ButtonLink>
  )
}
