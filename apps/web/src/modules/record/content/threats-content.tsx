import { responseActions, type Understood } from '@concert/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { RawText } from '../../../design/raw-text.tsx'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { AlertWords } from '../../threats/alerts/alert-words.tsx'
import { AssessmentWords } from '../../threats/assessments/assessment-words.tsx'
import { TimelineWords } from '../../threats/timelines/timeline-words.tsx'

type Statement = Extract<Understood, { readonly kind: `threats.${string}` }>

/** Assessments and alerts as they are read on their own pages; what is made for machines as it was signed. */
export function ThreatsContent({ statement }: { readonly statement: Statement }): ReactNode {
  const { texts } = useLanguage()
  switch (statement.kind) {
    case 'threats.assessment':
      return <AssessmentWords body={statement.body} lang={statement.lang} />
    case 'threats.timeline':
      return <ToldTimeline statement={statement} />
    case 'threats.alert':
      return <AlertWords body={statement.body} lang={statement.lang} />
    case 'threats.acknowledgement':
      return <Acknowledged statement={statement} />
    default:
      return <RawText what={texts.record.entry.rawBody} text={JSON.stringify(statement.body, undefined, 2)} />
  }
}

type Acknowledgement = Understood<'threats.acknowledgement'>

function Acknowledged({
  statement: { body, lang, inReplyTo },
}: {
  readonly statement: Acknowledgement
}): ReactNode {
  const { texts } = useLanguage()
  return (
    <>
      <Facts
        facts={[
          body.reachedBy === undefined
            ? undefined
            : { name: texts.alerts.acknowledge.way, value: texts.alerts.ways[body.reachedBy] },
          body.note === undefined
            ? undefined
            : { name: texts.alerts.acknowledge.note, value: <span lang={lang}>{body.note}</span> },
        ]}
      />
      {inReplyTo === undefined ? undefined : (
        <Link to="/alerts/$id" params={{ id: inReplyTo }}>
          {texts.alerts.kind}
        </Link>
      )}
    </>
  )
}

type Timeline = Understood<'threats.timeline'>

function ToldTimeline({ statement: { body, lang } }: { readonly statement: Timeline }): ReactNode {
  const { texts } = useLanguage()
  const stateOf = useStateNames()
  const named = new Set((body.response ?? []).map(({ action }) => action))
  return (
    <>
      <Facts facts={[{ name: texts.threats.compose.state, value: stateOf(body.state) }]} />
      <TimelineWords
        body={body}
        lang={lang}
        outstanding={responseActions.filter((action) => !named.has(action))}
      />
    </>
  )
}
