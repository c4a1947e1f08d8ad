import { z } from 'zod'

/** One alert to one address. Its id is the same at every try, so that whoever gets it twice knows it. */
export const deliverySchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  alert: z.string(),
  channel: z.enum(['e-mail', 'webhook']),
  /** An office's e-mail address, or a webhook's id. */
  address: z.string(),
  agency: z.string(),
  state: z.string(),
  /** When it was due: at once, or when the focal point before had not answered. */
  asked: z.string(),
  status: z.enum(['waiting', 'delivered', 'given-up']),
  attempts: z.number().int().min(0),
  /** Not tried again before. */
  nextAttempt: z.string().optional(),
  delivered: z.string().optional(),
  /** Why the last try failed, in the words of the other side. */
  failure: z.string().optional(),
})

export type Delivery = z.infer<typeof deliverySchema>
