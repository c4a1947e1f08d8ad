import type { CDPSession, Page } from 'playwright-core'

/** A device of its own that holds passkeys, as Chromium plays it; whoever sits before it always agrees. */
export type VirtualAuthenticator = {
  /** The passkeys that it holds, private keys and all, for another device to be given them. */
  readonly held: () => Promise<readonly Credential[]>
}

type Credential = Awaited<ReturnType<typeof credentialsOf>>[number]

/** Gives the page a device that makes and uses passkeys (Chromium's virtual authenticator). */
export async function plugAuthenticatorInto(
  page: Page,
  given: readonly Credential[] = [],
): Promise<VirtualAuthenticator> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  for (const credential of given)
    await session.send('WebAuthn.addCredential', { authenticatorId, credential })
  return {
    held: () => credentialsOf(session, authenticatorId),
  }
}

async function credentialsOf(session: CDPSession, authenticatorId: string) {
  return (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials
}
