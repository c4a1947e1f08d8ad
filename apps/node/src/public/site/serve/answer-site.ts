import { acceptedLanguage } from '@concert/language'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncodings } from './accepted-encoding.ts'
import { securityHeaders } from './security-headers.ts'
import { entityTag, type ServedFile } from './served-file.ts'
import type { ServedSite } from './served-site.ts'

/**
 * Answers what the site has, from memory, before anything else of the node is asked: the same to everyone, whoever
 * they are. Answers false for what is not the site's. The request is attacker-controlled.
 */
export function answerSite(site: ServedSite, request: IncomingMessage, response: ServerResponse): boolean {
  const { method, url = '/' } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  const end = url.indexOf('?')
  const path = end === -1 ? url : url.slice(0, end)
  if (path === '/') return end === -1 && leadToLanguage(site, request, response)
  const file = site.files.get(path)
  if (file !== undefined) return send(file, request, response, 200)
  if (site.files.has(`${path}/`)) return redirect(response, `${path}/`, 301)
  const lost = site.files.get(`${languageFolder(site, path)}404.html`)
  return lost !== undefined && send(lost, request, response, 404)
}

/** `/ru/…` for an address below a language's folder; nothing of that name else. */
function languageFolder({ languages }: ServedSite, path: string): string | undefined {
  const lang = languages.find((one) => path.startsWith(`/${one}/`))
  return lang === undefined ? undefined : `/${lang}/`
}

function send(file: ServedFile, request: IncomingMessage, response: ServerResponse, status: 200 | 404): true {
  const { headers, method } = request
  const accepted = acceptedEncodings(headers['accept-encoding'])
  const encoding = accepted.find((one) => file.encodings[one] !== undefined) ?? 'identity'
  if (status === 200 && isKnown(headers['if-none-match'], file)) {
    response.writeHead(304, ['etag', entityTag(file.sha256, encoding), ...file.unchanged]).end()
    return true
  }
  const sent = file.encodings[encoding] ?? file.encodings.identity
  response.writeHead(status, sent.headers)
  if (method === 'HEAD') response.end()
  else response.end(sent.bytes)
  return true
}

/** A reader that has any encoding of these bytes has them. */
function isKnown(known: string | undefined, { sha256 }: ServedFile): boolean {
  return known !== undefined && known.includes(sha256.slice(0, 32))
}

function leadToLanguage(
  { languages }: ServedSite,
  { headers }: IncomingMessage,
  response: ServerResponse,
): true {
  const lang = acceptedLanguage(headers['accept-language'], languages)
  return redirect(response, `/${lang}/`, 302, ['vary', 'accept-language'])
}

/** Only to an address that the site has, and below its own root. */
function redirect(response: ServerResponse, location: string, status: 301 | 302, more: string[] = []): true {
  response
    .writeHead(status, [
      'location',
      location,
      'content-length',
      '0',
      'cache-control',
      'public, max-age=60',
      ...more,
      ...securityHeaders('text/plain'),
    ])
    .end()
  return true
}
