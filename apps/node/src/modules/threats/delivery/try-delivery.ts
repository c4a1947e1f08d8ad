import type { DeliveryTried } from '@concert/api'
import { instantMs, type Instant } from '@concert/statement'
import { randomUUID } from 'node:crypto'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { threatsSay } from '../rule-texts.ts'
import type { ThreatsTables } from '../tables.ts'
import { sendEmail } from '../../../kernel/delivery/send-email.ts'
import { sendWebhook } from '../../../kernel/delivery/send-webhook.ts'
import type { DeliverySettings, Webhook } from '../../../kernel/delivery/delivery-settings.ts'

export type Trying = { readonly node: NodeParts<ThreatsTables>; readonly settings: DeliverySettings }

/** Calls a webhook with what is no alert, signed as an alert is; answers what became of it. */
export function tryWebhook(webhook: Webhook, { node, settings }: Trying): Promise<DeliveryTried> {
  const now = node.clock.now()
  const data = { record: node.record.origin, agency: webhook.agency }
  return outcomeOf(
    sendWebhook(
      {
        url: webhook.url,
        id: `msg_test_${randomUUID()}`,
        body: JSON.stringify({ type: 'threats.delivery-test', timestamp: now, data }),
        seconds: secondsOf(now),
      },
      settings.secretOf(webhook),
    ),
  )
}

/** Sends an office's address what is no alert; answers what became of it. Throws Refusal without a mail server. */
export function tryEmail(address: string, { node, settings }: Trying): Promise<DeliveryTried> {
  const server = settings.smtp()
  if (server === undefined) throw new Refusal('conflict', threatsSay.noMailServer)
  const { origin } = node.record
  return outcomeOf(
    sendEmail(
      {
        to: address,
        subject: 'Test: alerts will come to this address',
        text: words(node.sessions.origin(), origin),
        messageId: `<test-${randomUUID()}@${origin.split('/', 1)[0]!}>`,
        references: [],
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: [],
      },
      server,
      settings.password(),
    ),
  )
}

function words(url: string, origin: string): string {
  return [
    `This is a test, and no alert. Alerts of the record ${origin} will come to this address.`,
    'Это проверка, а не оповещение. На этот адрес будут приходить оповещения.',
    '这是测试，并非警报。警报将发送至本地址。',
    url,
    '',
  ].join('\n\n')
}

async function outcomeOf(sending: Promise<void>): Promise<DeliveryTried> {
  try {
    await sending
    return { delivered: true }
  } catch (error) {
    return { delivered: false, failure: (error as Error).message }
  }
}

function secondsOf(now: Instant): number {
  return Math.floor(instantMs(now) / 1_000)
}
