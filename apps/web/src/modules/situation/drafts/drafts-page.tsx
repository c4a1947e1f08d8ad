import type { DraftsAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Empty } from '../../../design/empty.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Moment } from '../../../design/moment.tsx'
import { Page } from '../../../design/page.tsx'
import { PressedChoice } from '../../../design/pressed-choice.tsx'
import { Table } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { SigningList } from '../../../outbox/signing-list.tsx'
import { useSession } from '../../../session/use-session.ts'
import { draftState, isForMe } from './draft-state.ts'
import { DraftsClosed } from './drafts-closed.tsx'

const statuses = ['under-way', 'signed', 'withdrawn'] as const
type Filter = (typeof statuses)[number]
type Draft = DraftsAnswer['drafts'][number]

/** The agency's drafts: what is being written, what waits for whose signature. */
export function DraftsPage(): ReactNode {
  const { texts } = useLanguage()
  const { agency, answer, may } = useSession()
  const agencyName = useAgencyNames()
  const [status, setStatus] = useState<Filter>('under-way')
  const mayDraft = may('drafts')
  const query = useQuery({ ...answerQuery('/api/drafts', { status }), enabled: mayDraft, staleTime: 0 })
  if (answer !== undefined && !mayDraft) return <DraftsClosed />
  return (
    <Page title={texts.shell.pages.drafts} over={agencyName(agency)} lead={texts.drafts.lead}>
      <SigningList />
      <PressedChoice
        name={texts.drafts.filters.name}
        options={statuses.map((value) => ({ value, name: texts.drafts.filters[value] }))}
        chosen={status}
        onChoose={setStatus}
      />
      <Asked query={query} lines={5}>
        {({ drafts }) => (drafts.length === 0 ? <NoDrafts /> : <DraftTable drafts={drafts} />)}
      </Asked>
    </Page>
  )
}

function NoDrafts(): ReactNode {
  const { texts } = useLanguage()
  return (
    <Empty title={texts.drafts.none}>
      <p>{texts.drafts.noneMeans}</p>
      <ButtonLink to="/report" size="xs">
        {texts.shell.pages.report}
      </ButtonLink>
    </Empty>
  )
}

function DraftTable({ drafts }: { readonly drafts: readonly Draft[] }): ReactNode {
  const { texts } = useLanguage()
  const { person, answer, may } = useSession()
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  const own = texts.drafts
  const reader = { person: person?.id, signs: may('signs'), fourEyes: answer?.fourEyes === true }
  return (
    <Table
      caption={own.columns.caption}
      columns={[
        {
          name: own.columns.what,
          head: true,
          cell: ({ id, kind, about }: Draft) => (
            <>
              <Link to="/drafts/$id" params={{ id }}>
                {kinds[kind] ?? kind}
              </Link>{' '}
              {about}
            </>
          ),
        },
        {
          name: own.columns.readers,
          cell: ({ label, audience }) => <LabelMark label={label} audience={audience} />,
        },
        {
          name: own.columns.status,
          cell: (draft) =>
            isForMe(draft, reader) ? <strong>{own.waitsForYou}</strong> : stateInWords(draft, own),
        },
        {
          name: own.columns.edited,
          cell: ({ edited }) => (
            <>
              {edited.by.name}, <Moment at={edited.at} short />
            </>
          ),
        },
      ]}
      rows={drafts}
      keyOf={({ id }) => id}
      isMine={(draft) => isForMe(draft, reader)}
    />
  )
}

type Words = { readonly statuses: Readonly<Record<Draft['status'], string>>; readonly returned: string }

function stateInWords(draft: Draft, { statuses, returned }: Words): string {
  const state = draftState(draft)
  return state === 'returned' ? returned : statuses[state]
}
