import { deskSettingsBody, type DeskSettingsBody } from '@concert/api'
import { join } from 'node:path'
import { z } from 'zod'
import { readIfThere, writeDurably } from '../../../kernel/files.ts'
import type { Keystore, SealedSecret } from '../../../kernel/keystore.ts'
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const sealedSchema: z.ZodType<SealedSecret> = z.strictObject({
  salt: z.string(),
  nonce: z.string(),
  sealed: z.string(),
  tag: z.string(),
})
const fileSchema = z.strictObject({
  agencies: z.record(z.string(), deskSettingsBody),
  /** SHA-256 of the token in each calendar's address: the token itself is nowhere. */
  calendars: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
  replySecret: sealedSchema,
})
type File = z.infer<typeof fileSchema>

/** How agencies are told of what is due, and the secrets that this needs, in one file. */
export type DeskSettings = {
  /** Undefined: nobody has changed them. */
  readonly of: (agency: string) => DeskSettingsBody | undefined
  readonly put: (agency: string, settings: DeskSettingsBody) => Promise<void>
  readonly hasCalendar: (agency: string) => boolean
  readonly isCalendar: (agency: string, token: string) => boolean
  /** Answers the token of its calendar's address; one before it is of no use from then on. */
  readonly renewCalendar: (agency: string) => Promise<string>
  readonly endCalendar: (agency: string) => Promise<void>
  /** Under which addresses are made that a reminder is answered at. */
  readonly replySecret: string
}

const secretName = 'replies by mail'

/** Opens delivery/desk.json of the data folder. Throws an Error that names a damaged file and the way out. */
export async function openDeskSettings(dir: string, keystore: Keystore): Promise<DeskSettings> {
  const path = join(dir, 'delivery', 'desk.json')
  const write = (next: File): Promise<void> => writeDurably(path, `${JSON.stringify(next, undefined, 2)}\n`)
  const stored = await readFile(path)
  let file = stored ?? { agencies: {}, calendars: {}, replySecret: freshSecret(keystore) }
  if (stored === undefined) await write(file)
  let turn: Promise<unknown> = Promise.resolve()
  const changeNow = async (compute: (file: File) => File): Promise<void> => {
    const after = compute(file)
    await write(after)
    file = after
  }
  const change = (compute: (file: File) => File): Promise<void> => {
    const changed = turn.then(() => changeNow(compute))
    turn = changed.catch(() => undefined)
    return changed
  }
  const replySecret = keystore.unseal(secretName, file.replySecret)
  return {
    replySecret,
    of: (agency) => (Object.hasOwn(file.agencies, agency) ? file.agencies[agency] : undefined),
    put: (agency, settings) =>
      change((all) => ({ ...all, agencies: { ...all.agencies, [agency]: settings } })),
    hasCalendar: (agency) => Object.hasOwn(file.calendars, agency),
    isCalendar: (agency, token) =>
      Object.hasOwn(file.calendars, agency) && isSame(file.calendars[agency]!, digestOf(token)),
    renewCalendar: async (agency) => {
      const token = randomBytes(32).toString('base64url')
      await change((all) => ({ ...all, calendars: { ...all.calendars, [agency]: digestOf(token) } }))
      return token
    },
    endCalendar: (agency) =>
      change(({ calendars, ...all }) => {
        const { [agency]: _, ...others } = calendars
        return { ...all, calendars: others }
      }),
  }
}

function freshSecret(keystore: Keystore): SealedSecret {
  return keystore.seal(secretName, randomBytes(32).toString('base64'))
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function isSame(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a), Buffer.from(b))
}

async function readFile(path: string): Promise<File | undefined> {
  const text = (await readIfThere(path))?.toString('utf8')
  if (text === undefined) return undefined
  const read = fileSchema.safeParse(parseText(text))
  if (read.success) return read.data
  throw new Error(
    `Cannot read ${path}: the file is damaged. Put it back from a backup, or move it away: agencies then enter their settings anew, and addresses in earlier reminders and calendars are of no use any more`,
  )
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
