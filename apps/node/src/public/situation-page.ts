import { languagesOf } from '@concert/language'
import type { Instant, Language } from '@concert/statement'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createHash, randomUUID } from 'node:crypto'
import type { RunningNode } from '../kernel/open-node.ts'
import { contentSecurityPolicy } from './document.ts'
import { answerFault } from './fault-page.ts'
import { minuteOf, readFacts } from './page-facts.ts'
import { linkTo, readChoice, type Choice } from './page-query.ts'
import { formatSituation } from './situation-view.ts'

type Query = Readonly<Record<string, unknown>>

/**
 * `/situation`: the situation as everyone may see it, as of any day and with any figure and scale. It is the same for a
 * minute at one number of entries, so it answers 304 to whoever has it.
 */
export function situationPage(app: FastifyInstance, node: RunningNode): void {
  const started = randomUUID()
  void app.register(async (page) => {
    page.setErrorHandler((error, request, reply) => answerFault(error, request, reply, node))
    page.get<{ Querystring: Query }>('/situation', { schema: { hide: true } }, async (request, reply) => {
      const choice = readChoice(request.query, {
        acceptLanguage: request.headers['accept-language'],
        languages: offeredLanguages(node),
      })
      const now = minuteOf(node.clock.now())
      const etag = etagOf(choice, [started, node.position(), now])
      void reply.headers(headersOf(choice)).header('etag', etag)
      if (isKnown(request, etag)) return reply.status(304).send()
      return sendPage(reply, await situationText(node, choice, now))
    })
  })
}

async function situationText(node: RunningNode, choice: Choice, now: Instant): Promise<string> {
  return formatSituation(await readFacts(node, choice, now), choice)
}

export function offeredLanguages(node: Pick<RunningNode, 'directory'>): readonly Language[] {
  return languagesOf(node.directory().organisation?.languages)
}

export function sendPage(reply: FastifyReply, text: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', contentSecurityPolicy)
    .send(text)
}

function headersOf({ lang }: Choice): Readonly<Record<string, string>> {
  return { 'cache-control': 'public, max-age=10', vary: 'accept-language', 'content-language': lang }
}

/** The same address at the same number of entries in the same minute is the same page. */
function etagOf(choice: Choice, parts: readonly (string | number)[]): string {
  const text = [linkTo(choice), ...parts].join('\n')
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
}

function isKnown({ headers }: FastifyRequest, etag: string): boolean {
  const known = headers['if-none-match']?.split(',').map((one) => one.trim()) ?? []
  return known.includes(etag) || known.includes('*')
}
