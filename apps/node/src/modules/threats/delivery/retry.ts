import { formatInstant, instantMs, type Instant } from '@concert/statement'
import { maxAttempts, pauseMs } from '../../../kernel/delivery/pauses.ts'
import type { Delivery } from './delivery.ts'

/** A delivery after a try that failed: when it is tried again, or that it is given up. */
export function afterFailure(delivery: Delivery, failure: string, now: Instant): Delivery {
  const attempts = delivery.attempts + 1
  const { nextAttempt: _, ...rest } = delivery
  const failed = { ...rest, attempts, failure: failure.slice(0, 500) }
  if (attempts >= maxAttempts) return { ...failed, status: 'given-up' }
  return { ...failed, nextAttempt: formatInstant(instantMs(now) + pauseMs(attempts)) }
}

/** A delivery after the other side has taken it. */
export function afterSuccess(delivery: Delivery, now: Instant): Delivery {
  const { nextAttempt: _, failure: _failure, ...rest } = delivery
  return { ...rest, attempts: delivery.attempts + 1, status: 'delivered', delivered: now }
}

export function isDue({ status, nextAttempt }: Delivery, now: Instant): boolean {
  return status === 'waiting' && (nextAttempt === undefined || nextAttempt <= now)
}
