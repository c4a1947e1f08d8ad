import fastifyCompress from '@fastify/compress'
import fastifyCookie from '@fastify/cookie'
import fastifySwagger from '@fastify/swagger'
import fastifySwaggerUi from '@fastify/swagger-ui'
import { dirname } from 'node:path'
import { constants } from 'node:zlib'
import fastify, { LogController, type FastifyInstance, type FastifyReply } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import type { RunningNode } from './kernel/open-node.ts'
import { Refusal } from './kernel/refusal.ts'
import { openPeople, touchSession, type PeopledNode, type PeopleSettings } from './people/open-people.ts'
import { peopleRoutes } from './people/people-routes.ts'
import { publicPages } from './public/public-pages.ts'
import { subscriptionDesk } from './public/subscriptions/subscription-desk.ts'
import { subscriptionPages } from './public/subscriptions/subscription-pages.ts'
import { subscriptionRoutes } from './public/subscriptions/subscription-routes.ts'
import { siteServer } from './public/site/serve/site-server.ts'
import { accessRoutes } from './http/access-routes.ts'
import { attachmentRoutes } from './http/attachment-routes.ts'
import { chainRoutes } from './http/chain-routes.ts'
import { entryRoutes } from './http/entry-routes.ts'
import { liveRoutes } from './http/live-routes.ts'
import { answerProblem, answerUnreadable, describeProblems } from './http/problem.ts'
import { recordRoutes } from './http/record-routes.ts'
import { sayRoutes } from './http/say-routes.ts'
import { statementRoutes } from './http/statement-routes.ts'
import { boundariesRoute } from './workspace/boundaries-route.ts'
import { workspacePages } from './workspace/workspace-pages.ts'

export type ServerOptions = { readonly logLevel: string } & Partial<Omit<PeopleSettings, 'publicUrl'>> & {
    /** Where browsers reach the node; http://localhost and its port when absent. */
    readonly publicUrl?: URL | undefined
    /** Where the public site is carried; the public address when absent. */
    readonly siteUrl?: URL | undefined
  }

/** Requests are bounded before they are read: an envelope is small, only files may be large. */
const bodyLimitBytes = 1024 * 1024

