import { z } from 'zod'
import type { Instant } from '@concert/statement'

const instant = z.string().transform((text) => text as Instant)

const common = {
  id: z.string().regex(/^[0-9a-f]{32}$/),
  /** What is sent: this language's title, words and links. */
  language: z.enum(['en', 'ru', 'zh']),
  /** Entries of the record that are dealt with: issues before them are sent, or are older than the subscription. */
  upTo: z.number().int().min(0),
  /** Failed tries of the next issue, and when it is tried again. */
  failed: z.strictObject({ attempts: z.number().int(), next: instant }).optional(),
}

/** Who is told of each new issue. An address by e-mail was entered by whoever reads there, and confirmed from there. */
export const subscriptionSchema = z.discriminatedUnion('channel', [
  z.strictObject({
    ...common,
    channel: z.literal('e-mail'),
    address: z.string(),
    status: z.enum(['asked', 'confirmed']),
    asked: instant,
    /** Letters that ask for the confirmation, so that nobody can have an address flooded, and whether the last is out. */
    letters: z.number().int(),
    isLetterOut: z.boolean(),
  }),
  z.strictObject({
    ...common,
    channel: z.literal('webhook'),
    address: z.string(),
    sealedSecret: z.strictObject({
      salt: z.string(),
      nonce: z.string(),
      sealed: z.string(),
      tag: z.string(),
    }),
  }),
])

export type Subscription = z.infer<typeof subscriptionSchema>
export type EmailSubscription = Extract<Subscription, { channel: 'e-mail' }>
export type WebhookSubscription = Extract<Subscription, { channel: 'webhook' }>
