import { responseActions, type Understood } from '@concert/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { AlertWords } from '../../threats/alerts/alert-words.tsx'
import { AssessmentWords } from '../../threats/assessments/assessment-words.tsx'
import { TimelineWords } from '../../threats/timelines/timeline-words.tsx'
import { ParametersContent } from './parameters-content.tsx'
import { Prose } from './prose.tsx'
import { SignalContent } from './signal-content.tsx'

type Statement = Extract<Understood, { readonly kind: `threats.${string}` }>

/** Assessments and alerts as they are read on their own pages; signals and parameters with all that they hold. */
export function ThreatsContent({ statement }: { readonly statement: Statement }): ReactNode {
  switch (statement.kind) {
    case 'threats.assessment':
      return <AssessmentWords body={statement.body} lang={statement.lang} />
    case 'threats.timeline':
      return <ToldTimeline statement={statement} />
    case 'threats.alert':
      return <AlertWords body={statement.body} lang={statement.lang} />
    case 'threats.acknowledgement':
      return <Acknowledged statement={statement} />
    case 'threats.triage':
      return <Triaged statement={statement} />
    case 'threats.signal':
      return <SignalContent statement={statement} />
    case 'threats.parameters':
      return <ParametersContent statement={statement} />
  }
}

type Acknowledgement = Understood<'threats.acknowledgement'>

function Acknowledged({
  statement: { body, lang, inReplyTo },
}: {
  readonly statement: Acknowledgement
}): ReactNode {
  const { texts } = useThreatsTexts()
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

type Triage = Understood<'threats.triage'>

function Triaged({ statement: { body, lang, inReplyTo } }: { readonly statement: Triage }): ReactNode {
  const { texts } = useThreatsTexts()
  const words = texts.signals.triage
  return (
    <>
      <Facts facts={[{ name: words.title, value: texts.signals.decisions[body.decision] }]} />
      {body.reason === undefined ? undefined : (
        <Prose title={words.reason} lang={lang}>
          {body.reason}
        </Prose>
      )}
      {body.request === undefined ? undefined : (
        <Link to="/requests/$id" params={{ id: body.request }}>
          {words.request}
        </Link>
      )}
      {inReplyTo === undefined ? undefined : (
        <Link to="/signals/$id" params={{ id: inReplyTo }}>
          {texts.signals.kind}
        </Link>
      )}
    </>
  )
}

type Timeline = Understood<'threats.timeline'>

function ToldTimeline({ statement: { body, lang } }: { readonly statement: Timeline }): ReactNode {
  const { texts } = useThreatsTexts()
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
