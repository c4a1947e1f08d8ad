import type { ResponseAction } from '@concert/statement'
import type { ReactNode } from 'react'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Facts } from '../../../design/facts.tsx'
import { Moment } from '../../../design/moment.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'
import { days, instants, remarkKinds, type RemarkKind, type TimelineBody } from './timeline-form.ts'

type Given = {
  readonly body: TimelineBody
  readonly lang: string | undefined
  readonly outstanding: readonly ResponseAction[]
}

/** What a timeline says beside its three intervals: awareness, measures, actions, what held it up and what helped. */
export function TimelineWords({ body, lang, outstanding }: Given): ReactNode {
  const { texts, language, words: counted } = useThreatsTexts()
  const words = texts.threats.timeline
  const done = (body.response ?? []).map(({ action, completed, notApplicable }) =>
    notApplicable === true
      ? `${words.actions[action]}: ${words.notApplicable}`
      : `${words.actions[action]}: ${dayInWords(language, completed)}`,
  )
  return (
    <>
      <Facts
        facts={[
          ...days.map((day) =>
            body[day] === undefined
              ? undefined
              : { name: words.days717[day], value: dayInWords(language, body[day]) },
          ),
          ...instants.map((name) =>
            body[name] === undefined
              ? undefined
              : { name: words.instants[name], value: <Moment at={body[name]} /> },
          ),
          body.firstMeasure === undefined
            ? undefined
            : {
                name: words.firstMeasure,
                value: (
                  <>
                    {dayInWords(language, body.firstMeasure.date)}:{' '}
                    <span lang={lang}>{body.firstMeasure.what}</span>
                  </>
                ),
              },
          done.length === 0 ? undefined : { name: words.response, value: <Lines lines={done} /> },
          outstanding.length === 0
            ? undefined
            : {
                name: words.outstanding(counted.number(outstanding.length)),
                value: <Lines lines={outstanding.map((action) => words.actions[action])} />,
              },
        ]}
      />
      {remarkKinds.map((kind) => (
        <Remarks key={kind} kind={kind} body={body} lang={lang} />
      ))}
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return (
    <ul className={styles['plain']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

type RemarksGiven = Pick<Given, 'body' | 'lang'> & { readonly kind: RemarkKind }

function Remarks({ kind, body, lang }: RemarksGiven): ReactNode {
  const { texts } = useThreatsTexts()
  const words = texts.threats.timeline
  const remarks = body[kind] ?? []
  if (remarks.length === 0) return undefined
  return (
    <div>
      <h4>{words.remarks[kind]}</h4>
      <ul className={styles['plain']}>
        {remarks.map(({ interval, text }) => (
          <li key={`${interval} ${text}`}>
            {words.intervals[interval]}: <span lang={lang}>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
