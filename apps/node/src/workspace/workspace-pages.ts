import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RunningNode } from '../kernel/open-node.ts'
import { Refusal } from '../kernel/refusal.ts'
import { askFirst } from './first-answers.ts'
import { openFirstPictures } from './first-pictures.ts'
import { openShell, type Shell } from './shell.ts'

const builtWorkspace = new URL('../../../web/dist/', import.meta.url)
const yearSeconds = 31_536_000

/**
 * The members' workspace: one page for every address under /workspace/, written with the first answers that it will
 * ask for and a picture drawn from them, and its files, hashed by content and compressed beforehand. `npm run build` makes them.
 */
export function workspacePages(app: FastifyInstance, node: RunningNode, built = builtWorkspace): void {
  app.get('/design', { schema: { hide: true } }, (_request, reply) => reply.redirect('/workspace/design'))
  if (!existsSync(new URL('index.html', built))) return notBuilt(app)
  const shell = openShell(built)
  void app.register(fastifyStatic, {
    root: fileURLToPath(new URL('assets/', built)),
    prefix: '/workspace/assets/',
    immutable: true,
    maxAge: yearSeconds * 1000,
    preCompressed: true,
    decorateReply: false,
    index: false,
  })
  for (const name of shell.ownFiles) fileRoute(app, shell, name)
  offlineRoute(app, shell)
  const draw = openFirstPictures(built, node, app.log)
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const first = await askFirst(app, node, request)
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', shell.policy)
      .header('cache-control', 'no-store')
      .send(shell.format(first, await draw(request, first)))
  }
  app.get('/workspace', { schema: { hide: true } }, answer)
  app.get('/workspace/*', { schema: { hide: true } }, answer)
}

/** What keeps its name whatever it holds, as the service worker does, is asked for anew each time. */
function fileRoute(app: FastifyInstance, shell: Shell, name: string): void {
  const { type, bytes } = shell.file(name)
  app.get(`/workspace/${name}`, { schema: { hide: true } }, (_request, reply) =>
    reply.type(type).header('cache-control', 'no-cache').send(bytes),
  )
}

/** The page without anything of anyone, for a service worker to keep: no answer, no picture, no language. */
function offlineRoute(app: FastifyInstance, shell: Shell): void {
  const page = shell.format({ language: 'en', chunks: [], answers: [] }, '')
  app.get('/workspace/offline', { schema: { hide: true } }, (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', shell.policy)
      .header('cache-control', 'no-cache')
      .send(page),
  )
}

function notBuilt(app: FastifyInstance): void {
  const refuse = (): never => {
    throw new Refusal('not-found', 'The workspace is not built here: run "npm run build", and start again')
  }
  app.get('/workspace', { schema: { hide: true } }, refuse)
  app.get('/workspace/*', { schema: { hide: true } }, refuse)
}
