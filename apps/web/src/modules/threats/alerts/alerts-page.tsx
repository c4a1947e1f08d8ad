import type { ReactNode } from 'react'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Page } from '../../../design/page.tsx'
import { CsvLink } from '../../../design/csv-link.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { AlertList } from './alert-list.tsx'
import { alertsOf } from './alert.ts'
import { useAlerts } from './use-alerts.ts'

/** Alerts of this record, and who has acknowledged them. */
export function AlertsPage(): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const { may, answer } = useSession()
  const query = useAlerts()
  const issue = <ButtonLink to="/alerts/new">{texts.alerts.issue}</ButtonLink>
  const settings = (
    <ButtonLink to="/alerts/delivery" variant="default">
      {texts.alerts.settings.open}
    </ButtonLink>
  )
  const actions = (
    <>
      {asOf === undefined && may('drafts') ? issue : undefined}
      {answer?.administersNode === true || may('administers') ? settings : undefined}
    </>
  )
  return (
    <Page title={texts.shell.pages.alerts} lead={texts.alerts.lead} actions={actions}>
      <Asked query={query} lines={6}>
        {({ now, alerts }) => (
          <>
            <p>
              <CsvLink path="/api/threats/alerts.csv" of={texts.shell.pages.alerts} />
            </p>
            <AlertList alerts={alertsOf(alerts)} at={asOf === undefined ? undefined : now} />
          </>
        )}
      </Asked>
    </Page>
  )
}
