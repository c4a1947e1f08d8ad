import type { MailServer, MailServerOrder } from '@concert/api'

/** What is written about a mail server, before it is one. */
export type ServerForm = {
  readonly host: string
  readonly port: string
  readonly security: MailServer['security']
  readonly user: string
  readonly password: string
  readonly from: string
}

/** The password is written each time, since nothing shows it. */
export function formOfServer(server: MailServer | undefined): ServerForm {
  if (server === undefined)
    return { host: '', port: '465', security: 'tls', user: '', password: '', from: '' }
  const { host, port, security, user = '', from } = server
  return { host, port: String(port), security, user, password: '', from }
}

export function orderOf({ host, port, security, user, password, from }: ServerForm): MailServerOrder {
  return {
    host: host.trim(),
    port: Number(port),
    security,
    from: from.trim(),
    ...(user.trim() === '' ? {} : { user: user.trim() }),
    ...(password === '' ? {} : { password }),
  }
}

/** Whether all is there; whether it is right, the node says. */
export function isComplete({ host, port, from }: ServerForm): boolean {
  return host.trim() !== '' && /^\d+$/.test(port.trim()) && from.trim() !== ''
}
