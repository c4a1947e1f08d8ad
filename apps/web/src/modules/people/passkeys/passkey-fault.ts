export type PasskeyFault = 'cancelled' | 'known' | 'failed'

/**
 * Why a browser or a device gave no passkey; undefined for what the node said, which has its own words. Browsers do not
 * tell a refusal from a lapse of time (WebAuthn Level 3, 5.1.3), so neither do we.
 */
export function passkeyFault(error: unknown): PasskeyFault | undefined {
  if (!(error instanceof Error) || error.name === 'ApiError') return undefined
  if (error.name === 'NotAllowedError' || error.name === 'AbortError') return 'cancelled'
  if (error.name === 'InvalidStateError') return 'known'
  return 'failed'
}
