import type { NodeParts } from '../../../kernel/node-parts.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { kernelSays } from '../../../kernel/rule-texts.ts'
import type { ThreatsTables } from '../tables.ts'
import { openCourier, type Courier } from './courier.ts'
import { openDeliveries, type Deliveries } from './delivery-file.ts'
import type { DeliverySettings } from '../../../kernel/delivery/delivery-settings.ts'

/** Where alerts leave the node: its addresses, what was sent, and who sends. */
export type DeliveryDesk = {
  readonly settings: DeliverySettings
  readonly deliveries: Deliveries
  readonly courier: Courier
}

/** The desk of one node, which opens when it begins to listen. */
export function deliveryDesk(): {
  readonly start: (
    node: NodeParts<ThreatsTables>,
    say: (error: unknown) => void,
  ) => Promise<() => Promise<void>>
  /** Throws Refusal before it is open. */
  readonly desk: () => DeliveryDesk
} {
  let open: DeliveryDesk | undefined
  return {
    start: async (node, say) => {
      const settings = node.delivery
      const deliveries = await openDeliveries(node.dir)
      const courier = openCourier({ node, settings, deliveries, say })
      open = { settings, deliveries, courier }
      return courier.close
    },
    desk: () => {
      if (open === undefined) throw new Refusal('busy', kernelSays.starting)
      return open
    },
  }
}
