import { commitTo, formatEntry, type Entry } from '@concert/statement'
import { RecordError, type OpenRecord } from '@concert/record'
import { randomBytes } from 'node:crypto'
import type { Accepted, Draft } from './draft.ts'
import { Refusal } from './refusal.ts'
import { answerSays } from './rule-texts/answer-says.ts'
import type { Waiting } from './take-batch.ts'
import type { Vault } from './vault.ts'

export type CommitParts = {
  readonly record: Pick<OpenRecord, 'append' | 'putAttachment' | 'proofs'>
  readonly vault: Vault
  readonly project: (accepted: readonly Accepted[]) => Promise<void>
  /** The record cannot go on: the process is to stop. */
  readonly onFatal: (error: unknown) => void
}

/** A batch that is durable in the record and not yet in the tables. */
type Appended = {
  readonly waiting: readonly Waiting[]
  readonly accepted: readonly Accepted[]
  readonly entrySha256s: readonly string[]
}

/** Makes a batch durable, then visible, then answers its senders. Never rejects: each of them gets an answer. */
export type Commit = (batch: readonly Waiting[]) => Promise<void>

/**
 * Two steps, each for one batch at a time and in order: while the tables take one batch, the record takes the next.
 */
export function openCommit(parts: CommitParts): Commit {
  const append = inTurn((batch: readonly Waiting[]) => appendBatch(batch, parts))
  const project = inTurn(async (appended: Promise<Appended>) => projectBatch(await appended, parts))
  return async (batch) => {
    try {
      await project(append(batch))
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }
}

/** Runs the work for one after the other, in the order in which they came, however those before end. */
function inTurn<A, B>(work: (one: A) => Promise<B>): (one: A) => Promise<B> {
  let before: Promise<unknown> = Promise.resolve()
  return (one) => {
    const own = before.then(() => work(one))
    before = own.catch(() => undefined)
    return own
  }
}

async function appendBatch(waiting: readonly Waiting[], parts: CommitParts): Promise<Appended> {
  const entries = await allOrFirstError(
    waiting.map(({ draft }) => writeEntry(draft, parts)),
    parts,
  )
  const places = await appendOrStop(entries.map(formatEntry), parts)
  const accepted = waiting.map(({ draft }, at): Accepted => ({
    ...draft,
    ...places[at]!,
    form: entries[at]!.form,
    audience: draft.said.statement.audience,
  }))
  return { waiting, accepted, entrySha256s: places.map(({ entrySha256 }) => entrySha256) }
}

async function projectBatch(
  { waiting, accepted, entrySha256s }: Appended,
  parts: CommitParts,
): Promise<void> {
  const proving = parts.record.proofs(accepted.map(({ index }) => index))
  const [, projected] = await Promise.allSettled([proving, projectOrStop(accepted, parts)])
  if (projected.status === 'rejected') throw projected.reason
  const proofs = await proving
  for (const [at, { resolve, draft }] of waiting.entries()) {
    const { index, received, form } = accepted[at]!
    const entrySha256 = entrySha256s[at]!
    resolve({ index, entrySha256, statement: draft.id, received, form, repeated: false, proof: proofs[at]! })
  }
}

/** Attachments and the vault are durable before the entry that names or commits to them. */
async function writeEntry(
  { said, bytes, attachments, received }: Draft,
  { record, vault }: CommitParts,
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
async function allOrFirstError<T>(work: readonly Promise<T>[], { onFatal }: CommitParts): Promise<T[]> {
  const failed = (await Promise.allSettled(work)).find(({ status }) => status === 'rejected')
  const reason: unknown = failed?.status === 'rejected' ? failed.reason : undefined
  if (reason instanceof RecordError && reason.fatal) onFatal(reason)
  return Promise.all(work)
}

/** A full disk is told to the senders and is over when there is space; after anything else the process must stop. */
async function appendOrStop(
  entries: readonly Uint8Array[],
  { record, onFatal }: CommitParts,
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
  { project, onFatal }: CommitParts,
): Promise<void> {
  try {
    await project(accepted)
  } catch (cause) {
    onFatal(cause)
    throw new Refusal(
      'busy',
      answerSays.safeWithoutReceipt({ first: accepted[0]!.index, last: accepted.at(-1)!.index }),
      [],
      cause,
    )
  }
}
