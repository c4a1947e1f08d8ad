import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ServerResponse } from 'node:http'
import type { RunningNode } from '../kernel/open-node.ts'
import { isVisible, type Viewer } from '../kernel/visibility.ts'
import { callerOf } from './caller.ts'

const heartbeatMs = 15_000
const maxBacklogBytes = 1_000_000

/**
 * Server-sent events: one `statement` for each accepted statement that the listener may see, with its index as the
 * event id. A listener that comes back with Last-Event-ID reads what it missed from /api/statements.
 */
export function liveRoutes(app: FastifyInstance, node: RunningNode): void {
  const listening = new Set<ServerResponse>()
  // A server that closes waits for every answer; these have no end of their own.
  app.addHook('preClose', async () => {
    for (const raw of listening) raw.end()
  })
  app.get(
    '/api/live',
    {
      // A listener by HEAD would hear nothing and stay.
      exposeHeadRoute: false,
      schema: { tags: ['live'], summary: 'Statements as they are accepted', produces: ['text/event-stream'] },
    },
    (request, reply) => {
      callerOf(request, node)
      reply.hijack()
      const { raw } = reply
      listening.add(raw)
      raw.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      raw.write(`retry: 2000\nevent: hello\ndata: ${JSON.stringify({ size: node.position() })}\n\n`)
      const write = (text: string): void => {
        // A listener that does not read is let go; it comes back and catches up.
        if (raw.writableLength > maxBacklogBytes) raw.destroy()
        else raw.write(text)
      }
      const hear = (tell: (viewer: Viewer) => void): void => {
        const viewer = viewerNow(request, node)
        if (viewer === undefined) raw.destroy()
        else tell(viewer)
      }
      const stop = node.live.listen((event) =>
        hear((viewer) => {
          if (isVisible(event.audience, event.by, viewer, node.directory()))
            write(`id: ${event.index}\nevent: statement\ndata: ${JSON.stringify(event)}\n\n`)
        }),
      )
      const unwatch = node.sessions.watch(() => hear(() => undefined))
      const heartbeat = setInterval(() => hear(() => write(': \n\n')), heartbeatMs)
      raw.on('close', () => {
        listening.delete(raw)
        clearInterval(heartbeat)
        unwatch()
        stop()
      })
    },
  )
}

/** As whom it listens now; undefined when its token was revoked or its session has ended. */
function viewerNow(request: FastifyRequest, node: RunningNode): Viewer | undefined {
  try {
    return callerOf(request, node).viewer
  } catch {
    return undefined
  }
}
