import { Provider } from 'oidc-provider'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { atEnd } from './at-end.ts'

export type TestProvider = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What it says of a person by login; a test changes it. */
  readonly claims: Map<string, Readonly<Record<string, unknown>>>
  /** What a browser does there: signs in as somebody and consents, or declines. Answers where it is sent back to. */
  readonly visit: (url: string, login: string | undefined) => Promise<URL>
  readonly close: () => Promise<void>
}

/** A real OpenID provider on loopback, as a ministry runs one; it lets everyone in by the name alone. */
export async function openTestProvider(redirectUri: string, signedOutUri: string): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const claims = new Map<string, Readonly<Record<string, unknown>>>()
  const clientId = 'concert'
  const clientSecret = 'a secret of this test, & with = marks'
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [signedOutUri],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'locale', 'groups'] },
    cookies: { keys: ['a test'] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: async () => ({ sub, ...claims.get(sub) }),
    }),
  })
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  let closed: Promise<void> | undefined
  const close = (): Promise<void> =>
    (closed ??= new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    }))
  atEnd(close)
  return { issuer, clientId, clientSecret, claims, close, visit: (url, login) => visit(issuer, url, login) }
}

/** Follows redirects with its own cookies, fills in the provider's forms, and stops where it leaves the provider. */
async function visit(issuer: string, start: string, login: string | undefined): Promise<URL> {
  const jar = new Map<string, string>()
  let [url, form]: [string, URLSearchParams | undefined] = [start, undefined]
  for (let steps = 0; steps < 20; steps++) {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [name, value] = cookie.split(';', 1)[0]!.split(/=(.*)/s) as [string, string]
      jar.set(name, value)
    }
    const location = answer.headers.get('location')
    const page = await answer.text()
    form = undefined
    if (location !== null) url = new URL(location, url).href
    else if (login === undefined) url = new URL(/href="([^"]*abort[^"]*)"/.exec(page)![1]!, url).href
    else {
      url = new URL(/action="([^"]+)"/.exec(page)![1]!, url).href
      const prompt = /name="prompt" value="(\w+)"/.exec(page)![1]!
      form = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'x' } : { prompt })
    }
    if (!url.startsWith(issuer)) return new URL(url)
  }
  throw new Error(`The provider leads nowhere: ${url}`)
}
