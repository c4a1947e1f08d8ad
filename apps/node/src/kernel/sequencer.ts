import { commitTo, formatEntry, type Entry, type Instant } from '@concert/statement'
import { RecordError, type OpenRecord } from '@concert/record'
import { randomBytes } from 'node:crypto'
import type { Clock } from './clock.ts'
import type { Accepted, Draft } from './draft.ts'
import type { Receipt } from './receipt.ts'
import { Refusal } from './refusal.ts'
import { takeBatch, type Waiting } from './take-batch.ts'
import type { Vault } from './vault.ts'

export type SequencerParts = {
  readonly record: Pick<OpenRecord, 'append' | 'putAttachment' | 'proofs'>
  readonly vault: Vault
  readonly clock: Clock
  /** Receipts of those among the drafts that the record has already. */
  readonly findKnown: (drafts: readonly Draft[]) => Promise<ReadonlyMap<string, Receipt>>
  readonly check: (drafts: readonly Draft[]) => Promise<ReadonlyMap<Draft, Refusal>>
  readonly touches: (draft: Draft) => readonly string[] | 'alone'
  readonly project: (accepted: readonly Accepted[]) => Promise<void>
  /** The record cannot go on: the process is to stop. */
  readonly onFatal: (error: unknown) => void
}

export type Sequencer = {
  readonly submit: (draft: Draft) => Promise<Receipt>
  readonly idle: () => Promise<void>
  /** Takes nothing more, and resolves when everyone who waits has an answer. */
  readonly close: () => Promise<void>
}

const queueLimit = 20_000

/**
 * The single writer. Drafts queue, a batch of those that do not touch one another is checked by the rules,
 * appended with one group commit, projected in one transaction, and only then answered. Whatever throws, every
 * caller gets an answer; after what is fatal nothing more is taken, for the tables no longer tell what is known.
 */
export function openSequencer(given: SequencerParts): Sequencer {
  const queue: Waiting[] = []
  let running: Promise<void> | undefined
  let ended = false
  const onFatal = (error: unknown): void => {
    ended = true
    for (const { reject } of queue.splice(0)) reject(stopping())
    given.onFatal(error)
  }
  const parts = { ...given, onFatal }
  const run = async (): Promise<void> => {
    while (queue.length > 0) await commitBatch(nextBatch(queue, parts), parts)
    running = undefined
  }
  const refusal = (): Refusal | undefined =>
    ended ? stopping() : queue.length >= queueLimit ? tooMany() : undefined
  return {
    submit: (draft) =>
      new Promise((resolve, reject) => {
        const refused = refusal()
        if (refused !== undefined) return reject(refused)
        queue.push({ draft, resolve, reject })
        running ??= Promise.resolve().then(run)
      }),
    idle: async () => running,
    close: async () => {
      ended = true
      await running
    },
  }
}

function stopping(): Refusal {
  return new Refusal(
    'busy',
    'Cannot take statement: the node is stopping; send it again when it is back: the same statement twice is one',
  )
}

function tooMany(): Refusal {
  return new Refusal(
    'busy',
    `Cannot take statement: ${queueLimit} are waiting already; try again in a few seconds`,
  )
}

/** A draft whose keys cannot be told is its own sender's trouble, and never holds up the others. */
function nextBatch(queue: Waiting[], { touches }: SequencerParts): Waiting[] {
  try {
    return takeBatch(queue, touches)
  } catch {
    const all = queue.splice(0)
    queue.push(...all.filter((waiting) => hasKeys(waiting, touches)))
    return []
  }
}

function hasKeys({ draft, reject }: Waiting, touches: SequencerParts['touches']): boolean {
  try {
    touches(draft)
    return true
  } catch (error) {
    reject(error)
    return false
  }
}

async function commitBatch(batch: readonly Waiting[], parts: SequencerParts): Promise<void> {
  try {
    const fresh = batch.length === 0 ? [] : await answerKnown(batch, parts)
    const allowed = fresh.length === 0 ? [] : await refuseByRules(fresh, parts)
    if (allowed.length > 0) await commitAllowed(allowed, parts)
  } catch (error) {
    for (const { reject } of batch) reject(error)
  }
}

