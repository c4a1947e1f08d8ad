import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Card } from '../../../design/card.tsx'
import { ChainLine } from '../../../design/chain-line.tsx'
import { Empty } from '../../../design/empty.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Page } from '../../../design/page.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { StatementTrail } from '../../../design/statement-trail.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useEventNames } from '../../../design/use-event-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { ClocksPart } from '../clocks/clocks-part.tsx'
import styles from '../threats.module.css'
import { TimelinesPart } from '../timelines/timelines-part.tsx'
import { AssessmentWords } from './assessment-words.tsx'
import { assessmentsOf, besideOf, findAssessment, isStanding, type Assessment } from './assessment.ts'
import { ComparedCard } from './compared-card.tsx'
import { useAssessments } from './use-assessments.ts'

/** One assessment: what it says and why, beside the others' of the same event and its own versions. */
export function AssessmentPage(): ReactNode {
  const { texts } = useThreatsTexts()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const query = useAssessments()
  return (
    <Asked query={query} lines={8}>
      {(answer) => {
        const all = assessmentsOf(answer)
        const one = findAssessment(all, id)
        if (one !== undefined) return <ShownAssessment one={one} beside={besideOf(all, one)} />
        return (
          <Page title={texts.threats.kind}>
            <Empty title={texts.threats.notFound}>
              <p>{texts.requests.notFoundMeans}</p>
            </Empty>
          </Page>
        )
      }}
    </Asked>
  )
}

type Given = { readonly one: Assessment; readonly beside: readonly Assessment[] }

function ShownAssessment({ one, beside }: Given): ReactNode {
  const { texts, words } = useThreatsTexts()
  const nameOf = useAgencyNames()
  const stateOf = useStateNames()
  const eventOf = useEventNames()
  const { agency, version, event, state, lang, body, index, label, audience } = one
  return (
    <Page
      title={texts.threats.eventIn(eventOf(event), state === null ? texts.threats.anywhere : stateOf(state))}
      over={texts.threats.assessmentBy(nameOf(agency), words.number(version))}
      lead={<LabelMark label={label ?? ''} audience={audience.split(' ')} />}
      actions={<Actions one={one} />}
      aside={
        <StatementTrail
          statements={beside.map((row) => ({ ...row, kind: 'threats.assessment', custody: null }))}
        />
      }
    >
      <Standing one={one} />
      <Card title={texts.threats.kind} side={<ProofMark index={index} />}>
        <AssessmentWords body={body} lang={lang ?? undefined} />
      </Card>
      <ComparedCard one={one} beside={beside} />
      {state === null ? undefined : (
        <>
          <ClocksPart event={event} state={state} />
          <TimelinesPart event={event} state={state} />
        </>
      )}
      <ChainLine of={one.id} />
    </Page>
  )
}

/** An older version says so at once, and leads to what took its place. */
function Standing({ one: { replacedBy } }: Pick<Given, 'one'>): ReactNode {
  const { texts } = useThreatsTexts()
  if (replacedBy === undefined) return undefined
  return (
    <p className={styles['notice']}>
      {texts.threats.replacedNotice}{' '}
      <Link to="/assessments/$id" params={{ id: replacedBy }}>
        {texts.threats.replacedBy}
      </Link>
    </p>
  )
}

function Actions({ one }: Pick<Given, 'one'>): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const { may, agency } = useSession()
  if (asOf !== undefined || !may('drafts')) return undefined
  if (agency === one.agency && isStanding(one))
    return (
      <ButtonLink to="/assessments/new" search={(before) => ({ ...before, replaces: one.id })}>
        {texts.threats.reassess}
      </ButtonLink>
    )
  return (
    <ButtonLink
      to="/assessments/new"
      search={(before) => ({ ...before, event: one.event, state: one.state ?? undefined })}
    >
      {texts.threats.assessToo}
    </ButtonLink>
  )
}
