import type { FastifyInstance } from 'fastify'
import { Buffer } from 'node:buffer'
import { Refusal } from '../kernel/refusal.ts'

/** Registers routes that take their body as the exact bytes, whatever media type it says. */
export function withRawBody(app: FastifyInstance, routes: (raw: FastifyInstance) => void): void {
  void app.register(async (raw) => {
    raw.removeAllContentTypeParsers()
    raw.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    routes(raw)
  })
}

export function bytesOf(body: unknown): Uint8Array {
  if (Buffer.isBuffer(body)) return body
  throw new Refusal('malformed', 'The request has no body; send the bytes with a content-type')
}
