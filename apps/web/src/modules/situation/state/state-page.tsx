import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { useEventNames } from '../../../design/use-event-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useView } from '../../../view/use-view.ts'
import { DataLinks } from './data-links.tsx'
import { stateParts, type StatePart } from './state-parts.ts'
import styles from './state.module.css'
import { stateShown, type StateShown } from './state-shown.ts'

/** A state: all that was said of the event in it, what of it was restated, and what was asked. */
export function StatePage(): ReactNode {
  const { texts } = useLanguage()
  const { state } = useParams({ strict: false })
  const { event, asOf } = useView()
  const directory = useQuery(answerQuery('/api/directory'))
  if (state === undefined || event === undefined) return <Page title={state ?? ''}>{undefined}</Page>
  return (
    <Asked query={directory} lines={12}>
      {(answer) => {
        const shown = stateShown(answer, { state, event, asOf })
        if (shown !== undefined) return <ShownState shown={shown} />
        return (
          <Page title={state}>
            <Empty title={texts.state.unknown}>{texts.state.unknownMeans}</Empty>
          </Page>
        )
      }}
    </Asked>
  )
}

function ShownState({ shown }: { readonly shown: StateShown }): ReactNode {
  const { texts, named } = useLanguage()
  const eventOf = useEventNames()
  const all = (parts: readonly StatePart[]): ReactNode =>
    parts.map((Part) => <Part key={Part.name} shown={shown} />)
  return (
    <Page
      title={named(shown.entry.names)}
      over={`${texts.codes.roles[shown.entry.role]} · ${eventOf(shown.event)}`}
      actions={<DataLinks shown={shown} />}
      aside={<div className={styles['aside']}>{all(stateParts.aside)}</div>}
    >
      {all(stateParts.body)}
    </Page>
  )
}
