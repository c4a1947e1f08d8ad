import type { TimelinesAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { CsvLink } from '../../../design/csv-link.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useView } from '../../../view/use-view.ts'
import styles from '../threats.module.css'
import { IntervalTable } from './interval-table.tsx'
import { TimelineWords } from './timeline-words.tsx'
import type { TimelineBody } from './timeline-form.ts'

type Given = { readonly event: string | undefined; readonly state?: string }
type Timeline = TimelinesAnswer['timelines'][number]

/** 7-1-7 of an event, of one state or of each: how soon it was found, told and answered. */
export function TimelinesPart({ event, state }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const query = useQuery(
    answerQuery('/api/threats/timelines', {
      ...(event === undefined ? {} : { event }),
      ...(state === undefined ? {} : { state }),
      ...(asOf === undefined ? {} : { asOf }),
    }),
  )
  const words = texts.threats.timeline
  return (
    <Card
      title={words.title}
      side={<CsvLink path="/api/threats/timelines.csv" parameters={{ event, state }} of={words.title} />}
    >
      <p className={styles['soft']}>{words.means}</p>
      <Asked query={query}>
        {({ timelines }) =>
          timelines.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            timelines.map((timeline) => <ShownTimeline key={timeline.index} timeline={timeline} />)
          )
        }
      </Asked>
    </Card>
  )
}

function ShownTimeline({ timeline }: { readonly timeline: Timeline }): ReactNode {
  const { texts } = useThreatsTexts()
  const stateOf = useStateNames()
  const nameOf = useAgencyNames()
  const { state, agency, index, label, audience, intervals, outstanding, body, lang } = timeline
  return (
    <section className={styles['part']}>
      <h3>{stateOf(state)}</h3>
      <p className={styles['soft']}>
        {nameOf(agency)} <ProofMark index={index} />
      </p>
      <LabelMark label={label ?? ''} audience={audience.split(' ')} />
      <IntervalTable caption={`${texts.threats.timeline.title}: ${stateOf(state)}`} intervals={intervals} />
      <TimelineWords
        body={body as unknown as TimelineBody}
        lang={lang ?? undefined}
        outstanding={outstanding}
      />
    </section>
  )
}
