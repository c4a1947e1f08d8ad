import type { AgencyId, Directory } from '@concert/statement'
import { createHash } from 'node:crypto'
import { isVisible } from '../../../kernel/visibility.ts'
import type { ShownAlert } from '../shown-alerts.ts'
import type { Delivery } from './delivery.ts'

/** Where alerts can be sent from this node. */
export type Addresses = {
  readonly hasMailServer: boolean
  readonly webhooks: readonly { readonly id: string; readonly agency: string }[]
}

/**
 * Deliveries that an alert asks for by now: an e-mail to each focal point that has been asked, a call of every webhook
 * of the agencies of states that acknowledge, and, of an update or a cancellation, whoever was sent one of the
 * `earlier` messages. None goes to an agency from which the alert is kept.
 */
export function planDeliveries(
  alert: ShownAlert,
  { hasMailServer, webhooks }: Addresses,
  earlier: readonly Delivery[],
  directory: Directory,
): Delivery[] {
  const mayRead = ({ agency }: { readonly agency: string }): boolean =>
    isVisible(alert.audience.split(' '), alert.agency, { agency: agency as AgencyId }, directory)
  const planned = [
    ...(hasMailServer ? emails(alert) : []),
    ...hooks(alert, webhooks, directory),
    ...earlier
      .filter(({ channel, address }) => isPossible(channel, address, { hasMailServer, webhooks }))
      .map((sent) => toDelivery(alert, sent, alert.received)),
  ].filter(mayRead)
  return [...new Map(planned.toReversed().map((one) => [one.id, one])).values()].toReversed()
}

function emails(alert: ShownAlert): Delivery[] {
  return alert.states.flatMap(({ state, asked }) =>
    asked.flatMap(({ focalPoint: { agency, email }, asked: since }) =>
      email === undefined
        ? []
        : [toDelivery(alert, { channel: 'e-mail', address: email, agency, state }, since)],
    ),
  )
}

function hooks(alert: ShownAlert, webhooks: Addresses['webhooks'], { agencies }: Directory): Delivery[] {
  return webhooks.flatMap(({ id, agency }) => {
    const state = agencies.get(agency as AgencyId)?.state
    if (state === undefined || !alert.body.recipients.includes(state)) return []
    return [toDelivery(alert, { channel: 'webhook', address: id, agency, state }, alert.received)]
  })
}

function isPossible(
  channel: Delivery['channel'],
  address: string,
  { hasMailServer, webhooks }: Addresses,
): boolean {
  return channel === 'e-mail' ? hasMailServer : webhooks.some(({ id }) => id === address)
}

function toDelivery(
  { id: alert }: ShownAlert,
  { channel, address, agency, state }: Pick<Delivery, 'channel' | 'address' | 'agency' | 'state'>,
  asked: string,
): Delivery {
  const id = deliveryId(alert, channel, address)
  return { id, alert, channel, address, agency, state, asked, status: 'waiting', attempts: 0 }
}

/** The same alert to the same address is the same delivery, on every try and after every restart. */
export function deliveryId(alert: string, channel: Delivery['channel'], address: string): string {
  return createHash('sha256')
    .update(JSON.stringify([alert, channel, address]))
    .digest('hex')
    .slice(0, 32)
}
