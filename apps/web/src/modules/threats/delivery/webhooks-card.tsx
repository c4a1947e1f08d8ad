import type { DeliverySettingsAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { Card } from '../../../design/card.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { Table } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useSession } from '../../../session/use-session.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'
import { TryButton } from './try-button.tsx'
import { WebhookDialog } from './webhook-dialog.tsx'

type Webhooks = DeliverySettingsAnswer['webhooks']

/** The systems that are called with each alert: seen and tried by the agency, entered by whoever administers the node. */
export function WebhooksCard({ webhooks }: { readonly webhooks: Webhooks }): ReactNode {
  const { texts } = useThreatsTexts()
  const { answer } = useSession()
  const [isOpen, setOpen] = useState(false)
  const words = texts.alerts.settings
  return (
    <Card title={words.webhooks}>
      <p className={styles['soft']}>{words.webhooksMean}</p>
      {webhooks.length === 0 ? <p>{words.noWebhook}</p> : <Entered webhooks={webhooks} />}
      {answer?.administersNode === true ? (
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {words.enterWebhook}
          </Button>
        </div>
      ) : undefined}
      {isOpen ? <WebhookDialog onClose={() => setOpen(false)} /> : undefined}
    </Card>
  )
}

function Entered({ webhooks }: { readonly webhooks: Webhooks }): ReactNode {
  const { texts } = useThreatsTexts()
  const { answer } = useSession()
  const nameOf = useAgencyNames()
  const words = texts.alerts.settings
  return (
    <Table
      caption={words.webhooks}
      rows={webhooks}
      keyOf={({ id }) => id}
      isWide
      columns={[
        { name: words.address, head: true, cell: ({ url }) => <code>{url}</code> },
        { name: words.agency, cell: ({ agency }) => nameOf(agency) },
        {
          name: texts.design.actions,
          quiet: true,
          end: true,
          cell: ({ id, url }) => (
            <>
              <TryButton path={`/api/threats/delivery/webhooks/${id}/test`} of={url} />{' '}
              {answer?.administersNode === true ? <Remove id={id} url={url} /> : undefined}
            </>
          ),
        },
      ]}
    />
  )
}

function Remove({ id, url }: { readonly id: string; readonly url: string }): ReactNode {
  const { texts } = useThreatsTexts()
  const client = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const words = texts.alerts.settings
  const remove = async (): Promise<void> => {
    await send('DELETE', `/api/threats/delivery/webhooks/${id}`)
    await client.invalidateQueries({ queryKey: ['/api/threats/delivery'] })
  }
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={words.removeOf(url)}
        onClick={() => setOpen(true)}
      >
        {words.remove}
      </Button>
      {isOpen ? (
        <Confirm
          title={words.removeOf(url)}
          doIt={words.remove}
          isGrave
          onConfirm={remove}
          onClose={() => setOpen(false)}
        >
          <p>{words.removeMeans}</p>
        </Confirm>
      ) : undefined}
    </>
  )
}
