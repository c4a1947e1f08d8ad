import type { MailHindrance } from '@concert/api'

/** The codes that nodemailer gives to what went wrong before the server was asked to take a mail. */
const hindrances: Readonly<Record<string, MailHindrance>> = {
  EDNS: 'unreachable',
  ECONNECTION: 'unreachable',
  ESOCKET: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EPROTOCOL: 'unreachable',
  ETLS: 'unreachable',
  EREQUIRETLS: 'unreachable',
  EAUTH: 'login',
  ENOAUTH: 'login',
}

/** What hindered a try, from what was thrown at it; `other` is said of what only its words explain. */
export function hindranceOf(error: unknown, hasServer: boolean): MailHindrance {
  if (!hasServer) return 'no-server'
  const { code, command, responseCode } = error as {
    readonly code?: string
    readonly command?: string
    readonly responseCode?: number
  }
  if (code === 'EENVELOPE') return command === 'MAIL FROM' ? 'sender' : 'address'
  const known = code === undefined ? undefined : hindrances[code]
  return known ?? (responseCode === undefined ? 'other' : 'refused')
}
