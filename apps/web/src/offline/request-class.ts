/**
 * What a service worker does with a request. `asset`: hashed by its content, kept for good. `page`: the shell, when the
 * node does not answer. `answer`: what the node says, kept as it was last. `session`: an answer that says who reads.
 * `person`: it may change who reads, so nothing of the one before is kept. `other`: none of its business.
 */
export type RequestClass = 'asset' | 'page' | 'answer' | 'session' | 'person' | 'other'

type Asked = Pick<Request, 'method' | 'url' | 'mode'>

/** Only these are kept: an answer about a person, a sign-in or a key is not among them, nor is one without an end. */
const kept = [
  '/api/node',
  '/api/directory',
  '/api/statements',
  '/api/record',
  '/api/situation',
  '/api/needs',
  '/api/desk',
  '/api/drafts',
]

const aboutPersons = [
  '/api/session',
  '/api/sessions',
  '/api/door',
  '/api/oidc',
  '/api/passkeys',
  '/api/invitations',
  '/api/first-administrator',
  '/api/people',
  '/api/person',
]

export function requestClass({ method, url, mode }: Asked, origin: string): RequestClass {
  const { origin: at, pathname } = new URL(url)
  if (at !== origin) return 'other'
  if (method !== 'GET') return isBelow(pathname, aboutPersons) ? 'person' : 'other'
  if (pathname.startsWith('/workspace/assets/')) return 'asset'
  if (mode === 'navigate') return pathname.startsWith('/workspace') ? 'page' : 'other'
  if (pathname === '/api/session') return 'session'
  return isBelow(pathname, kept) ? 'answer' : 'other'
}

function isBelow(path: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
}
