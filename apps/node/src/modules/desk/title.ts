import type { Text } from '@concert/briefing'
import type { Understood } from '@concert/statement'

/** A request is called by its subject; an answer and a closing by the request that they name. */
export function deskTitle({ kind, body }: Understood): Text | undefined {
  return kind === 'desk.request' ? (body.subject as Text) : undefined
}
