import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { OpenedDraft } from '../../../outbox/opened-draft.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { ActionComposer } from './action-composer.tsx'
import { actionFormOf, noAction, type ActionForm } from './action-form.ts'
import { contentOfVersion } from './content-of-version.ts'
import { actionFrom } from './read-source.ts'
import { useSource } from './use-source.ts'

type Search = Readonly<Record<'from' | 'paragraph' | 'commitment' | 'replaces' | 'draft', unknown>>

/** Where an action is laid down: from a decision or a commitment that the address names, or as a new version of another. */
export function WritePage(): ReactNode {
  const { texts } = useActionsTexts()
  const { asOf } = useView()
  const { may } = useSession()
  const { replaces } = useSearch({ strict: false }) as Search
  const words = texts.actions.compose
  return (
    <Page title={replaces === undefined ? words.title : words.titleNext} lead={words.lead}>
      {asOf !== undefined ? (
        <Empty title={texts.actions.past} />
      ) : may('drafts') ? (
        <Begun />
      ) : (
        <Empty title={words.closed} />
      )}
    </Page>
  )
}

function Begun(): ReactNode {
  const { from, paragraph, commitment, replaces, draft: draftId } = useSearch({ strict: false }) as Search
  const { texts } = useActionsTexts()
  const { agency, isSecretariat, state } = useSession()
  const directory = useQuery(answerQuery('/api/directory'))
  const actions = useQuery(answerQuery('/api/actions'))
  const replaced = useQuery({
    ...answerQuery('/api/actions/{id}', { id: idIn(replaces) }),
    enabled: idIn(replaces) !== '',
  })
  const source = useSource(idIn(from))
  const place = { paragraph: wordIn(paragraph), commitment: placeIn(commitment) }
  const stateOf = (one: string) =>
    directory.data?.agencies.find((known) => known.agency === one)?.state ?? undefined
  const own = (form: ActionForm): ActionForm =>
    isSecretariat || state === undefined ? form : { ...form, states: [state], agencies: [] }
  return (
    <Asked query={actions} lines={8}>
      {(answer) => {
        if (replaced.isLoading) return undefined
        const before = replaced.data?.action.id === replaces ? replaced.data?.action : undefined
        if (replaces !== undefined && before === undefined) return <Empty title={texts.actions.notFound} />
        if (source.isAsking || agency === undefined) return undefined
        const first =
          before !== undefined
            ? actionFormOf(contentOfVersion(before))!
            : source.statement === undefined
              ? own({ ...noAction, source: idIn(from) })
              : own(actionFrom(idIn(from), source.statement, place, stateOf))
        return (
          <OpenedDraft id={draftId}>
            {(draft, content) => (
              <ActionComposer
                actions={answer.actions}
                draft={draft}
                commitment={place.commitment}
                first={(content === undefined ? undefined : actionFormOf(content)) ?? first}
              />
            )}
          </OpenedDraft>
        )
      }}
    </Asked>
  )
}

/** What an address says is attacker-controlled; what cannot be an id is none. */
function idIn(value: unknown): string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : ''
}

function wordIn(value: unknown): string {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,19}$/.test(value) ? value : ''
}

function placeIn(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0
}
