import * as openid from 'openid-client'
import { Refusal } from '../../kernel/refusal.ts'
import type { Provider, Providers } from './open-providers.ts'

/** What was remembered while a person is at the provider's page. */
export type Errand = {
  readonly provider: string
  readonly nonce: string
  readonly verifier: string
  readonly invitation: string | undefined
  readonly to: string
  /** SHA-256 of the cookie of the browser that went there: another one does not come back for it. */
  readonly browser: string
}

export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string }

/** Speaks to agencies' providers: authorization code with PKCE, state and nonce, and ID tokens verified by signature. */
export type ProviderClient = {
  /** Throws Refusal `busy` when the provider does not answer. */
  readonly begin: (
    provider: Provider,
    secret: string,
    errand: { readonly state: string; readonly nonce: string; readonly verifier: string },
  ) => Promise<URL>
  /** The claims of whoever signed in there. Throws whatever went wrong. */
  readonly finish: (
    provider: Provider,
    secret: string,
    url: URL,
    errand: Errand & { state: string },
  ) => Promise<Claims>
  /** The provider's page to sign out at, where it has one; nothing when it does not answer. */
  readonly endSession: (found: ReturnType<Providers['find']>) => Promise<URL | undefined>
}

const timeoutSeconds = 10
const maxAnswerBytes = 1024 * 1024
const knownForMs = 3_600_000

export function openProviderClient(origin: () => string, nowMs: () => number): ProviderClient {
  const known = new Map<string, { readonly config: Promise<openid.Configuration>; readonly until: number }>()
  const configOf = (provider: Provider, secret: string): Promise<openid.Configuration> => {
    const name = JSON.stringify([provider, secret])
    const found = known.get(name)
    if (found !== undefined && found.until > nowMs()) return found.config
    const config = discover(provider, secret)
    known.set(name, { config, until: nowMs() + knownForMs })
    config.catch(() => known.delete(name))
    return config
  }
  return {
    begin: async (provider, secret, { state, nonce, verifier }) => {
      const config = await configOf(provider, secret).catch((cause: unknown) => {
        throw notAnswering(provider, cause)
      })
      return openid.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri(origin()),
        scope: provider.scope,
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      })
    },
    finish: async (provider, secret, url, { state, nonce, verifier }) => {
      const config = await configOf(provider, secret)
      const tokens = await openid.authorizationCodeGrant(config, url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims() as Claims
      if (config.serverMetadata().userinfo_endpoint === undefined) return claims
      const more = await openid.fetchUserInfo(config, tokens.access_token, claims.sub)
      return { ...more, ...claims }
    },
    endSession: async (found) => {
      if (found === undefined) return undefined
      const config = await configOf(found.provider, found.secret).catch(() => undefined)
      if (config?.serverMetadata().end_session_endpoint === undefined) return undefined
      return openid.buildEndSessionUrl(config, { post_logout_redirect_uri: signedOutUri(origin()) })
    },
  }
}

export const redirectUri = (origin: string): string => `${origin}/api/oidc/callback`
export const signedOutUri = (origin: string): string => `${origin}/workspace/`

async function discover({ issuer, clientId }: Provider, secret: string): Promise<openid.Configuration> {
  const isPlain = issuer.startsWith('http:')
  return openid.discovery(new URL(issuer), clientId, secret, openid.ClientSecretBasic(secret), {
    timeout: timeoutSeconds,
    [openid.customFetch]: boundedFetch as openid.CustomFetch,
    execute: [openid.enableNonRepudiationChecks, ...(isPlain ? [openid.allowInsecureRequests] : [])],
  })
}

/** A provider's answer is bounded before it is parsed. */
async function boundedFetch(url: string, options: RequestInit): Promise<Response> {
  const answer = await fetch(url, options)
  const { status, statusText, headers } = answer
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of answer.body ?? []) {
    bytes += part.length
    if (bytes > maxAnswerBytes) throw new Error(`The provider answers with more than ${maxAnswerBytes} bytes`)
    parts.push(part)
  }
  const hasBody = ![204, 205, 304].includes(status)
  return new Response(hasBody ? Buffer.concat(parts) : null, { status, statusText, headers })
}

function notAnswering({ id, issuer }: Provider, cause: unknown): Refusal {
  return new Refusal(
    'busy',
    `The provider ${id} does not answer as it should (${issuer}); try again, sign in with a passkey, or tell the operator`,
    [],
    cause,
  )
}
