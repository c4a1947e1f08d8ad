import {
  authenticatedHashReader,
  continuationOf,
  equalBytes,
  findRightEdge,
  tileReader,
  walkTree,
  type SignedTree,
  type Tree,
  type TreeFault,
} from '@concert/tlog'
import {
  collectIncoming,
  collectPartials,
  moveState,
  publishCheckpoint,
  publishTiles,
  resetWriteAhead,
  signTree,
  writeAhead,
  writeState,
  type Writing,
} from './commit-steps.ts'
import { syncing } from './durable-files.ts'
import { findEdgeEntries } from './find-edge-entries.ts'
import { namingDamage } from './name-damage.ts'
import { RecordError } from './record-error.ts'
import { folderSource } from './folder-source.ts'
import { forked, planRecovery } from './recovery-plan.ts'
import { readPublished, readState } from './read-positions.ts'
import {
  emptyRightEdge,
  grow,
  type Growth,
  type RightEdge,
  rightEdge,
  rootOfRightEdge,
} from './right-edge.ts'
import { type Batch, formatBatch, parseBatch } from './write-ahead.ts'

export type Recovered = {
  readonly published: SignedTree
  readonly edge: RightEdge
  readonly notes: readonly string[]
}

/**
 * Brings a record's folder in order at the start: what was committed is published, what was never committed is gone,
 * and what cannot be proven against the signed root is refused by name. The caller holds the lock.
 */
export async function recover(work: Writing): Promise<Recovered> {
  const notes: string[] = []
  const state = await readState(work)
  if (state === undefined) return begin(work)
  const published = await readPublished(work)
  const batch = await readBatch(work, notes)
  const { base, replay } = planRecovery({ state, published, batch }, work.layout)
  const edge = await loadRightEdge(work, base, notes)
  if (published && published.size < base.size) await requireUnbroken(work, published, base)
  if (replay) return replayBatch(work, { state, published, edge, replay, notes })
  if (published?.size !== state.size) {
    await publishCheckpoint(work, state.signed)
    notes.push(
      `The published checkpoint was ${lack(published)} and was written from the commit point at ${state.size}`,
    )
  }
  await resetWriteAhead(work)
  await collectIncoming(work.fs, work.layout)
  return { published: state, edge, notes }
}

const lack = (published: Tree | undefined): string =>
  published ? `behind, at ${published.size},` : 'missing or not readable'

/** An empty record: only where there is nothing that looks like one. */
async function begin(work: Writing): Promise<Recovered> {
  const { fs, layout, signer } = work
  const found = (await fs.list(layout.record)).filter(
    (name) => name !== 'attachment/' && !name.endsWith('.tmp'),
  )
  const wal = await fs.read(layout.wal)
  if (found.length > 0 || (wal && wal.length > 0)) {
    const message =
      `${layout.record} or ${layout.wal} is there, but the commit point ${layout.state} is not. ` +
      'Put back log/ from the newest backup that belongs to record/, or adopt the record if it is the newest that ' +
      'anyone has seen; never start a second record over the first'
    throw new RecordError('damaged', message, { path: layout.state })
  }
  const published = signTree(emptyRightEdge, signer)
  await writeState(work, published.signed)
  await publishCheckpoint(work, published.signed)
  return { published, edge: emptyRightEdge, notes: [] }
}

/** A batch that is not whole was never signed, so never acknowledged. */
async function readBatch({ fs, layout, wal }: Writing, notes: string[]): Promise<Batch | undefined> {
  const bytes = (await fs.read(layout.wal)) ?? new Uint8Array(0)
  const batch = parseBatch(bytes)
  if (batch === undefined && bytes.length > 0) {
    notes.push(
      `A batch that was being written when the process ended was dropped (${bytes.length} bytes, never acknowledged)`,
    )
    await wal.truncate(0)
    await syncing(layout.wal, wal.dataSync())
  }
  return batch
}

