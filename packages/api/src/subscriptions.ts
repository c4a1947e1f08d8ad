import { z } from 'zod'
import { webhookUrl } from './threats.ts'

/** The shapes of subscriptions to briefings, as whoever administers the node sees them: no address of anybody. */

/** GET /api/subscriptions */
export const subscriptionsAnswer = z.strictObject({
  emails: z.strictObject({
    confirmed: z.number().int(),
    asked: z.number().int().describe('entered, and not confirmed from the address yet'),
  }),
  webhooks: z.array(z.strictObject({ id: z.string(), url: z.string() })),
})

/** POST /api/subscriptions/webhooks */
export const subscriptionWebhookBody = z.strictObject({ url: webhookUrl })
export const subscriptionWebhookAdded = z.strictObject({
  id: z.string(),
  secret: z.string().describe('whsec_ and standard base64; shown once'),
})
