import { safe, type Markup } from '@concert/charts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RunningNode } from '../kernel/open-node.ts'
import { formatDocument } from './document.ts'
import { answerFault } from './fault-page.ts'
import { notice } from './notice.ts'
import { languageOf } from './page-query.ts'
import { offeredLanguages, sendPage } from './situation-page.ts'
import { textsOf } from './texts/texts-of.ts'
import type { Texts } from './texts/texts.ts'

type Fields = Readonly<Record<string, unknown>>
const path = '/first-administrator'
const bodyLimit = 4_096

/**
 * The link that a new node prints. Opening it changes nothing: a preview or a scanner of links must not use the code
 * up. The button redeems it and shows the token, once; the link leads to where a person registers a passkey with it.
 */
export function firstAdministratorPage(app: FastifyInstance, node: RunningNode): void {
  void app.register(async (page) => {
    page.setErrorHandler((error, request, reply) => answerFault(error, request, reply, node))
    page.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    const schema = { hide: true }
    page.get(path, { schema }, async (request, reply) => {
      const code = textIn(request.query as Fields, 'code')
      return answer(request, reply, node, (texts) => askToRedeem(texts, code, node.sessions.origin()))
    })
    page.post(path, { schema, bodyLimit }, async (request, reply) => {
      const code = textIn((request.body ?? {}) as Fields, 'code')
      const granted = code === undefined ? undefined : await node.access.redeem(code)
      if (granted === undefined) void reply.status(403)
      return answer(request, reply, node, (texts) => showToken(texts, granted?.token))
    })
  })
}

/** The code stands behind the #, so that it is in no log; a passkey belongs to the node's own address. */
function askToRedeem({ administrator: texts }: Texts, code: string | undefined, origin: string): Markup {
  if (code === undefined) return safe`<p>${texts.noCode}</p>`
  const workspace = `${origin}/workspace/invitation#code=${encodeURIComponent(code)}`
  return safe`<p>${texts.passkey}</p><p><a href="${workspace}">${texts.toWorkspace}</a></p><p>${texts.explain}</p><form method="post" action="${path}"><input type="hidden" name="code" value="${code}"><button>${texts.button}</button></form>`
}

function showToken({ administrator: texts }: Texts, token: string | undefined): Markup {
  if (token === undefined) return safe`<p>${texts.refused}</p>`
  return safe`<h2>${texts.token}</h2><code class="secret">${token}</code><p>${texts.once}</p>`
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  node: RunningNode,
  content: (texts: Texts) => Markup,
): FastifyReply {
  const lang = languageOf(request.query as Fields, {
    acceptLanguage: request.headers['accept-language'],
    languages: offeredLanguages(node),
  })
  const texts = textsOf(lang)
  void reply.header('cache-control', 'no-store')
  return sendPage(
    reply,
    formatDocument({
      lang,
      mode: node.mode,
      title: texts.administrator.heading,
      head: safe`<meta name="robots" content="noindex">
`,
      body: safe`${notice({ mode: node.mode, directory: node.directory(), lang })}<main class="plain"><h1>${texts.administrator.heading}</h1>${content(texts)}</main>
`,
    }),
  )
}

function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' && value !== '' && value.length <= 100 ? value : undefined
}
