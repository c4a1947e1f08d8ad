import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { CsvLink } from '../../../design/csv-link.tsx'
import { Empty } from '../../../design/empty.tsx'
import { LinkChoice } from '../../../design/link-choice.tsx'
import { PartOfList } from '../../../design/part-of-list.tsx'
import { Page } from '../../../design/page.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import { usePart } from '../../../view/use-part.ts'
import { useView } from '../../../view/use-view.ts'
import type { Action } from '../action.ts'
import styles from '../actions.module.css'
import { ByPartView } from './by-part-view.tsx'
import { BySourceView } from './by-source-view.tsx'
import { TimelineFigure } from './timeline-figure.tsx'

const views = ['state', 'source', 'timeline'] as const
type View = (typeof views)[number]

/** The programme: every action that the reader may see, by whoever carries it out, by what it comes from, and in time. */
export function ActionsPage(): ReactNode {
  const { texts } = useActionsTexts()
  const { asOf } = useView()
  const { may } = useSession()
  const part = usePart()
  const query = useQuery(answerQuery('/api/actions', { ...(asOf === undefined ? {} : { asOf }), ...part }))
  const mayBegin = may('drafts') && asOf === undefined
  return (
    <Page
      title={texts.shell.pages.actions}
      lead={texts.actions.lead}
      actions={mayBegin ? <ButtonLink to="/actions/new">{texts.actions.begin}</ButtonLink> : undefined}
    >
      <Asked query={query} lines={8}>
        {({ actions, total, now }) =>
          total === 0 ? (
            <Empty title={texts.actions.none}>
              <p>{texts.actions.noneMeans}</p>
            </Empty>
          ) : (
            <Programme actions={actions} total={total} now={now} />
          )
        }
      </Asked>
    </Page>
  )
}

type Given = { readonly actions: readonly Action[]; readonly now: string }

function Programme({ actions, total, now }: Given & { readonly total: number }): ReactNode {
  const { texts } = useActionsTexts()
  const { view: wanted } = useSearch({ strict: false }) as { readonly view?: unknown }
  const view: View = views.find((one) => one === wanted) ?? 'state'
  return (
    <>
      <div className={styles['controls']}>
        <LinkChoice
          name={texts.actions.show}
          options={views.map((one) => ({
            text: texts.actions.views[one],
            search: { view: one === 'state' ? undefined : one },
            isChosen: one === view,
          }))}
        />
        <span>
          <span className={styles['soft']} role="status">
            {texts.actions.count(total)}
          </span>{' '}
          <CsvLink path="/api/actions.csv" of={texts.shell.pages.actions} />
        </span>
      </div>
      <Shown view={view} actions={actions} now={now} />
      <PartOfList shown={actions.length} total={total} />
    </>
  )
}

function Shown({ view, actions, now }: Given & { readonly view: View }): ReactNode {
  switch (view) {
    case 'state':
      return <ByPartView actions={actions} />
    case 'source':
      return <BySourceView actions={actions} />
    case 'timeline':
      return <TimelineFigure actions={actions} now={now} />
  }
}
