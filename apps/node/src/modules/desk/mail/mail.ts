import { mailHindrances } from '@concert/api'
import { z } from 'zod'

const attachmentSchema = z.strictObject({ name: z.string(), mediaType: z.string(), content: z.string() })

const letterSchema = z.strictObject({
  subject: z.string(),
  text: z.string(),
  replyTo: z.string().optional(),
  /** The first mail on the matter, under which programs show the others. */
  thread: z.string().optional(),
  /** A mail that answers one is no beginning of another answer (RFC 3834). */
  inReplyTo: z.string().optional(),
  attachments: z.array(attachmentSchema),
})

/** What a mail says, as it was composed: every try sends the same. */
export type Letter = z.infer<typeof letterSchema>

export const mailKinds = ['reminder', 'notice', 'digest', 'answer'] as const

/** One mail to one address. Its id is the same whenever it is planned, and is its Message-ID. */
export const mailSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  what: z.enum(mailKinds),
  /** What it is about, the same in every mail on it. */
  matter: z.string(),
  /** What its subject line says, and the page that it leads to; of mails that older versions planned, neither. */
  subject: z.string().optional(),
  page: z.string().optional(),
  agency: z.string(),
  address: z.string(),
  /** When it was due to be sent. */
  asked: z.string(),
  /** From then on it says nothing that is still of use. */
  until: z.string(),
  status: z.enum(['waiting', 'delivered', 'given-up']),
  attempts: z.number().int().min(0),
  nextAttempt: z.string().optional(),
  delivered: z.string().optional(),
  failure: z.string().optional(),
  hindrance: z.enum(mailHindrances).optional(),
  /** Gone once it is sent: what was sent is in the record. */
  letter: letterSchema.optional(),
})

export type Mail = z.infer<typeof mailSchema>

type Planned = Omit<Mail, 'subject' | 'status' | 'attempts' | 'letter'>

/** A mail that nobody has tried to send yet. */
export function firstOf(planned: Planned, letter: Letter): Mail {
  return { ...planned, subject: letter.subject, status: 'waiting', attempts: 0, letter }
}
