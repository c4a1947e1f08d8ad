import { commitTo, formatEntry, type Entry, type Instant } from '@concert/statement'
import type { OpenRecord } from '@concert/record'
import { randomBytes } from 'node:crypto'
import type { Clock } from './clock.ts'
import type { Accepted, Draft } from './draft.ts'
import type { Receipt } from './receipt.ts'
import { Refusal } from './refusal.ts'
import { takeBatch, type Waiting } from './take-batch.ts'
import type { Vault } from './vault.ts'

export type SequencerParts = {
  readonly record: Pick<OpenRecord, 'append' | 'putAttachment'>
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
}

const queueLimit = 20_000

/**
 * The single writer. Drafts queue, a batch of those that do not touch one another is checked by the rules,
 * appended with one group commit, projected in one transaction, and only then answered.
 */
export function openSequencer(parts: SequencerParts): Sequencer {
  const queue: Waiting[] = []
  let running: Promise<void> | undefined
  const run = async (): Promise<void> => {
    while (queue.length > 0) await commitBatch(takeBatch(queue, parts.touches), parts)
    running = undefined
  }
  return {
    submit: (draft) =>
      new Promise((resolve, reject) => {
        if (queue.length >= queueLimit)
          return reject(
            new Refusal(
              'busy',
              `Cannot take statement: ${queueLimit} are waiting already; try again in a few seconds`,
            ),
          )
        queue.push({ draft, resolve, reject })
        running ??= Promise.resolve().then(run)
      }),
    idle: async () => running,
  }
}

async function commitBatch(batch: readonly Waiting[], parts: SequencerParts): Promise<void> {
  try {
    const fresh = await answerKnown(batch, parts)
    const allowed = await refuseByRules(fresh, parts)
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
  const entries = await Promise.all(allowed.map(({ draft }) => writeEntry(draft, received, parts)))
  const bytes = entries.map(formatEntry)
  const places = await appendOrStop(bytes, parts)
  const accepted = allowed.map(({ draft }, at): Accepted => ({
    ...draft,
    index: places[at]!.index,
    received,
    form: entries[at]!.form,
    audience: draft.said.statement.audience,
  }))
  await parts.project(accepted)
  for (const [at, { resolve, draft }] of allowed.entries())
    resolve({
      index: accepted[at]!.index,
      entrySha256: places[at]!.entrySha256,
      statement: draft.id,
      received,
      form: accepted[at]!.form,
      repeated: false,
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

async function appendOrStop(
  entries: readonly Uint8Array[],
  { record, onFatal }: SequencerParts,
): ReturnType<OpenRecord['append']> {
  try {
    return await record.append(entries)
  } catch (error) {
    onFatal(error)
    throw error
  }
}
