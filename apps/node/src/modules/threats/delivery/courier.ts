import type { AgencyId, Instant } from '@concert/statement'
import { resolveAsOf } from '../../../kernel/as-of.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { capOf } from '../cap-of.ts'
import { readShownAlerts, type ShownAlert } from '../shown-alerts.ts'
import type { ThreatsTables } from '../tables.ts'
import type { Delivery } from './delivery.ts'
import type { Deliveries } from './delivery-file.ts'
import { planDeliveries } from './plan-deliveries.ts'
import { openRounds, type Begin, type Rounds } from '../../../kernel/delivery/open-rounds.ts'
import { afterFailure, afterSuccess, failureOf, isDue } from '../../../kernel/delivery/retry.ts'
import { sendDelivery } from './send-delivery.ts'
import type { DeliverySettings } from '../../../kernel/delivery/delivery-settings.ts'

export type CourierParts = {
  readonly node: NodeParts<ThreatsTables>
  readonly settings: DeliverySettings
  readonly deliveries: Deliveries
  /** Told what went wrong beyond one delivery. */
  readonly say: (error: unknown) => void
}

export type Courier = Rounds

/**
 * Sends alerts while they stand: to whom they are due by the node's clock, again after a failed try, to the next focal
 * point when one has not answered. What is due follows from the record, and what was done is on disk before the next
 * try; so a node that was killed goes on, and sends at worst once more what it had just sent, under the same id.
 */
export function openCourier(parts: CourierParts): Courier {
  return openRounds(parts.node, (begin) => goRound(parts, begin), parts.say)
}

/** One look at all alerts that stand; answers when the next is due, undefined when nothing waits. */
async function goRound(parts: CourierParts, begin: Begin): Promise<Instant | undefined> {
  const { node, settings, deliveries } = parts
  const addresses = { hasMailServer: settings.smtp() !== undefined, webhooks: settings.webhooks() }
  if (!addresses.hasMailServer && addresses.webhooks.length === 0) return undefined
  const now = node.clock.now()
  const due: Instant[] = []
  for (const all of await alertsByAuthor(node, now))
    for (const alert of all.filter(({ until }) => now < until)) {
      const earlier = capOf(alert, all, node.record.origin).earlier.flatMap(({ id }) => deliveries.of(id))
      const planned = planDeliveries(alert, addresses, earlier, node.directory())
      for (const delivery of await deliveries.add(alert.id, planned)) {
        if (isDue(delivery, now)) begin(delivery.id, () => attempt(delivery, alert, all, parts))
        else if (delivery.status === 'waiting') due.push(delivery.nextAttempt as Instant)
      }
      due.push(...alert.states.flatMap(({ next }) => next ?? []))
    }
  return due.sort()[0]
}

/** Each author reads its own alerts and every acknowledgement of them, so nothing is sent that should not be. */
async function alertsByAuthor(node: NodeParts<ThreatsTables>, now: Instant): Promise<ShownAlert[][]> {
  const authors = await node.db.selectFrom('threat_alert').select('agency').distinct().execute()
  const asOf = await resolveAsOf(undefined, node.db)
  return Promise.all(
    authors.map(async ({ agency }) => {
      const viewer = { agency: agency as AgencyId }
      const all = await readShownAlerts({ db: node.db, directory: node.directory(), viewer, asOf }, {}, now)
      return all.filter((one) => one.agency === agency)
    }),
  )
}

async function attempt(
  delivery: Delivery,
  alert: ShownAlert,
  all: readonly ShownAlert[],
  { node, settings, deliveries }: CourierParts,
): Promise<void> {
  const sending = { node, settings, all, now: node.clock.now() }
  const outcome = await sendDelivery(delivery, alert, sending).then(
    () => afterSuccess(delivery, node.clock.now()),
    (error: unknown) => afterFailure(delivery, failureOf(error), node.clock.now()),
  )
  await deliveries.put(outcome)
}
