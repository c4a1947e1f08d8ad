import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { atEnd } from './at-end.ts'

export type Call = { readonly headers: IncomingHttpHeaders; readonly body: string }

/** A receiver of webhooks on loopback, with every call; it answers what it is told to. */
export async function openTestWebhook(): Promise<{
  readonly url: string
  readonly calls: readonly Call[]
  readonly answer: (status: number, headers?: Record<string, string>) => void
}> {
  const calls: Call[] = []
  let answer: [number, Record<string, string>] = [204, {}]
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    calls.push({ headers: request.headers, body: await text(request) })
    response.writeHead(...answer).end()
  }
  const server = createServer((request, response) => void take(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  atEnd(async () => {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/alerts`,
    calls,
    answer: (status, headers = {}) => (answer = [status, headers]),
  }
}

const toleranceSeconds = 300

/**
 * What a receiver does by Standard Webhooks 1.0, written from the specification: refuses a signature that is not the
 * secret's, and a time that is not near its own.
 */
export function webhookFault(
  { headers, body }: Call,
  secret: string,
  nowSeconds: number,
): string | undefined {
  const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': given } = headers
  if (Math.abs(nowSeconds - Number(time)) > toleranceSeconds) return 'not of now'
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const expected = createHmac('sha256', key)
    .update(`${String(id)}.${String(time)}.${body}`)
    .digest()
  const isSigned = String(given)
    .split(' ')
    .map((one) => one.split(','))
    .filter(([version]) => version === 'v1')
    .map(([, signature]) => Buffer.from(signature ?? '', 'base64'))
    .some((signature) => signature.length === expected.length && timingSafeEqual(signature, expected))
  return isSigned ? undefined : 'not signed'
}
