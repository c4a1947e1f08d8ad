import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ApiError } from '../../../api/api-error.ts'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { ChainLine } from '../../../design/chain-line.tsx'
import { Empty } from '../../../design/empty.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Page } from '../../../design/page.tsx'
import { StatementTrail } from '../../../design/statement-trail.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { AcknowledgeCard } from './acknowledge-card.tsx'
import { AcknowledgementsCard } from './acknowledgements-card.tsx'
import { AlertCard } from './alert-card.tsx'
import { alertsOf, textIn, type Alert } from './alert.ts'
import { DeliveriesCard } from './deliveries-card.tsx'
import { StatusBanner } from './status-mark.tsx'
import { useAlert } from './use-alerts.ts'

/** One alert: what it says, who was asked by when, who has acknowledged it, and how it reached them. */
export function AlertPage(): ReactNode {
  const { texts } = useThreatsTexts()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const { asOf } = useView()
  const query = useAlert(id)
  if (query.error instanceof ApiError && query.error.reason === 'not-found' && query.data === undefined)
    return (
      <Page title={texts.alerts.kind}>
        <Empty title={texts.alerts.notFound}>
          <p>{texts.requests.notFoundMeans}</p>
        </Empty>
      </Page>
    )
  return (
    <Asked query={query} lines={8}>
      {({ now, alert }) => (
        <ShownAlert alert={alertsOf([alert])[0]!} at={asOf === undefined ? undefined : now} />
      )}
    </Asked>
  )
}

type Given = { readonly alert: Alert; readonly at: string | undefined }

function ShownAlert({ alert, at }: Given): ReactNode {
  const { texts, language } = useThreatsTexts()
  const { person } = useSession()
  const { body, label, audience, type, standing, acknowledgements } = alert
  return (
    <Page
      title={textIn(body, language).headline}
      over={`${texts.alerts.types[type]} · ${texts.alerts.standings[standing]}`}
      lead={<LabelMark label={label ?? ''} audience={audience.split(' ')} />}
      actions={<Actions alert={alert} />}
      aside={
        <StatementTrail
          statements={[
            ...acknowledgements.map((row) => ({ ...row, kind: 'threats.acknowledgement', custody: null })),
            { ...alert, kind: 'threats.alert', custody: null },
          ].toSorted((a, b) => b.index - a.index)}
        />
      }
    >
      <StatusBanner status={body.status} />
      <AlertCard alert={alert} />
      <AcknowledgeCard alert={alert} />
      <AcknowledgementsCard alert={alert} at={at} />
      {person === undefined || at !== undefined ? undefined : <DeliveriesCard id={alert.id} />}
      <ChainLine of={alert.id} />
    </Page>
  )
}

/** Its author alone updates and cancels it, while nothing has taken its place. */
function Actions({ alert: { id, agency, type, replacedBy } }: Pick<Given, 'alert'>): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const { may, agency: own } = useSession()
  const isOwn = own === agency && may('drafts') && asOf === undefined
  return (
    <>
      <a href={`/api/threats/alerts/${id}/cap.xml`}>{texts.alerts.cap}</a>
      {isOwn && replacedBy === undefined && type !== 'cancel' ? (
        <>
          <ButtonLink to="/alerts/new" search={(before) => ({ ...before, of: id, act: 'update' })}>
            {texts.alerts.update}
          </ButtonLink>
          <ButtonLink
            to="/alerts/new"
            search={(before) => ({ ...before, of: id, act: 'cancel' })}
            variant="default"
          >
            {texts.alerts.cancel}
          </ButtonLink>
        </>
      ) : undefined}
    </>
  )
}
