import type { SessionAnswer } from '@concert/api'
import type { FastifyRequest } from 'fastify'
import { isIP } from 'node:net'

/** Where people's browsers reach the node: cookies, passkeys and links belong to this address. */
export type PublicAddress = {
  readonly url: () => URL
  readonly cookie: () => string
  readonly isSecure: () => boolean
  readonly passkeys: (request: FastifyRequest) => SessionAnswer['methods']['passkey']
}

export function publicAddress(url: () => URL): PublicAddress {
  const isSecure = (): boolean => url().protocol === 'https:'
  return {
    url,
    isSecure,
    // A browser keeps a __Host- cookie from being set by another host of the same domain, and wants https for it.
    cookie: () => (isSecure() ? '__Host-concert_session' : 'concert_session'),
    passkeys: ({ headers }) => passkeysAt(url(), headers.host),
  }
}

/** WebAuthn binds a passkey to a name, never to a bare IP, and to https or localhost. */
function passkeysAt(url: URL, host: string | undefined): SessionAnswer['methods']['passkey'] {
  const at = url.origin
  const name = url.hostname.replaceAll(/^\[|\]$/g, '')
  if (isIP(name) !== 0) return { available: false, reason: 'address-is-ip', at }
  const isLocal = name === 'localhost' || name.endsWith('.localhost')
  if (url.protocol !== 'https:' && !isLocal) return { available: false, reason: 'not-secure', at }
  if (host !== undefined && !isAt(host, url)) return { available: false, reason: 'other-address', at }
  return { available: true, at }
}

/** `Host` is attacker-controlled, and may name the port that goes without saying. */
function isAt(host: string, { protocol, host: own }: URL): boolean {
  const asked = `${protocol}//${host}`
  return URL.canParse(asked) && new URL(asked).host === own
}

/** Throws an Error in words for whoever starts the node. */
export function parsePublicUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === ''
  )
    return url
  throw new Error(
    `Cannot use the public address "${text}": give the address at which browsers reach this node, as https://concert.example (--public-url, CONCERT_URL)`,
  )
}
