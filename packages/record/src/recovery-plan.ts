import { equalBytes, type Tree } from '@concert/tlog'
import { RecordError } from './record-error.ts'
import type { Batch } from './write-ahead.ts'

export type OnDisk = {
  /** The commit point. */
  readonly state: Tree
  /** The public checkpoint, or undefined when there is none or it is not readable. */
  readonly published: Tree | undefined
  /** The write-ahead file's batch, when it is whole. */
  readonly batch: Batch | undefined
}

export type RecoveryPlan = {
  /** The tree whose right edge is loaded from tiles. */
  readonly base: Tree
  /** The batch that goes on top of it once more; whole batches past the commit point go forward. */
  readonly replay: Batch | undefined
}

/**
 * What a start does with what it finds. The commit point decides. A batch that is whole in the write-ahead file may
 * have been signed, so it goes forward and never makes room for another: no size ever gets two roots.
 * Throws `newer` or `forked` when the parts do not belong together.
 */
export function planRecovery({ state, published, batch }: OnDisk, paths: Paths): RecoveryPlan {
  if (published && published.size > state.size) throw publicIsNewer(published, state, paths)
  if (published?.size === state.size && !equalBytes(published.root, state.root))
    throw forked(state.size, paths)
  if (!batch) return { base: state, replay: undefined }
  const { start, entries } = batch
  const end = start + entries.length
  if (start === state.size) {
    if (!equalBytes(batch.rootBefore, state.root)) throw forked(start, paths)
    return { base: state, replay: batch }
  }
  if (end > state.size) throw writeAheadIsNewer(start, state, paths)
  if (end < state.size) return { base: state, replay: undefined }
  return { base: { size: start, root: batch.rootBefore }, replay: batch }
}

type Paths = { readonly state: string; readonly checkpoint: string; readonly wal: string }

const wayOut =
  'Most likely an old backup of one part was restored. Put back the newest log/ and record/ that belong together, ' +
  'or fetch the newest record/ from a mirror and adopt it; never delete a part to get past this'

function publicIsNewer(published: Tree, state: Tree, paths: Paths): RecordError {
  const message =
    `The published record ends at ${published.size} (${paths.checkpoint}), but the private part only at ` +
    `${state.size} (${paths.state}). ${wayOut}`
  return new RecordError('newer', message, { path: paths.state, index: state.size })
}

function writeAheadIsNewer(start: number, state: Tree, paths: Paths): RecordError {
  const message =
    `The write-ahead file goes on from ${start} (${paths.wal}), but the commit point is at ${state.size} ` +
    `(${paths.state}). ${wayOut}`
  return new RecordError('newer', message, { path: paths.state, index: state.size })
}

export function forked(size: number, paths: Paths): RecordError {
  const message = `Two different trees of size ${size} stand in ${paths.state} and ${paths.checkpoint} or beside it. ${wayOut}`
  return new RecordError('forked', message, { path: paths.checkpoint, index: size })
}
