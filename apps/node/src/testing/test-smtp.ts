import { text } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { atEnd } from './at-end.ts'

export type Mail = { readonly from: string; readonly to: readonly string[]; readonly raw: string }

/** A real mail server on loopback, with what it has taken. */
export type TestSmtp = {
  readonly port: number
  readonly taken: Mail[]
  /** From now on refuses with these words; undefined takes mail again. */
  readonly refuse: (words: string | undefined) => void
  /** The person who has signed in last, if anybody has. */
  readonly signedIn: () => string | undefined
}

export async function openTestSmtp(account?: { user: string; password: string }): Promise<TestSmtp> {
  const taken: Mail[] = []
  let words: string | undefined
  let signedIn: string | undefined
  const server = new SMTPServer({
    authOptional: account === undefined,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth: ({ username, password }, _session, done) => {
      const isKnown = username === account?.user && password === account?.password
      if (isKnown) signedIn = username
      done(isKnown ? null : new Error('no such account'), isKnown ? { user: username } : undefined)
    },
    onData: (stream, { envelope }, done) => {
      void text(stream).then((raw) => {
        if (words !== undefined) return done(Object.assign(new Error(words), { responseCode: 451 }))
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        taken.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw })
        return done()
      })
    },
  })
  server.on('error', () => undefined)
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port))
  })
  atEnd(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { port, taken, refuse: (next) => (words = next), signedIn: () => signedIn }
}
