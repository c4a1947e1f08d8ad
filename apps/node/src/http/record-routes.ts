import { parseTilePath, TlogError } from '@concert/tlog'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunningNode } from '../kernel/open-node.ts'
import { Refusal } from '../kernel/refusal.ts'

const immutable = 'public, max-age=31536000, immutable'

/**
 * The record as C2SP tlog-tiles: the files of the folder as they are. Any web server could serve that folder
 * instead; `/record/vkey` is the log's verifier key, to be compared with one had from elsewhere.
 */
export function recordRoutes(app: FastifyInstance, node: RunningNode): void {
  const schema = { hide: true }
  app.get('/record/checkpoint', { schema }, async (_request, reply) => {
    void reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('access-control-allow-origin', '*')
    return node.record.checkpoint().signed
  })
  app.get('/record/vkey', { schema }, async (_request, reply) => {
    void reply.type('text/plain; charset=utf-8').header('access-control-allow-origin', '*')
    return `${node.record.vkey}\n`
  })
  app.get<{ Params: { '*': string } }>('/record/tile/*', { schema }, async (request, reply) =>
    sendFile(reply, tileFile(node, `tile/${request.params['*']}`)),
  )
  app.get<{ Params: { prefix: string; sha256: string } }>(
    '/record/attachment/:prefix/:sha256',
    { schema },
    async (request, reply) => {
      const { prefix, sha256 } = request.params
      if (!/^[0-9a-f]{64}$/.test(sha256) || !sha256.startsWith(prefix) || prefix.length !== 2)
        throw nothingThere(sha256)
      return sendFile(reply, node.record.attachmentPath(sha256))
    },
  )
}

/** Only the one spelling of a tile's path leads to a file. */
function tileFile(node: RunningNode, path: string): string {
  try {
    parseTilePath(path)
  } catch (error) {
    if (error instanceof TlogError) throw nothingThere(path)
    throw error
  }
  return join(node.recordDir, path)
}

async function sendFile(reply: FastifyReply, path: string): Promise<FastifyReply> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined || !found.isFile()) throw nothingThere(path.slice(path.lastIndexOf('/') + 1))
  return reply
    .type('application/octet-stream')
    .header('cache-control', immutable)
    .header('access-control-allow-origin', '*')
    .header('content-length', found.size)
    .send(createReadStream(path))
}

function nothingThere(what: string): Refusal {
  return new Refusal('not-found', `The record has nothing at ${what}`)
}
