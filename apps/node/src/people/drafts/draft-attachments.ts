import type { Attachment } from '@concert/statement'
import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, writeDurably } from '../../kernel/files.ts'
import type { FindAttachment } from '../../kernel/intake.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toldAt } from '../../kernel/told-at.ts'
import { peopleSay } from '../rule-texts.ts'

type Named = Omit<Attachment, 'bytes'>

/** The bytes of what drafts attach: sent a day before at most, and kept here as long as a draft under way names them. */
export type DraftAttachments = {
  /** Keeps the bytes of each; throws Refusal that names the first that was not sent. */
  readonly keep: (named: readonly Named[], staged: FindAttachment) => Promise<Attachment[]>
  readonly find: FindAttachment
  /** Drops what no draft names any more. */
  readonly collect: () => Promise<void>
}

/** What was kept a moment ago may be for a draft that is being written. */
const restMs = 3_600_000

export function openDraftAttachments(folder: string, named: () => ReadonlySet<string>): DraftAttachments {
  const find: FindAttachment = async (sha256) =>
    /^[0-9a-f]{64}$/.test(sha256) ? readIfThere(join(folder, sha256)) : undefined
  return {
    find,
    keep: async (attachments, staged) => {
      const kept: Attachment[] = []
      for (const [at, { sha256, mediaType, name }] of attachments.entries())
        kept.push({ sha256, mediaType, name, bytes: await keepOne(folder, sha256, staged, { at, name }) })
      return kept
    },
    collect: async () => {
      const needed = named()
      for (const sha256 of await readdir(folder).catch(() => [])) {
        const path = join(folder, sha256)
        const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
        if (!needed.has(sha256) && Date.now() - mtimeMs > restMs) await rm(path, { force: true })
      }
    },
  }
}

async function keepOne(
  folder: string,
  sha256: string,
  staged: FindAttachment,
  { at, name }: { readonly at: number; readonly name: string },
): Promise<number> {
  const path = join(folder, sha256)
  const known = await stat(path).catch(() => undefined)
  const now = new Date()
  if (known !== undefined) await utimes(path, now, now)
  if (known !== undefined) return known.size
  const bytes = await staged(sha256)
  if (bytes === undefined)
    throw new Refusal('unknown', peopleSay.bytesNotSent({ name, sha256 }), [
      toldAt(`attachments.${at}`, peopleSay.itsBytesNotSent),
    ])
  await writeDurably(path, bytes)
  return bytes.length
}
