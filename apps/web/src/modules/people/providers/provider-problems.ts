import type { ProviderProblem } from '@concert/api'

/** Why one is back from a provider without a session, as the address tells it. */
export const providerProblems: readonly ProviderProblem[] = [
  'denied',
  'failed',
  'expired',
  'not-invited',
  'invitation',
]
