import { formatInstant, instantMs, type Instant } from '@concert/statement'
import { maxAttempts, pauseMs } from './pauses.ts'

/** What has been tried of something that is to be sent. */
export type Tried = {
  readonly status: 'waiting' | 'delivered' | 'given-up'
  readonly attempts: number
  /** Not tried again before. */
  readonly nextAttempt?: string | undefined
  readonly delivered?: string | undefined
  /** Why the last try failed, in the words of the other side. */
  readonly failure?: string | undefined
}

/** What is sent, after a try that failed: when it is tried again, or that it is given up. */
export function afterFailure<T extends Tried>(sent: T, failure: string, now: Instant): T {
  const attempts = sent.attempts + 1
  const { nextAttempt: _, ...rest } = sent
  const failed = { ...rest, attempts, failure: failure.slice(0, 500) } as T
  if (attempts >= maxAttempts) return { ...failed, status: 'given-up' }
  return { ...failed, nextAttempt: formatInstant(instantMs(now) + pauseMs(attempts)) }
}

/** After the other side has taken it. */
export function afterSuccess<T extends Tried>(sent: T, now: Instant): T {
  const { nextAttempt: _, failure: _failure, ...rest } = sent
  return { ...(rest as T), attempts: sent.attempts + 1, status: 'delivered', delivered: now }
}

export function isDue({ status, nextAttempt }: Tried, now: Instant): boolean {
  return status === 'waiting' && (nextAttempt === undefined || nextAttempt <= now)
}

/** An error of the line often has its reason only in its cause. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