/** The node over HTTP: the API with its description, the record as plain files, live events, the first page. */
export async function openServer(running: RunningNode, options: ServerOptions): Promise<FastifyInstance> {
  const site = siteServer()
  const app = fastify({
    serverFactory: (handler) => site.create(handler),
    logger: { level: options.logLevel, stream: process.stderr },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyLimitBytes,
    // A proxy on this machine tells who asks; nobody else is believed.
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: answerProblem,
    clientErrorHandler: answerUnreadable,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerProblem)
  app.setNotFoundHandler((request, reply) =>
    answerProblem(
      new Refusal(
        'not-found',
        `There is nothing at ${request.method} ${request.url.split('?', 1)[0]!}; /api/docs describes what there is`,
      ),
      request,
      reply,
    ),
  )
  app.addHook('onRoute', describeProblems)
  app.addHook('onRequest', async ({ url }) => refuseZero(url))
  app.addHook('onSend', async (_request, reply) => void reply.headers(securityHeaders(reply)))
  await describe(app)
  await app.register(fastifyCookie)
  await app.register(fastifyCompress, compression)
  const node = await openPeople(running, peopleSettings(app, options))
  app.addHook('onRequest', async (request, reply) => touchSession(node, request, reply))
  const siteUrl = options.siteUrl ?? options.publicUrl
  const subscriptions = subscriptionDesk(node, siteUrl)
  await app.register(async (api) => {
    sayRoutes(api, node)
    statementRoutes(api, node)
    entryRoutes(api, node)
    chainRoutes(api, node)
    attachmentRoutes(api, node)
    accessRoutes(api, node)
    liveRoutes(api, node)
    peopleRoutes(api, node)
    subscriptionRoutes(api, node, subscriptions.desk)
    for (const module of node.modules) module.routes(api, node)
  })
  startModules(app, node, subscriptions.start)
  recordRoutes(app, node)
  subscriptionPages(app, node, subscriptions.desk)
  publicPages(app, node, { site: siteUrl, node: options.publicUrl?.origin })
  site.start(app, node, { site: siteUrl, node: '' })
  await boundariesRoute(app, dirname(node.recordDir))
  workspacePages(app, node)
  return app
}

/** Begins when the server is ready, and ends before the node below it does. */
function startModules(
  app: FastifyInstance,
  node: PeopledNode,
  startSubscriptions: ReturnType<typeof subscriptionDesk>['start'],
): void {
  const ends: (() => Promise<void>)[] = []
  app.addHook('onReady', async () => {
    for (const { start } of node.modules)
      if (start !== undefined) ends.push(await start(node, (error) => app.log.error(error)))
    ends.push(await startSubscriptions((error) => app.log.error(error)))
  })
  app.addHook('onClose', async () => {
    for (const end of ends) await end()
  })
}

/** For bad lines: a situation of twelve states is then an eighth of its size. Brotli's middle levels cost what gzip does. */
const compression = {
  encodings: ['br', 'gzip'] as ('br' | 'gzip')[],
  threshold: 1_024,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
}

function peopleSettings(
  app: FastifyInstance,
  { publicUrl, offices, fourEyes, nowMs }: ServerOptions,
): PeopleSettings {
  return {
    publicUrl: () => publicUrl ?? localUrl(app),
    offices: offices ?? [],
    fourEyes: fourEyes ?? [],
    nowMs: nowMs ?? Date.now,
  }
}

/** By the name, not the number: a passkey belongs to a name. */
function localUrl({ server }: FastifyInstance): URL {
  const address = server.address()
  return new URL(`http://localhost:${typeof address === 'object' ? (address?.port ?? 80) : 80}`)
}

/** No text of ours holds U+0000, and PostgreSQL takes none. */
function refuseZero(url: string): void {
  if (/%00/.test(url))
    throw new Refusal('malformed', 'Cannot read the address: it holds a zero character (%00)')
}

/** Nothing of ours is shown within another page, but for what its route lets our own pages show. */
function securityHeaders(reply: FastifyReply): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': String(reply.getHeader('x-frame-options') ?? 'DENY'),
  }
}

/** The plugin's own policy names remote hosts, and sends browsers to https where the node has none. */
const docsPolicy =
  "default-src 'self'; base-uri 'self'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; frame-ancestors 'none'"

const partsOfApi = [
  { name: 'statements', description: 'Say something, and find what was said, with its proof' },
  { name: 'directory', description: 'The organisation, its states, agencies and keys' },
  {
    name: 'situation',
    description: 'Events, figures with every vintage, corrections, what is overdue, what is asked',
  },
  {
    name: 'threats',
    description:
      'Signals, assessments, timelines and the clocks that run; alerts and who has acknowledged them',
  },
  {
    name: 'briefings',
    description:
      'What the public reads: drafts with what is asked about their words, the confirmation of each language, numbered issues and their files',
  },
  {
    name: 'contacts',
    description:
      'Conversations with their sealed record, readouts that the parties answer paragraph by paragraph, and what is published of them',
  },
  {
    name: 'proposals',
    description: 'Numbered drafts, what states ask of them, the silence procedure, consensus and decisions',
  },
  {
    name: 'actions',
    description: 'Who does what by when, with what evidence, and what is confirmed of it',
  },
  { name: 'desk', description: 'Everything due, overdue, expiring, waited for or unanswered' },
  { name: 'live', description: 'Server-sent events' },
  { name: 'access', description: 'Tokens of this node' },
  { name: 'drafts', description: 'What people of an agency write together before it is signed' },
  { name: 'people', description: 'Persons at this node: sessions, passkeys, invitations, roles' },
]

async function describe(app: FastifyInstance): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Concert',
        version: '1.0.0',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        description:
          'Signed statements in, figures out. Every write is a statement signed by an agency; everything else reads. ' +
          'Reads take `asOf` (a number of log entries, a date or an instant) and answer what was known then. ' +
          'Without a token a reader sees what is public; with one, what its agency may see. Faults come as problem documents (RFC 9457).',
      },
      tags: partsOfApi,
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: 'concert_session' },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  await app.register(fastifySwaggerUi, { routePrefix: '/api/docs', staticCSP: docsPolicy })
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}
