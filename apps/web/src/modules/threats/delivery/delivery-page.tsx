import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useSession } from '../../../session/use-session.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { MailServerCard } from './mail-server-card.tsx'
import { OfficesCard } from './offices-card.tsx'
import { WebhooksCard } from './webhooks-card.tsx'

/** How alerts reach the duty officers of an agency: for its administrators, and for those of the node. */
export function DeliveryPage(): ReactNode {
  const { texts } = useThreatsTexts()
  const { agency, may, answer } = useSession()
  const nameOf = useAgencyNames()
  const words = texts.alerts.settings
  return (
    <Page title={words.title} over={agency === undefined ? undefined : nameOf(agency)} lead={words.lead}>
      {answer?.administersNode === true || may('administers') ? <Settings /> : <Empty title={words.closed} />}
    </Page>
  )
}

function Settings(): ReactNode {
  const query = useQuery(answerQuery('/api/threats/delivery'))
  const { answer } = useSession()
  return (
    <Asked query={query} lines={6}>
      {(settings) => (
        <>
          <OfficesCard hasMailServer={settings.hasMailServer} />
          <WebhooksCard webhooks={settings.webhooks} />
          {answer?.administersNode === true ? <MailServerCard server={settings.smtp} /> : undefined}
        </>
      )}
    </Asked>
  )
}
