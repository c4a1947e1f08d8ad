import type { DeliverySettings } from '../../../kernel/delivery/delivery-settings.ts'
import { sendEmail } from '../../../kernel/delivery/send-email.ts'
import type { Mail } from './mail.ts'

/** One try; resolves when the mail server has taken it, and throws what hindered it. */
export async function sendMail(
  { id, address, letter }: Mail,
  delivery: DeliverySettings,
  host: string,
): Promise<void> {
  const server = delivery.smtp()
  if (server === undefined) throw new Error('no mail server is entered')
  if (letter === undefined) throw new Error('its words are gone')
  const { subject, text, replyTo, thread, inReplyTo, attachments } = letter
  await sendEmail(
    {
      to: address,
      subject,
      text,
      messageId: `<${id}@${host}>`,
      replyTo,
      references: inReplyTo !== undefined ? [inReplyTo] : thread === undefined ? [] : [`<${thread}@${host}>`],
      headers: { 'auto-submitted': inReplyTo === undefined ? 'auto-generated' : 'auto-replied' },
      attachments,
    },
    server,
    delivery.password(),
  )
}
