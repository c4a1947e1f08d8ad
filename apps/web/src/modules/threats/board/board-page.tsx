import type { ReactNode } from 'react'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Card } from '../../../design/card.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { AlertList } from '../alerts/alert-list.tsx'
import { alertsOf } from '../alerts/alert.ts'
import { useAlerts } from '../alerts/use-alerts.ts'
import { AssessmentList } from '../assessments/assessment-list.tsx'
import { assessmentsOf, isStanding } from '../assessments/assessment.ts'
import { useAssessments } from '../assessments/use-assessments.ts'
import { ClocksPart } from '../clocks/clocks-part.tsx'
import { SignalsPart } from './signals-part.tsx'

/** Everything that an event threatens on one page: signals, the clocks that run, what was assessed and who was alerted. */
export function BoardPage(): ReactNode {
  const { texts } = useThreatsTexts()
  const { event } = useView()
  return (
    <Page title={texts.shell.pages.threats} lead={texts.signals.boardLead}>
      {event === undefined ? (
        <Empty title={texts.signals.none} />
      ) : (
        <>
          <SignalsPart event={event} />
          <ClocksPart event={event} />
          <AssessmentsPart event={event} />
          <AlertsPart event={event} />
        </>
      )}
    </Page>
  )
}

type Given = { readonly event: string }

function AssessmentsPart({ event }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const query = useAssessments()
  const all = (
    <ButtonLink to="/assessments" size="xs" variant="default">
      {texts.signals.filters.all}
    </ButtonLink>
  )
  return (
    <Card title={texts.threats.assessments} side={all}>
      <Asked query={query}>
        {(answer) => (
          <AssessmentList
            isShort
            all={assessmentsOf(answer).filter((one) => one.event === event && isStanding(one))}
          />
        )}
      </Asked>
    </Card>
  )
}

/** Those that stand; the others are on the page of all. */
function AlertsPart({ event }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const query = useAlerts()
  const all = (
    <ButtonLink to="/alerts" size="xs" variant="default">
      {texts.signals.filters.all}
    </ButtonLink>
  )
  return (
    <Card title={texts.shell.pages.alerts} side={all}>
      <Asked query={query}>
        {({ now, alerts }) => (
          <AlertList
            alerts={alertsOf(alerts).filter((one) => one.event === event && one.standing === 'standing')}
            at={asOf === undefined ? undefined : now}
          />
        )}
      </Asked>
    </Card>
  )
}
