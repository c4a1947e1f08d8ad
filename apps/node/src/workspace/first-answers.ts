import { acceptedLanguage, isLanguage } from '@concert/language'
import type { EventsAnswer } from '@concert/api'
import type { Language } from '@concert/statement'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { RunningNode } from '../kernel/open-node.ts'
import { languageIn } from './language-in.ts'

type Parameters = Readonly<Record<string, string>>
type Answer = { readonly address: string; readonly parameters: Parameters; readonly answer: unknown }

/** What a page will ask for as soon as it runs: it is answered with the page, so that nothing waits for a second turn. */
export type FirstAnswers = {
  readonly language: Language
  /** Sources of the chunks that the address wants. */
  readonly chunks: readonly string[]
  readonly answers: readonly Answer[]
}

type Query = Readonly<Record<string, unknown>>

const overviewChunk = 'src/modules/situation/overview/situation-page.tsx'

/** Asks this node's own API as the caller would, with the caller's cookie: a page never holds more than that. */
export async function askFirst(
  app: FastifyInstance,
  node: RunningNode,
  request: FastifyRequest,
): Promise<FirstAnswers> {
  const language = languageFor(node, request)
  const asOf = textIn(request.query as Query, 'asOf')
  const then = asOf === undefined ? {} : { asOf }
  const ask = (address: string, parameters: Parameters = {}): Promise<Answer | undefined> =>
    askOne(app, request, address, parameters)
  const always = await Promise.all([
    ask('/api/node'),
    ask('/api/session'),
    ask('/api/directory'),
    ask('/api/situation/events', then),
  ])
  const isOverview = /^\/workspace\/?(?:\?|$)/.test(request.url)
  const events = always.find((one) => one?.address === '/api/situation/events')?.answer as
    EventsAnswer | undefined
  const event = textIn(request.query as Query, 'event') ?? firstOpen(events)
  const more =
    isOverview && event !== undefined
      ? await Promise.all([
          ask('/api/situation/overview', { event, ...then }),
          ask('/api/situation/corrections', { event, limit: '1000', ...then }),
          ask('/api/needs'),
        ])
      : []
  return {
    language,
    chunks: isOverview ? [overviewChunk] : [],
    answers: [...always, ...more].filter((one) => one !== undefined),
  }
}

function firstOpen(events: EventsAnswer | undefined): string | undefined {
  return (events?.events.find(({ closed }) => !closed) ?? events?.events[0])?.event
}

async function askOne(
  app: FastifyInstance,
  { headers }: FastifyRequest,
  address: string,
  parameters: Parameters,
): Promise<Answer | undefined> {
  const { cookie, host } = headers
  const response = await app.inject({
    method: 'GET',
    url: address,
    query: parameters,
    headers: { ...(host === undefined ? {} : { host }), ...(cookie === undefined ? {} : { cookie }) },
  })
  return response.statusCode === 200 ? { address, parameters, answer: response.json() } : undefined
}

/** As the workspace itself chooses: the address, the cookie, the browser's languages. */
function languageFor(node: RunningNode, { query, headers }: FastifyRequest): Language {
  const asked = textIn(query as Query, 'lang')
  if (asked !== undefined && isLanguage(asked)) return asked
  const offered = (node.directory().organisation?.languages ?? []).filter(isLanguage)
  return (
    languageIn(headers.cookie) ??
    acceptedLanguage(headers['accept-language'], offered.length > 0 ? offered : ['en'])
  )
}

function textIn(query: Query, name: string): string | undefined {
  const value = query[name]
  return typeof value === 'string' && value !== '' && value.length <= 100 ? value : undefined
}
