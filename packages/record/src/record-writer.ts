import { maxEntryBytes, type SignedTree } from '@concert/tlog'
import { hash } from 'node:crypto'
import {
  collectPartials,
  moveState,
  publishCheckpoint,
  publishTiles,
  resetWriteAhead,
  signTree,
  writeAhead,
  type Writing,
} from './commit-steps.ts'
import { RecordError } from './record-error.ts'
import { type Growth, grow, type RightEdge } from './right-edge.ts'
import { formatBatch } from './write-ahead.ts'

/** `index`: the entry's place. `size`: the tree size of the published checkpoint that covers it. */
export type Receipt = { readonly index: number; readonly entrySha256: string; readonly size: number }

export type RecordWriter = {
  readonly published: () => SignedTree
  /** The published checkpoint of that size, of those that this process knows. Throws `not-found`. */
  readonly recent: (size: number) => SignedTree
  readonly append: (entries: readonly Uint8Array[]) => Promise<readonly Receipt[]>
  /** Waits for what was begun; every later append is refused. */
  readonly close: () => Promise<void>
}

type Committed = { readonly receipts: readonly Receipt[]; readonly tidied: Promise<void> }

/**
 * The single writer: one group commit after the other, each in the one order that loses nothing. After a failure in
 * that order nothing is known for sure about the disk, so the writer is poisoned and the process is expected to stop:
 * the write-ahead file decides at the next start, and a root that was once signed is signed again, never another.
 */
export function recordWriter(work: Writing, published: SignedTree, edge: RightEdge): RecordWriter {
  let refusal: RecordError | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const recent = new Map([[published.size, published]])

  const commit = async (entries: readonly Uint8Array[]): Promise<Committed> => {
    if (refusal) throw refusal
    await writeAheadOrRepair(work, formatBatch({ start: edge.size, rootBefore: published.root, entries }))
    const growth = grow(edge, entries)
    const next = signTree(growth.edge, work.signer)
    await moveState(work, published.signed, next.signed)
    await publishTiles(work, growth)
    await publishCheckpoint(work, next.signed)
    published = next
    remember(recent, next)
    edge = growth.edge
    return { receipts: receiptsOf(entries, next.size), tidied: tidy(work, growth) }
  }

  const poison = (error: unknown): never => {
    if (error instanceof RecordError && !error.fatal) throw error
    refusal ??= poisonedBy(error)
    throw withDuty(error)
  }

  return {
    published: () => published,
    recent: (size) => recent.get(size) ?? notKept(size, published.size),
    append: async (entries) => {
      refuseTooLarge(entries)
      if (entries.length === 0) return []
      const committed = turn.then(() => commit(entries)).catch(poison)
      // The next in line waits for this one's end and for its tidying up, however they end.
      turn = committed.then((done) => done.tidied.catch(poison)).catch(() => undefined)
      return (await committed).receipts
    },
    close: async () => {
      await turn
      refusal ??= new RecordError('closed', 'Cannot append: the record is closed')
    },
  }
}

function refuseTooLarge(entries: readonly Uint8Array[]): void {
  const at = entries.findIndex((entry) => entry.length > maxEntryBytes)
  if (at < 0) return
  const message = `Cannot append: entry ${at} of the batch has ${entries[at]!.length} bytes, more than ${maxEntryBytes}`
  throw new RecordError('too-large', message, { index: at })
}

/**
 * Nothing is signed before the write-ahead file is durable. So where its write fails, a full disk above all, the batch
 * can be taken back: the file is emptied and the record stays usable. A failed fsync cannot be taken back.
 */
async function writeAheadOrRepair(work: Writing, batch: Uint8Array): Promise<void> {
  try {
    await writeAhead(work, batch)
  } catch (error) {
    if (!(error instanceof RecordError) || error.code === 'fsync') throw error
    await resetWriteAhead(work)
    const message = `${error.message}. Nothing was appended; the record stays usable`
    throw new RecordError(error.code, message, { path: error.path, cause: error.cause })
  }
}

function withDuty(error: unknown): RecordError {
  const { code, message, path, cause } = asRecordError(error)
  const duty = 'The batch was not acknowledged but may be in the record: stop this process and start it again'
  return new RecordError(code, `${message}. ${duty}`, { path, cause, fatal: true })
}

function asRecordError(error: unknown): RecordError {
  return error instanceof RecordError ? error : new RecordError('io', String(error), { cause: error })
}

const recentCheckpoints = 256

function remember(recent: Map<number, SignedTree>, tree: SignedTree): void {
  recent.set(tree.size, tree)
  if (recent.size > recentCheckpoints) recent.delete(recent.keys().next().value!)
}

function notKept(size: number, published: number): never {
  const message = `No checkpoint of size ${size} is kept: take the published one, of size ${published}`
  throw new RecordError('not-found', message, { index: size })
}

function poisonedBy(error: unknown): RecordError {
  const { code, path } = asRecordError(error)
  const message = `Cannot append: an earlier write failed (${code}). Stop this process and start it again`
  return new RecordError('poisoned', message, { path, cause: error, fatal: true })
}

function receiptsOf(entries: readonly Uint8Array[], size: number): readonly Receipt[] {
  const first = size - entries.length
  return entries.map((entry, at) => ({ index: first + at, entrySha256: hash('sha256', entry, 'hex'), size }))
}

/** The write-ahead file goes last: while it is there, a start publishes and collects once more. */
async function tidy(work: Writing, growth: Growth): Promise<void> {
  await collectPartials(work, growth)
  await resetWriteAhead(work)
}
