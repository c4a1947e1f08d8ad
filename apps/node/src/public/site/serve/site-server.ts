import type { FastifyInstance } from 'fastify'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { RunningNode } from '../../../kernel/open-node.ts'
import type { SiteAddress } from '../scene.ts'
import { answerSite } from './answer-site.ts'
import { openSite, type OpenSite } from './open-site.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** The site in front of the node's own server. */
export type SiteServer = {
  /** A server that answers what the site has, and hands on everything else. */
  readonly create: (handler: Handler) => Server
  /** Begins to write the site when the node listens, and ends before it closes. */
  readonly start: (app: FastifyInstance, node: RunningNode, address: SiteAddress) => void
}

const requestTimeoutMs = 120_000
const keepAliveTimeoutMs = 72_000

export function siteServer(): SiteServer {
  let site: OpenSite | undefined
  const answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    const current = site?.current()
    return current !== undefined && answerSite(current, request, response)
  }
  const create = (handler: Handler): Server => {
    const server = createServer({ requestTimeout: requestTimeoutMs }, (request, response) => {
      if (answer(request, response)) return
      if (site === undefined || site.current() !== undefined || !isOfSite(request)) handler(request, response)
      else void site.first.then(() => answer(request, response) || handler(request, response))
    })
    server.keepAliveTimeout = keepAliveTimeoutMs
    return server
  }
  const start = (app: FastifyInstance, node: RunningNode, address: SiteAddress): void => {
    app.addHook('onListen', async () => {
      site = openSite(node, address, (error) => app.log.error(error))
    })
    app.addHook('preClose', async () => site?.close())
  }
  return { create, start }
}

/** Whoever asks for a page before the first site is whole waits for it, some moments after a start. */
function isOfSite({ url = '/' }: IncomingMessage): boolean {
  return /^\/(?:$|\?|(?:[a-z]{2}|data)\/|[a-z-]+\.)/.test(url)
}
