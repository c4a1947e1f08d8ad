import type { FastifyRequest } from 'fastify'
import { Refusal } from '../kernel/refusal.ts'
import { httpSays } from './rule-texts.ts'

const safeMethods = ['GET', 'HEAD', 'OPTIONS']

/**
 * A browser sends its cookie with whatever any page asks for: what changes something by a cookie must come from our
 * own pages. Browsers say so in Sec-Fetch-Site, older ones in Origin; who says neither is refused. Throws Refusal.
 */
export function refuseCrossSite(request: FastifyRequest, origin: string): void {
  if (safeMethods.includes(request.method) || saysSameOrigin(request, origin) === true) return
  throw crossSite()
}

/** The same for what opens a session: without a cookie yet, a program that is no browser may ask, too. */
export function refuseForeignPage(request: FastifyRequest, origin: string): void {
  if (saysSameOrigin(request, origin) === false) throw crossSite()
}

/** Undefined when it says nothing of where it comes from. Attacker-controlled but for what browsers themselves set. */
function saysSameOrigin({ headers }: FastifyRequest, origin: string): boolean | undefined {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  if (headers.origin === undefined) return undefined
  if (!URL.canParse(headers.origin)) return false
  const page = new URL(headers.origin)
  return page.origin === origin || page.host === headers.host
}

function crossSite(): Refusal {
  return new Refusal('not-entitled', httpSays.crossSite)
}
