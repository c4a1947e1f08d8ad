import { mailServerSchema, type MailServer } from '@concert/api'
import { agencySchema } from '@concert/statement'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { readIfThere, writeDurably } from '../files.ts'
import type { Keystore, SealedSecret } from '../keystore.ts'

const sealedSchema: z.ZodType<SealedSecret> = z.strictObject({
  salt: z.string(),
  nonce: z.string(),
  sealed: z.string(),
  tag: z.string(),
})

const webhookSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  agency: agencySchema,
  url: z.string(),
})
export type Webhook = z.infer<typeof webhookSchema>

const fileSchema = z.strictObject({
  smtp: z.strictObject({ ...mailServerSchema.shape, sealedPassword: sealedSchema.optional() }).optional(),
  webhooks: z.array(z.strictObject({ ...webhookSchema.shape, sealedSecret: sealedSchema })).default([]),
})
type File = z.infer<typeof fileSchema>

/** How alerts and briefings leave this node, in one file; its secrets are sealed under the keystore's passphrase. */
export type DeliverySettings = {
  readonly smtp: () => MailServer | undefined
  readonly password: () => string | undefined
  readonly webhooks: () => readonly Webhook[]
  readonly secretOf: (webhook: Webhook) => string
  readonly setSmtp: (server: MailServer | undefined, password?: string) => Promise<void>
  /** Answers the webhook with its secret, which is shown once. */
  readonly addWebhook: (agency: Webhook['agency'], url: string) => Promise<Webhook & { secret: string }>
  readonly removeWebhook: (id: string) => Promise<boolean>
  /** Calls the listener after every change; answers how to stop. */
  readonly watch: (listener: () => void) => () => void
}

/** Opens delivery/settings.json of the data folder. Throws an Error that names a damaged file and the way out. */
export async function openDeliverySettings(dir: string, keystore: Keystore): Promise<DeliverySettings> {
  const path = join(dir, 'delivery', 'settings.json')
  let file = await readFile(path)
  const listeners = new Set<() => void>()
  let turn: Promise<unknown> = Promise.resolve()
  const changeNow = async (compute: (file: File) => File): Promise<void> => {
    const after = compute(file)
    await writeDurably(path, `${JSON.stringify(after, undefined, 2)}\n`)
    file = after
    for (const listener of listeners) listener()
  }
  const change = (compute: (file: File) => File): Promise<void> => {
    const changed = turn.then(() => changeNow(compute))
    turn = changed.catch(() => undefined)
    return changed
  }
  const secretOf = (webhook: Webhook): string => {
    const found = file.webhooks.find(({ id }) => id === webhook.id)
    return found === undefined ? '' : keystore.unseal(webhookName(found), found.sealedSecret)
  }
  return {
    smtp: () => (file.smtp === undefined ? undefined : shownServer(file.smtp)),
    password: () =>
      file.smtp?.sealedPassword && keystore.unseal(serverName(file.smtp), file.smtp.sealedPassword),
    webhooks: () => file.webhooks.map(({ sealedSecret: _, ...webhook }) => webhook),
    secretOf,
    setSmtp: (server, password) =>
      change(({ webhooks }) => {
        if (server === undefined) return { webhooks }
        const sealed =
          password === undefined ? {} : { sealedPassword: keystore.seal(serverName(server), password) }
        return { webhooks, smtp: { ...server, ...sealed } }
      }),
    addWebhook: async (agency, url) => {
      const webhook = { id: randomBytes(8).toString('hex'), agency, url }
      const secret = `whsec_${randomBytes(32).toString('base64')}`
      const sealedSecret = keystore.seal(webhookName(webhook), secret)
      await change((all) => ({ ...all, webhooks: [...all.webhooks, { ...webhook, sealedSecret }] }))
      return { ...webhook, secret }
    },
    removeWebhook: async (id) => {
      const isThere = file.webhooks.some((one) => one.id === id)
      if (isThere) await change((all) => ({ ...all, webhooks: all.webhooks.filter((one) => one.id !== id) }))
      return isThere
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** With the address: a secret that was sealed for one is never used at another. */
function serverName({ host, port, user = '' }: MailServer): string {
  return `mail server ${host} ${port} ${user}`
}

function webhookName({ id, url }: Webhook): string {
  return `webhook ${id} ${url}`
}

function shownServer({ sealedPassword: _, ...server }: NonNullable<File['smtp']>): MailServer {
  return server
}

async function readFile(path: string): Promise<File> {
  const stored = await readIfThere(path)
  if (stored === undefined) return { webhooks: [] }
  const read = fileSchema.safeParse(parseText(stored.toString('utf8')))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Error(
    `Cannot read ${path}: the file is damaged (${issue!.path.join('.') || 'the whole'}: ${issue!.message}). Put it back from a backup, or move it away: no alert leaves by e-mail or webhook until they are entered anew`,
  )
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
