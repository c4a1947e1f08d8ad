import { safe } from '@concert/charts'
import { languagesOf } from '@concert/language'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { toProblem } from '../http/problem.ts'
import type { RunningNode } from '../kernel/open-node.ts'
import { contentSecurityPolicy, formatDocument } from './document.ts'
import { notice, type PageOf } from './notice.ts'
import { languageOf } from './page-query.ts'
import { textsOf } from './texts/texts-of.ts'
import type { Texts } from './texts/texts.ts'

/** Tells a fault as a page, in the reader's language, without anything of ours in it. */
export function answerFault(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  node: Pick<RunningNode, 'directory' | 'mode'>,
): void {
  const { status, faults = [] } = toProblem(error)
  if (status >= 500) request.log.error(error)
  const query = (request.query ?? {}) as Readonly<Record<string, unknown>>
  const lang = languageOf(query, {
    acceptLanguage: request.headers['accept-language'],
    languages: languagesOf(node.directory().organisation?.languages),
  })
  void reply
    .status(status)
    .type('text/html; charset=utf-8')
    .headers({ 'cache-control': 'no-store', 'content-security-policy': contentSecurityPolicy })
    .removeHeader('etag')
    .send(
      formatFault(
        { mode: node.mode, directory: node.directory(), lang },
        sentenceOf(textsOf(lang), status, faults),
      ),
    )
}

export function formatFault(page: PageOf, sentence: string): string {
  const { lang, mode } = page
  const { faults } = textsOf(lang)
  return formatDocument({
    lang,
    mode,
    title: faults.heading,
    body: safe`${notice(page)}<main class="plain"><h1>${faults.heading}</h1><p>${sentence}</p><p><a href="/situation?lang=${lang}">${faults.back}</a></p></main>
`,
  })
}

/** The message of a fault of ours is what was given, attacker-controlled; the sentence around it is in the texts. */
function sentenceOf(
  { faults: texts }: Texts,
  status: number,
  faults: readonly { place: string; message: string }[],
): string {
  const fault = faults[0]
  if (status >= 500) return texts.ours
  if (fault === undefined || !isTold(fault.place)) return texts.other
  return texts[fault.place](fault.message.slice(0, 100))
}

const told = ['asOf', 'lang', 'event', 'scale', 'indicator'] as const

function isTold(place: string): place is (typeof told)[number] {
  return (told as readonly string[]).includes(place)
}
