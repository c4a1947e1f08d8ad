import { instantMs, type Instant } from '@concert/statement'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { capOf } from '../cap-of.ts'
import { formatCap } from '../format-cap.ts'
import type { ShownAlert } from '../shown-alerts.ts'
import type { ThreatsTables } from '../tables.ts'
import { composeEmail } from './compose-email.ts'
import type { Delivery } from './delivery.ts'
import { sendEmail } from '../../../kernel/delivery/send-email.ts'
import { sendWebhook } from '../../../kernel/delivery/send-webhook.ts'
import type { DeliverySettings } from '../../../kernel/delivery/delivery-settings.ts'

export type Sending = {
  readonly node: NodeParts<ThreatsTables>
  readonly settings: DeliverySettings
  /** All of the author's, the earlier messages of this alert among them. */
  readonly all: readonly ShownAlert[]
  readonly now: Instant
}

/** One try; resolves when the other side has taken it, and throws what hindered it. */
export async function sendDelivery(delivery: Delivery, alert: ShownAlert, sending: Sending): Promise<void> {
  return delivery.channel === 'e-mail' ? mail(delivery, alert, sending) : call(delivery, alert, sending)
}

async function mail(
  { address }: Delivery,
  alert: ShownAlert,
  { node, settings, all }: Sending,
): Promise<void> {
  const server = settings.smtp()
  if (server === undefined) throw new Error('no mail server is entered')
  const { origin } = node.record
  const source = capOf(alert, all, origin)
  const email = composeEmail(alert, {
    address,
    host: origin.split('/', 1)[0]!,
    url: `${node.sessions.origin()}/workspace/record/${alert.id}`,
    cap: formatCap(source),
    earlier: source.earlier,
  })
  await sendEmail(email, server, settings.password())
}

/** Together they name the alert and its place in the record, so that a receiver can ask for its proof. */
async function call(
  { id, address }: Delivery,
  alert: ShownAlert,
  { node, settings, all, now }: Sending,
): Promise<void> {
  const webhook = settings.webhooks().find((one) => one.id === address)
  if (webhook === undefined) throw new Error('the webhook was taken away')
  const { index, agency, event, label, received, body } = alert
  const data = {
    id: alert.id,
    index,
    agency,
    event,
    label,
    record: node.record.origin,
    status: body.status,
    body,
  }
  const cap = formatCap(capOf(alert, all, node.record.origin))
  await sendWebhook(
    {
      url: webhook.url,
      id: `msg_${id}`,
      body: JSON.stringify({ type: 'threats.alert', timestamp: received, data: { ...data, cap } }),
      seconds: Math.floor(instantMs(now) / 1_000),
    },
    settings.secretOf(webhook),
  )
}
