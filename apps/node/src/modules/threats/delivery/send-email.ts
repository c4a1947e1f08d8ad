import type { MailServer } from '@concert/api'
import { createTransport } from 'nodemailer'
import type { Email } from './compose-email.ts'

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
  const { to, subject, text, messageId, references, headers, attachment } = email
  try {
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      text,
      messageId,
      headers: { ...headers },
      ...(references.length === 0 ? {} : { inReplyTo: references.at(-1)!, references: [...references] }),
      attachments:
        attachment === undefined
          ? []
          : [{ filename: 'alert.cap.xml', content: attachment, contentType: 'application/cap+xml' }],
    })
  } finally {
    transport.close()
  }
}
