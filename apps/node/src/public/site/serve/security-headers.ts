import { contentSecurityPolicy } from '../../document.ts'

/** What every answer of the site says beside its content, as headers in a row; pages have their policy too. */
export function securityHeaders(mediaType: string, policy = contentSecurityPolicy): string[] {
  const isPage = mediaType.startsWith('text/html')
  return [...always, ...(isPage ? ['content-security-policy', policy] : open)]
}

const always = [
  'x-content-type-options',
  'nosniff',
  'referrer-policy',
  'no-referrer',
  'x-frame-options',
  'DENY',
]

/** Data and feeds are for everybody's programs, those in other pages too. */
const open = ['access-control-allow-origin', '*']
