import type { ReactNode } from 'react'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Card } from '../../../design/card.tsx'
import { Page } from '../../../design/page.tsx'
import { CsvLink } from '../../../design/csv-link.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { ClocksPart } from '../clocks/clocks-part.tsx'
import { TimelinesPart } from '../timelines/timelines-part.tsx'
import { AssessmentList } from './assessment-list.tsx'
import { assessmentsOf } from './assessment.ts'
import { useAssessments } from './use-assessments.ts'

/** What events mean by the decision instrument and by risk, with the clocks of the Regulations and 7-1-7. */
export function AssessmentsPage(): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf, event } = useView()
  const { may } = useSession()
  const query = useAssessments()
  const assess = (
    <>
      <ButtonLink to="/assessments/new">{texts.threats.assess}</ButtonLink>
      <ButtonLink to="/timelines/new" variant="default">
        {texts.threats.timeline.state}
      </ButtonLink>
    </>
  )
  return (
    <Page
      title={texts.shell.pages.assessments}
      lead={texts.threats.assessmentsLead}
      actions={asOf === undefined && may('drafts') ? assess : undefined}
    >
      <ClocksPart event={event} />
      <Card
        title={texts.threats.assessments}
        side={
          <CsvLink
            path="/api/threats/assessments.csv"
            parameters={{ event }}
            of={texts.threats.assessments}
          />
        }
      >
        <Asked query={query} lines={6}>
          {(answer) => <AssessmentList all={assessmentsOf(answer).filter((one) => one.event === event)} />}
        </Asked>
      </Card>
      <TimelinesPart event={event} />
    </Page>
  )
}
