import type { DraftAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { Facts } from '../../../design/facts.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Page } from '../../../design/page.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { contentOf } from '../../../outbox/draft-content.ts'
import { SigningList } from '../../../outbox/signing-list.tsx'
import { useSession } from '../../../session/use-session.ts'
import { DraftActions } from './draft-actions.tsx'
import { DraftHistory } from './draft-history.tsx'
import { draftState } from './draft-state.ts'
import { DraftsClosed } from './drafts-closed.tsx'
import { Said } from './said.tsx'
import { SigningKey } from './signing-key.tsx'
import { useDraftStanding } from './use-draft-standing.ts'

/** One draft: what it says, what was done with it, and what one can do. */
export function DraftPage(): ReactNode {
  const { id = '' } = useParams({ strict: false })
  const { answer, may } = useSession()
  const query = useQuery({ ...answerQuery('/api/drafts/{id}', { id }), enabled: may('drafts'), staleTime: 0 })
  if (answer !== undefined && !may('drafts')) return <DraftsClosed />
  return (
    <Asked query={query} lines={8}>
      {(draft) => <DraftView draft={draft} onChanged={() => void query.refetch()} />}
    </Asked>
  )
}

type Given = { readonly draft: DraftAnswer; readonly onChanged: () => void }

function DraftView({ draft, onChanged }: Given): ReactNode {
  const { texts } = useLanguage()
  const agencyName = useAgencyNames()
  const standing = useDraftStanding(draft)
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  const own = texts.drafts
  const state = draftState(draft)
  const words = state === 'returned' ? own.returned : own.statuses[state]
  const { kind, label, audience, agency, about, note, receipt } = draft
  return (
    <Page
      title={kinds[kind] ?? kind}
      over={`${own.over}: ${words}`}
      lead={<LabelMark label={label} audience={audience} />}
      aside={<DraftHistory steps={draft.history} />}
    >
      <SigningList />
      <Card title={own.content}>
        <Facts
          facts={[
            { name: own.says.by, value: agencyName(agency) },
            { name: own.says.key, value: <SigningKey agency={agency} /> },
            about === undefined ? undefined : { name: own.about, value: about },
            receipt === undefined
              ? undefined
              : { name: own.statuses.signed, value: <ProofMark index={receipt.index} /> },
            note === undefined ? undefined : { name: own.note, value: note },
          ]}
        />
        <Said content={contentOf(draft)} standing={standing} />
      </Card>
      <DraftActions draft={draft} onChanged={onChanged} />
    </Page>
  )
}
