import { safe, type Markup } from '@concert/charts'
import { isLanguage } from '@concert/language'
import type { Language } from '@concert/statement'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { perMinute } from '../../http/rate-limit.ts'
import type { RunningNode } from '../../kernel/open-node.ts'
import { formatDocument } from '../document.ts'
import { answerFault } from '../fault-page.ts'
import { notice } from '../notice.ts'
import { languageOf } from '../page-query.ts'
import { offeredLanguages, sendPage } from '../situation-page.ts'
import { readEmailAddress } from './email-address.ts'
import { askFor, confirm, leave } from './subscribing.ts'
import type { SubscriptionDesk } from './subscription-desk.ts'
import { letterTextsOf } from './texts/letter-texts-of.ts'
import type { LetterTexts } from './texts/letter-texts.ts'

type Fields = Readonly<Record<string, unknown>>
type Texts = LetterTexts['pages']

const bodyLimit = 4_096
const path = '/subscriptions'

/**
 * The form's other end, and where the links in letters lead. Opening a link changes nothing, for scanners of mail open
 * them: the button does, or the reader's mail program with one click (RFC 8058). Whoever enters an address is told the
 * same whether it is subscribed or not.
 */
export function subscriptionPages(
  app: FastifyInstance,
  node: RunningNode,
  desk: () => SubscriptionDesk,
): void {
  void app.register(async (page) => {
    page.setErrorHandler((error, request, reply) => answerFault(error, request, reply, node))
    page.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    askRoute(page, node, desk)
    linkRoutes(page, node, desk)
  })
}

function askRoute(page: FastifyInstance, node: RunningNode, desk: () => SubscriptionDesk): void {
  const limit = perMinute(10, Date.now)
  const limitAll = perMinute(120, Date.now)
  page.post(path, { schema: { hide: true }, bodyLimit }, async (request, reply) => {
    limit(request)
    limitAll({ ip: 'all' })
    const { email, lang } = (request.body ?? {}) as Fields
    const language = languageIn(node, request, lang)
    const address = readEmailAddress(email)
    if (node.delivery.smtp() === undefined)
      return answer(node, reply.status(503), language, ({ noMail }) => safe`<p>${noMail}</p>`)
    if (address === undefined)
      return answer(node, reply.status(422), language, ({ noAddress }) => safe`<p>${noAddress}</p>`)
    const { files, courier } = desk()
    // After the answer: how long it takes must not tell whether the address is known.
    setImmediate(() => {
      void askFor(files, { address, language, now: node.clock.now() }).then(courier.wake, (error: unknown) =>
        request.log.error(error),
      )
    })
    return answer(node, reply.status(202), language, ({ asked }) => safe`<p>${asked}</p>`)
  })
}

function linkRoutes(page: FastifyInstance, node: RunningNode, desk: () => SubscriptionDesk): void {
  const limit = perMinute(60, Date.now)
  const schema = { hide: true }
  for (const purpose of ['confirm', 'leave'] as const) {
    page.get(`${path}/${purpose}`, { schema }, async (request, reply) => {
      const { id, token } = linkIn(request)
      const language = languageOfLink(node, request, desk(), id)
      return answer(node, reply, language, (texts) => question(purpose, { id, token }, texts))
    })
    page.post(`${path}/${purpose}`, { schema, bodyLimit }, async (request, reply) => {
      limit(request)
      const { id, token } = linkIn(request)
      const { files, courier } = desk()
      const language = languageOfLink(node, request, desk(), id)
      const holds =
        purpose === 'leave' ? await leave(files, id, token) : await confirm(files, id, token, node.position())
      courier.wake()
      if (!holds) void reply.status(403)
      return answer(
        node,
        reply,
        language,
        (texts) => safe`<p>${holds ? done(purpose, texts) : texts.noLink}</p>`,
      )
    })
  }
}

function question(
  purpose: 'confirm' | 'leave',
  { id, token }: { id: string; token: string },
  texts: Texts,
): Markup {
  const query = new URLSearchParams({ id, token })
  const [ask, button] =
    purpose === 'confirm' ? [texts.confirmAsk, texts.confirmButton] : [texts.leaveAsk, texts.leaveButton]
  return safe`<p>${ask}</p><form method="post" action="${path}/${purpose}?${query.toString()}"><button>${button}</button></form>`
}

function done(purpose: 'confirm' | 'leave', texts: Texts): string {
  return purpose === 'confirm' ? texts.confirmed : texts.left
}

/** Attacker-controlled. */
function linkIn({ query }: FastifyRequest): { id: string; token: string } {
  const { id, token } = query as Fields
  return { id: textOf(id), token: textOf(token) }
}

function textOf(value: unknown): string {
  return typeof value === 'string' && value.length <= 100 ? value : ''
}

function languageIn(node: RunningNode, request: FastifyRequest, given: unknown): Language {
  const lang = typeof given === 'string' && isLanguage(given) ? { lang: given } : {}
  return languageOf(lang, {
    acceptLanguage: request.headers['accept-language'],
    languages: offeredLanguages(node),
  })
}

function languageOfLink(
  node: RunningNode,
  request: FastifyRequest,
  { files }: SubscriptionDesk,
  id: string,
): Language {
  return files.find(id)?.language ?? languageIn(node, request, undefined)
}

function answer(
  node: RunningNode,
  reply: FastifyReply,
  lang: Language,
  content: (texts: Texts) => Markup,
): FastifyReply {
  const texts = letterTextsOf(lang).pages
  void reply.header('cache-control', 'no-store')
  return sendPage(
    reply,
    formatDocument({
      lang,
      mode: node.mode,
      title: texts.heading,
      head: safe`<meta name="robots" content="noindex">
`,
      body: safe`${notice({ mode: node.mode, directory: node.directory(), lang })}<main class="plain"><h1>${texts.heading}</h1>${content(texts)}<p><a href="/${lang}/feeds/">${texts.back}</a></p></main>
`,
    }),
  )
}
