import type { ShownAlert } from '../shown-alerts.ts'
import type { DeliveryDesk } from './delivery-desk.ts'

/** What was sent of one alert, and whom nothing could be sent to. What a line said is for whoever runs the node. */
export function showDeliveries(
  alert: ShownAlert,
  { settings, deliveries }: DeliveryDesk,
  isOperator: boolean,
): { deliveries: object[]; unreached: object[] } {
  const sent = deliveries.of(alert.id)
  const asked = alert.states.flatMap(({ state, asked: steps }) =>
    steps.map(({ focalPoint, asked: since }) => ({ state, ...focalPoint, asked: since })),
  )
  const unreached = asked
    .filter(({ agency, state }) => sent.every((one) => one.agency !== agency || one.state !== state))
    .map(({ email, ...focalPoint }) => ({
      ...focalPoint,
      reason:
        email === undefined ? 'no-address' : settings.smtp() === undefined ? 'no-mail-server' : 'not-yet',
    }))
  return {
    unreached,
    deliveries: sent.map(({ alert: _, address, failure, ...one }) => ({
      ...one,
      ...(one.channel === 'e-mail' ? { address } : {}),
      ...(isOperator && failure !== undefined ? { failure } : {}),
    })),
  }
}
