import { createHmac } from 'node:crypto'

/** The headers of the Standard Webhooks specification, 1.0: id, seconds since 1970, and HMAC-SHA256 over both and the body. */
export type WebhookHeaders = {
  readonly 'webhook-id': string
  readonly 'webhook-timestamp': string
  readonly 'webhook-signature': string
}

/**
 * Signs what is sent. The id is the same on every try; the time is that of the try, so that a receiver refuses what is
 * replayed later. `secret` is `whsec_` and standard base64.
 */
export function signWebhook(
  { id, seconds, body }: { readonly id: string; readonly seconds: number; readonly body: string },
  secret: string,
): WebhookHeaders {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  }
}
