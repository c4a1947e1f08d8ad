import {
  checkTree,
  edgeTileAt,
  parseTilePath,
  parseVkey,
  TlogError,
  type TreeFault,
  type TreeReport,
  type Verifier,
} from '@concert/tlog'
import { hash } from 'node:crypto'
import { join } from 'node:path'
import { unfinished } from './durable-files.ts'
import { type FileSystem, nodeFileSystem } from './file-system.ts'
import { folderSource } from './folder-source.ts'
import { type Layout, layoutOf } from './layout.ts'
import { verifySigned } from './read-positions.ts'
import { RecordError } from './record-error.ts'
import { planRecovery } from './recovery-plan.ts'
import { parseState } from './state-file.ts'
import { parseBatch } from './write-ahead.ts'

/** One thing that is wrong, with the file below `record/` and, where it is one entry, its place. */
export type FolderFault = Omit<TreeFault, 'code'>

export type FolderReport = Omit<TreeReport, 'faults'> & {
  readonly faults: readonly FolderFault[]
  /** Harmless files that the next start or append removes: unfinished ones, partial tiles whose full tile is there. */
  readonly leftovers: readonly string[]
}

/**
 * Checks a node's whole data folder: `checkTree` of its public part, no file in it that does not belong, and the
 * private part in agreement with it. Only reads, and takes no lock: a writer that is at work may show as a fault.
 */
export async function checkFolder(
  dir: string,
  vkey: string,
  fs: FileSystem = nodeFileSystem,
): Promise<FolderReport> {
  const layout = layoutOf(dir)
  const report = await checkTree(folderSource(layout.record, fs), { vkey })
  const faults: FolderFault[] = [...report.faults]
  const leftovers: string[] = []
  for await (const path of filesBelow(fs, layout.record, '')) {
    const verdict = verdictOn(path, report.size ?? 0)
    if (verdict === 'stray') faults.push({ path, what: 'a file that does not belong here' })
    if (verdict === 'leftover') leftovers.push(path)
    if (verdict === 'attachment') faults.push(...(await checkAttachment(fs, layout, path)))
  }
  faults.push(...(await checkPrivatePart(fs, layout, parseVkey(vkey))))
  return { ...report, ok: faults.length === 0, faults, leftovers }
}

async function* filesBelow(fs: FileSystem, folder: string, prefix: string): AsyncGenerator<string> {
  for (const name of await fs.list(folder)) {
    if (name.endsWith('/')) yield* filesBelow(fs, join(folder, name), prefix + name)
    else yield prefix + name
  }
}

async function checkAttachment(fs: FileSystem, layout: Layout, path: string): Promise<FolderFault[]> {
  const bytes = (await fs.read(join(layout.record, path))) ?? new Uint8Array(0)
  return hash('sha256', bytes, 'hex') === path.slice(-64)
    ? []
    : [{ path, what: 'not the bytes that its name says' }]
}

type Verdict = 'belongs' | 'attachment' | 'leftover' | 'stray'

function verdictOn(path: string, size: number): Verdict {
  if (path === 'checkpoint') return 'belongs'
  if (path.endsWith(unfinished)) return 'leftover'
  if (/^attachment\/([0-9a-f]{2})\/\1[0-9a-f]{62}$/.test(path)) return 'attachment'
  return path.startsWith('tile/') ? verdictOnTile(path, size) : 'stray'
}

/** Partial tiles of earlier sizes stay until their full tile is there; none is wider than the tree. */
function verdictOnTile(path: string, size: number): Verdict {
  try {
    const { level, index, width } = parseTilePath(path)
    const edge = edgeTileAt(size, level === 'entries' ? 0 : level)
    if (index < edge.index) return width === 256 ? 'belongs' : 'leftover'
    return index === edge.index && width <= edge.width ? 'belongs' : 'stray'
  } catch (error) {
    if (error instanceof TlogError) return 'stray'
    throw error
  }
}

async function checkPrivatePart(fs: FileSystem, layout: Layout, verifier: Verifier): Promise<FolderFault[]> {
  const bytes = await fs.read(layout.state)
  if (bytes === undefined) return [{ path: 'log/state', what: 'missing' }]
  try {
    const state = verifySigned(parseState(bytes, layout.state), verifier)
    if (typeof state === 'string') return [{ path: 'log/state', what: `its checkpoint is ${state}` }]
    const checkpoint = await fs.read(layout.checkpoint)
    const published = verifySigned(new TextDecoder().decode(checkpoint), verifier)
    if (typeof published === 'string') return []
    const batch = parseBatch((await fs.read(layout.wal)) ?? new Uint8Array(0))
    planRecovery({ state, published, batch }, layout)
    if (published.size === state.size) return []
    return [
      { path: 'log/state', what: `ahead of the published checkpoint: ${state.size}, not ${published.size}` },
    ]
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    return [{ path: 'log/state', what: error.message }]
  }
}
