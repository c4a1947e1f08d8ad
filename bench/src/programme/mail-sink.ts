import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail server on loopback that counts what it takes, and tells when it took the last. */
export type MailSink = {
  readonly port: number
  readonly taken: () => number
  readonly lastAt: () => number
  readonly close: () => Promise<void>
}

export async function openMailSink(): Promise<MailSink> {
  let taken = 0
  let lastAt = performance.now()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, _session, done) => {
      stream.resume().once('end', () => {
        taken++
        lastAt = performance.now()
        done()
      })
    },
  })
  server.on('error', () => undefined)
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port))
  })
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { port, taken: () => taken, lastAt: () => lastAt, close }
}
