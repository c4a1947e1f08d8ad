import { buffer } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'
import { callbackify } from 'node:util'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import type { DeskMail } from '../mail/desk-mail.ts'
import type { DeskTables } from '../tables.ts'
import { findAddressed, type Addressed } from './break-by-reply.ts'
import { isSameAddress, type ReplyInlet } from './reply-address.ts'
import { takeReply } from './take-reply.ts'

const largestBytes = 1_048_576
const idleMs = 60_000
const connectionsAtOnce = 20

export type InletParts = {
  readonly node: NodeParts<DeskTables>
  readonly mail: Pick<DeskMail, 'mails' | 'settings' | 'around' | 'courier'>
  readonly inlet: ReplyInlet
  readonly say: (error: unknown) => void
}

/**
 * Listens for answers to reminders (SMTP). Only an address that is for a silence and an agency is taken, one a mail,
 * and a mail is acknowledged when what follows from it is durable: until then its sender keeps it and tries again.
 */
export async function openInlet(parts: InletParts): Promise<{ port: number; close: () => Promise<void> }> {
  const { inlet, say } = parts
  const secrets = { secret: parts.mail.settings.replySecret, domain: inlet.domain }
  const server = new SMTPServer({
    name: inlet.domain,
    banner: 'Concert',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestBytes,
    maxClients: connectionsAtOnce,
    socketTimeout: idleMs,
    closeTimeout: 5_000,
    logger: false,
    onRcptTo: ({ address }, { envelope }, done) => answer(() => checkRecipient(address, envelope), done),
    onData: (stream, session, done) => answer(() => take(stream, session), done),
  })
  server.on('error', say)
  const checkRecipient = async (
    address: string,
    { rcptTo: [other] }: SMTPServerSession['envelope'],
  ): Promise<void> => {
    if (other !== undefined && !isSameAddress(other.address, address))
      throw refusal(452, 'one recipient a mail')
    await find(address)
  }
  const find = async (address: string): Promise<Addressed> => {
    const found = await findAddressed(address, parts.node, secrets)
    if (found === undefined) throw refusal(550, 'there is no such address')
    return found
  }
  const take = async (stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> => {
    const raw = await buffer(stream)
    if (stream.sizeExceeded) throw refusal(552, `more than ${largestBytes} bytes are not taken`)
    const { mailFrom, rcptTo } = envelope
    const came = { raw, envelopeFrom: mailFrom === false ? '' : mailFrom.address }
    await takeReply(came, await find(rcptTo[0]!.address), parts)
  }
  /** What is no refusal of ours is this node's own fault, after which the sender tries again. */
  const answer = (task: () => Promise<void>, done: (error?: Error | null) => void): void =>
    callbackify(async () => {
      await task().catch((error: unknown) => {
        if ((error as { readonly responseCode?: number }).responseCode !== undefined) throw error
        say(error)
        throw refusal(451, 'try again later')
      })
    })((error) => done(error))
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    const listening = server.listen(inlet.port, inlet.host, () => {
      server.off('error', reject)
      resolve((listening.address() as AddressInfo).port)
    })
  })
  return { port, close: () => new Promise<void>((resolve) => server.close(() => resolve())) }
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
