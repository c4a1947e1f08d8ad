import type { MailServer } from '@concert/api'
import { createTransport } from 'nodemailer'

/** An e-mail as it is sent, but for from whom. */
export type Email = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly messageId: string
  /** Where an answer goes, when not to the sender. */
  readonly replyTo?: string | undefined
  readonly references: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly attachments: readonly {
    readonly name: string
    readonly mediaType: string
    readonly content: string
  }[]
}

const timeoutMs = 20_000

/** Hands the e-mail to the server; resolves when it has taken it. Throws what it or the line said. */
export async function sendEmail(
  email: Email,
  { host, port, security, user, from }: MailServer,
  password: string | undefined,
): Promise<void> {
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const { to, subject, text, messageId, replyTo, references, headers, attachments } = email
  try {
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      text,
      messageId,
      ...(replyTo === undefined ? {} : { replyTo }),
      headers: { ...headers },
      ...(references.length === 0 ? {} : { inReplyTo: references.at(-1)!, references: [...references] }),
      attachments: attachments.map(({ name, mediaType, content }) => ({
        filename: name,
        contentType: mediaType,
        content,
      })),
    })
  } finally {
    transport.close()
  }
}