/** Proves the unfinished tiles and the unfinished bundle, and writes anew the tiles that it can prove. */
async function loadRightEdge(work: Writing, tree: Tree, notes: string[]): Promise<RightEdge> {
  const source = folderSource(work.layout.record, work.fs)
  const found = await findRightEdge(source, tree)
  if ('unproven' in found) throw damaged(found.unproven.map(({ path, what }) => ({ path, what })))
  const bundle = await findEdgeEntries(source, tree, found.levels[0] ?? [])
  if (!('entries' in bundle)) throw damaged([bundle])
  if (found.wrong.length > 0) {
    await publishTiles(work, { files: found.wrong })
    const names = found.wrong.map(({ path }) => path).join(', ')
    notes.push(`Hash tiles were missing or wrong and were made anew from what they stand for: ${names}`)
  }
  return rightEdge(tree.size, found.levels, bundle.entries)
}

/** The published checkpoint may lag behind the tiles; then every tile between must be there and continue its tree. */
async function requireUnbroken(work: Writing, published: Tree, base: Tree): Promise<void> {
  const source = folderSource(work.layout.record, work.fs)
  const faults: TreeFault[] = []
  const walk = {
    source,
    tree: base,
    since: published.size,
    entry: () => undefined,
    bundleDone: () => undefined,
  }
  await walkTree({ ...walk, fault: (fault) => faults.push(fault) })
  if (faults.length > 0) throw damaged(faults)
  const read = authenticatedHashReader(tileReader(source), base)
  if ((await namingDamage(continuationOf(base, published, read))) !== 'continues')
    throw forked(published.size, work.layout)
}

type Replay = {
  state: SignedTree
  published: Tree | undefined
  edge: RightEdge
  replay: Batch
  notes: string[]
}

/** Goes through the commit again from its first step: what an earlier process could not sync, this one writes anew. */
async function replayBatch(
  work: Writing,
  { state, published, edge, replay, notes }: Replay,
): Promise<Recovered> {
  const growth = grow(edge, replay.entries)
  const committed = growth.edge.size === state.size
  const next = committed ? state : signTree(growth.edge, work.signer)
  if (!equalBytes(rootOfRightEdge(growth.edge), next.root)) throw forked(next.size, work.layout)
  if (published && published.size > edge.size) requireWithin(work, published, edge, replay)
  await writeAhead(work, formatBatch(replay))
  if (committed) await writeState(work, state.signed)
  else await moveState(work, state.signed, next.signed)
  await publish(work, growth, next)
  notes.push(
    `The batch of entries ${replay.start} to ${next.size - 1} was ${committed ? 'published again' : 'taken forward'} ` +
      'from the write-ahead file',
  )
  return { published: next, edge: growth.edge, notes }
}

async function publish(work: Writing, growth: Growth, next: SignedTree): Promise<void> {
  await publishTiles(work, growth)
  await publishCheckpoint(work, next.signed)
  await collectPartials(work, growth)
  await collectIncoming(work.fs, work.layout)
  await resetWriteAhead(work)
}

function requireWithin({ layout }: Writing, published: Tree, edge: RightEdge, { entries }: Batch): void {
  const within = grow(edge, entries.slice(0, published.size - edge.size)).edge
  if (!equalBytes(rootOfRightEdge(within), published.root)) throw forked(published.size, layout)
}

/** The first fault is named in full, the others by path. */
function damaged(faults: readonly { path: string; index?: number; what: string }[]): RecordError {
  const [first] = faults
  const others = faults.slice(1, 10).map(({ path }) => path)
  const also = others.length > 0 ? ` (also ${others.join(', ')})` : ''
  const message =
    `record/${first!.path} is ${first!.what}${also}, and it cannot be made anew from what is here. ` +
    'Put this file back from a backup or a mirror: every record of the same origin has the same bytes'
  return new RecordError('damaged', message, { path: first!.path, index: first!.index })
}
