import type { AgencyId, Instant } from '@concert/statement'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, writeDurably } from '../../kernel/files.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { openDraftAttachments, type DraftAttachments } from './draft-attachments.ts'
import { isUnderWay, storedDraftSchema, type StoredDraft } from './stored-draft.ts'
import { peopleSay } from '../rule-texts.ts'

/** A draft without what is to be said: so much of every draft is kept in memory. */
export type DraftSummary = Omit<StoredDraft, 'content' | 'signing' | 'receipt'> & {
  readonly content: Pick<StoredDraft['content'], 'kind' | 'about' | 'label' | 'audience' | 'attachments'>
  /** Where what was signed stands in the log: a number, or nowhere yet. Undefined while nothing was signed. */
  readonly signedAt: number | 'nowhere' | undefined
}

export type Write = (draft: StoredDraft) => Promise<void>

/** Drafts of all agencies here, a durable file each. */
export type Drafts = {
  readonly list: () => readonly DraftSummary[]
  /** Undefined when there is none. */
  readonly read: (id: string) => Promise<StoredDraft | undefined>
  /** Does something with a draft while nobody else does; `write` makes a change durable. */
  readonly locked: <T>(
    id: string,
    task: (draft: StoredDraft | undefined, write: Write) => Promise<T>,
  ) => Promise<T>
  readonly attachments: DraftAttachments
}

const dayMs = 86_400_000
/** Signed and withdrawn drafts are forgotten after it: what was said stands in the record. */
const keptDays = 90
export const maxUnderWay = 1_000

/** Opens drafts/ of the data folder; throws an Error that names a damaged file and the way out. */
export async function openDrafts(dir: string, now: Instant): Promise<Drafts> {
  const folder = join(dir, 'drafts')
  const summaries = new Map<string, DraftSummary>()
  for (const id of await idsIn(folder)) {
    const draft = (await readDraft(folder, id))!
    if (isUnderWay(draft) || isKept(draft, now)) summaries.set(id, summaryOf(draft))
    else await rm(pathOf(folder, id), { force: true })
  }
  const list = (): readonly DraftSummary[] => [...summaries.values()]
  const attachments = openDraftAttachments(
    join(folder, 'attachments'),
    () =>
      new Set(
        list().flatMap((one) => (isUnderWay(one) ? one.content.attachments.map(({ sha256 }) => sha256) : [])),
      ),
  )
  await attachments.collect()
  const write: Write = async (draft) => {
    if (!summaries.has(draft.id)) refuseTooMany(list(), draft.agency)
    await writeDurably(pathOf(folder, draft.id), `${JSON.stringify(draft)}\n`)
    summaries.set(draft.id, summaryOf(draft))
  }
  const inTurn = turns()
  const read = async (id: string): Promise<StoredDraft | undefined> =>
    summaries.has(id) ? readDraft(folder, id) : undefined
  return {
    list,
    read,
    attachments,
    locked: (id, task) => inTurn(id, async () => task(await read(id), write)),
  }
}

/** Runs what is asked under one name one after the other, whatever becomes of it. */
function turns(): <T>(name: string, task: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return async (name, task) => {
    const done = (last.get(name) ?? Promise.resolve()).then(task)
    const settled = done.catch(() => undefined)
    last.set(name, settled)
    try {
      return await done
    } finally {
      if (last.get(name) === settled) last.delete(name)
    }
  }
}

function refuseTooMany(all: readonly DraftSummary[], agency: AgencyId): void {
  const own = all.filter((one) => one.agency === agency && isUnderWay(one))
  if (own.length >= maxUnderWay)
    throw new Refusal('too-many', peopleSay.tooManyUnderWay({ agency, most: maxUnderWay }))
}

const pathOf = (folder: string, id: string): string => join(folder, `${id}.json`)

async function idsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names.flatMap((name) => /^([0-9a-f-]{36})\.json$/.exec(name)?.[1] ?? [])
}

async function readDraft(folder: string, id: string): Promise<StoredDraft | undefined> {
  const path = pathOf(folder, id)
  const stored = await readIfThere(path)
  if (stored === undefined) return undefined
  const draft = parse(stored.toString('utf8'))
  if (draft?.id === id) return draft
  throw new Error(
    `Cannot read ${path}: the draft is damaged. Put it back from a backup, or move it away: it was not signed unless the record has it`,
  )
}

function parse(text: string): StoredDraft | undefined {
  try {
    return storedDraftSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

function isKept({ history }: StoredDraft, now: Instant): boolean {
  return Date.parse(now) - Date.parse(history.at(-1)!.at) < keptDays * dayMs
}

function summaryOf({ content, signing, receipt, ...draft }: StoredDraft): DraftSummary {
  const { kind, about, label, audience, attachments } = content
  return {
    ...draft,
    content: { kind, about, label, audience, attachments },
    signedAt: signing === undefined ? undefined : (receipt?.index ?? 'nowhere'),
  }
}
