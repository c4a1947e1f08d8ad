import { encodeHex } from '../encoding.ts'
import { parseVkey } from '../vkey.ts'
import { heedSignal } from './heed-signal.ts'
import type { LogSource } from './log-source.ts'
import { readSignedTree, type SignedTree } from './read-signed-tree.ts'
import type { TreeFault } from './tree-fault.ts'
import { walkTree } from './walk-tree.ts'

export type TreeOptions = {
  /** The key the log must be signed with. */
  readonly vkey: string
  /** Where it is not the key's name. */
  readonly origin?: string
  /** Entries before this size were checked before: their bundles are not read again, their hashes are proven. */
  readonly since?: number
  /** Called after each bundle with the entries checked so far; what it waits for is waited for. */
  readonly progress?: (checked: number, size: number) => void | Promise<void>
  /** Called in order for every entry that is proven to be in the signed tree. What it throws ends the check. */
  readonly onEntry?: (index: number, entry: Uint8Array) => void | Promise<void>
  /** Ends the check, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

export type TreeReport = {
  readonly ok: boolean
  /** The signed checkpoint, as it was read; undefined when there is none that this key signed. */
  readonly checkpoint: string | undefined
  /** Of the signed checkpoint. */
  readonly size: number | undefined
  /** Hex. */
  readonly root: string | undefined
  /** Entries proven by this check. */
  readonly entries: number
  /** The first hundred, in the order they were met. */
  readonly faults: readonly TreeFault[]
  readonly moreFaults: number
}

/**
 * Checks a whole log against its signature: every entry against its leaf hash, every tile against the tile above
 * it, the top against the signed root. Reports every fault; content, however bad, never throws. A source that cannot
 * be reached does: that says nothing about the log. One pass, constant memory.
 */
export async function checkTree(source: LogSource, options: TreeOptions): Promise<TreeReport> {
  const faults = faultList()
  const reading = heedSignal(source, options.signal)
  const verifier = parseVkey(options.vkey)
  const found = await readSignedTree(reading, verifier, options.origin)
  if ('signed' in found) return walkSigned(reading, found, options, faults)
  faults.add(found)
  return reportOf(faults, undefined, 0)
}

async function walkSigned(
  source: LogSource,
  tree: SignedTree,
  { since = 0, onEntry, progress, signal }: TreeOptions,
  faults: FaultList,
): Promise<TreeReport> {
  let read = Math.min(since, tree.size)
  let entries = 0
  await walkTree({
    source,
    tree,
    since,
    fault: faults.add,
    entry: (index, entry) => {
      signal?.throwIfAborted()
      entries++
      return onEntry?.(index, entry)
    },
    bundleDone: (end) => {
      read = Math.max(read, end)
      return progress?.(read, tree.size)
    },
  })
  return reportOf(faults, tree, entries)
}

type FaultList = { add: (fault: TreeFault) => void; kept: TreeFault[]; more: () => number }

const faultsKept = 100

function faultList(): FaultList {
  const kept: TreeFault[] = []
  let more = 0
  const add = (fault: TreeFault) => {
    if (kept.length < faultsKept) kept.push(fault)
    else more++
  }
  return { add, kept, more: () => more }
}

function reportOf(faults: FaultList, tree: SignedTree | undefined, entries: number): TreeReport {
  return {
    ok: faults.kept.length === 0,
    checkpoint: tree?.signed,
    size: tree?.size,
    root: tree && encodeHex(tree.root),
    entries,
    faults: faults.kept,
    moreFaults: faults.more(),
  }
}
