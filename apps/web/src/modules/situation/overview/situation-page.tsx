import { firstDay, lastDay } from '@concert/statement'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useView } from '../../../view/use-view.ts'
import { FigureControls } from './figure-controls.tsx'
import { KnownAsOf } from './known-as-of.tsx'
import { situationParts, type SituationPart } from './situation-parts.ts'
import { useOverview, useSituation, type Situation } from './use-situation.ts'
import styles from './situation-page.module.css'

/** The first screen: what is known of the event in all states, how fresh it is, and what waits for the reader. */
export function SituationPage(): ReactNode {
  const { texts, named } = useLanguage()
  const { event, asOf } = useView()
  const { data } = useQuery(answerQuery('/api/situation/events', asOf === undefined ? {} : { asOf }))
  const overview = useOverview(event)
  const situation = useSituation()
  const title = useHeadline(situation)
  if (data !== undefined && event === undefined)
    return (
      <Page title={texts.shell.pages.situation}>
        <Empty title={texts.situation.noEvent}>{texts.situation.noEventMeans}</Empty>
      </Page>
    )
  const name = named(data?.events.find((one) => one.event === event)?.names)
  return (
    <Page
      title={title}
      over={texts.situation.over(name)}
      lead={situation === undefined ? undefined : <KnownAsOf situation={situation} />}
      actions={<FigureControls />}
    >
      <Asked query={overview} lines={12}>
        {() => (situation === undefined ? undefined : <Parts situation={situation} />)}
      </Asked>
    </Page>
  )
}

function Parts({ situation }: { readonly situation: Situation }): ReactNode {
  const all = (parts: readonly SituationPart[]): ReactNode =>
    parts.map((Part) => <Part key={Part.name} situation={situation} />)
  return (
    <>
      <div className={styles['first']}>
        <div className={styles['column']}>{all(situationParts.duty)}</div>
        <div className={styles['column']}>{all(situationParts.first)}</div>
      </div>
      {all(situationParts.rest)}
    </>
  )
}

/** The title says the finding: how many states, how much, which week. No state is singled out. */
function useHeadline(situation: Situation | undefined): string {
  const { texts, formats, named } = useLanguage()
  const { data } = useQuery(
    answerQuery('/api/situation/events', situation?.asOf === undefined ? {} : { asOf: situation.asOf }),
  )
  if (situation === undefined) return texts.shell.pages.situation
  const { event, headline, indicator } = situation
  const name = named(data?.events.find((one) => one.event === event)?.names) || event
  if (headline === undefined) return texts.situation.headlineEmpty(name)
  const { week, reported, states, total } = headline
  const dates = formats.dates(firstDay(week)!, lastDay(week))
  return texts.situation.headline[indicator]({ reported, states, total, dates })
}