/** The same statement twice is one statement and gets the same receipt. */
async function answerKnown(batch: readonly Waiting[], { findKnown }: SequencerParts): Promise<Waiting[]> {
  const known = await findKnown(batch.map(({ draft }) => draft))
  return batch.filter(({ draft, resolve }) => {
    const receipt = known.get(draft.id)
    if (receipt !== undefined) resolve({ ...receipt, repeated: true })
    return receipt === undefined
  })
}

async function refuseByRules(batch: readonly Waiting[], { check }: SequencerParts): Promise<Waiting[]> {
  const refusals = await check(batch.map(({ draft }) => draft))
  return batch.filter(({ draft, reject }) => {
    const refusal = refusals.get(draft)
    if (refusal !== undefined) reject(refusal)
    return refusal === undefined
  })
}

async function commitAllowed(allowed: readonly Waiting[], parts: SequencerParts): Promise<void> {
  const received = parts.clock.now()
  const entries = await allOrFirstError(
    allowed.map(({ draft }) => writeEntry(draft, received, parts)),
    parts,
  )
  const bytes = entries.map(formatEntry)
  const places = await appendOrStop(bytes, parts)
  const accepted = allowed.map(({ draft }, at): Accepted => ({
    ...draft,
    index: places[at]!.index,
    received,
    form: entries[at]!.form,
    audience: draft.said.statement.audience,
  }))
  const proving = parts.record.proofs(accepted.map(({ index }) => index))
  const [, projected] = await Promise.allSettled([proving, projectOrStop(accepted, parts)])
  if (projected.status === 'rejected') throw projected.reason
  const proofs = await proving
  for (const [at, { resolve, draft }] of allowed.entries())
    resolve({
      index: accepted[at]!.index,
      entrySha256: places[at]!.entrySha256,
      statement: draft.id,
      received,
      form: accepted[at]!.form,
      repeated: false,
      proof: proofs[at]!,
    })
}

/** Attachments and the vault are durable before the entry that names or commits to them. */
async function writeEntry(
  { said, bytes, attachments }: Draft,
  received: Instant,
  { record, vault }: SequencerParts,
): Promise<Entry> {
  if (said.statement.label === 'TLP:CLEAR') {
    for (const attachment of attachments) await record.putAttachment(attachment.bytes)
    return { form: 'open', received, envelope: bytes }
  }
  for (const { sha256, bytes } of attachments) await vault.putAttachment(sha256, bytes)
  const sealed = { salt: randomBytes(32), envelope: bytes }
  const commitment = commitTo(sealed)
  await vault.put(commitment, sealed)
  return { form: 'sealed', received, commitment }
}

/** Waits for all, so that nothing of this batch goes on behind the next; what the disk did not confirm is fatal. */
async function allOrFirstError<T>(work: readonly Promise<T>[], { onFatal }: SequencerParts): Promise<T[]> {
  const failed = (await Promise.allSettled(work)).find(({ status }) => status === 'rejected')
  const reason: unknown = failed?.status === 'rejected' ? failed.reason : undefined
  if (reason instanceof RecordError && reason.fatal) onFatal(reason)
  return Promise.all(work)
}

/** A full disk is told to the senders and is over when there is space; after anything else the process must stop. */
async function appendOrStop(
  entries: readonly Uint8Array[],
  { record, onFatal }: SequencerParts,
): ReturnType<OpenRecord['append']> {
  try {
    return await record.append(entries)
  } catch (error) {
    if (!(error instanceof RecordError) || error.fatal) onFatal(error)
    throw error
  }
}

/** What is in the record and not in the tables would be taken for new when it is sent again: the process must stop. */
async function projectOrStop(
  accepted: readonly Accepted[],
  { project, onFatal }: SequencerParts,
): Promise<void> {
  try {
    await project(accepted)
  } catch (cause) {
    onFatal(cause)
    throw new Refusal(
      'busy',
      `The statement is safe in the record (entries ${accepted[0]!.index} to ${accepted.at(-1)!.index}), but the node must start again before it can give a receipt; send it again then: the same statement twice is one`,
      [],
      cause,
    )
  }
}
