import { parseVkey, verifyCheckpoint } from '@concert/tlog'
import type { Tree } from './find-right-edge.ts'
import type { RecordSource } from './record-source.ts'
import { type Fault, walkRecord } from './walk-record.ts'

export type CheckOptions = {
  /** The key the record must be signed with. */
  readonly vkey: string
  /** Where it is not the key's name. */
  readonly origin?: string
  /** Entries before this size were checked before: their bundles are not read again, their hashes are proven. */
  readonly since?: number
  /** Called after each bundle with the entries checked so far. */
  readonly progress?: (checked: number, size: number) => void
  /** Called in order for every entry that is proven to be in the signed tree. What it throws ends the check. */
  readonly onEntry?: (index: number, entry: Uint8Array) => void | Promise<void>
}

export type CheckReport = {
  readonly ok: boolean
  /** Of the signed checkpoint; undefined when there is none that this key signed. */
  readonly size: number | undefined
  /** Hex. */
  readonly root: string | undefined
  /** Entries proven by this check. */
  readonly entries: number
  /** The first hundred, in the order they were met. */
  readonly faults: readonly Fault[]
  readonly moreFaults: number
}

/**
 * Checks a whole record against its signature: every entry against its leaf hash, every tile against the tile above
 * it, the top against the signed root. Reports every fault; content, however bad, never throws. A source that cannot
 * be reached does: that says nothing about the record. One pass, constant memory.
 */
export async function checkRecord(source: RecordSource, options: CheckOptions): Promise<CheckReport> {
  const faults = faultList()
  const tree = await readSignedTree(source, options, faults.add)
  return tree ? walkTree(source, tree, options, faults) : reportOf(faults, undefined, 0)
}

async function walkTree(source: RecordSource, tree: Tree, options: CheckOptions, faults: FaultList) {
  let read = Math.min(options.since ?? 0, tree.size)
  let entries = 0
  await walkRecord({
    source,
    tree,
    since: options.since ?? 0,
    fault: faults.add,
    entry: (index, entry) => {
      entries++
      return options.onEntry?.(index, entry)
    },
    bundleDone: (end) => {
      read = Math.max(read, end)
      options.progress?.(read, tree.size)
    },
  })
  return reportOf(faults, tree, entries)
}

/** The signed tree of a source, or undefined with the fault reported. */
async function readSignedTree(
  source: RecordSource,
  { vkey, origin }: CheckOptions,
  fault: (fault: Fault) => void,
) {
  const verifier = parseVkey(vkey)
  const bytes = await source.read('checkpoint')
  if (bytes === undefined) return fault({ path: 'checkpoint', what: 'missing' })
  try {
    return verifyCheckpoint(bytes, verifier, { origin: origin ?? verifier.name })
  } catch (error) {
    fault({ path: 'checkpoint', what: error instanceof Error ? error.message : String(error) })
  }
}

type FaultList = { add: (fault: Fault) => void; kept: Fault[]; more: () => number }

const faultsKept = 100

function faultList(): FaultList {
  const kept: Fault[] = []
  let more = 0
  const add = (fault: Fault) => {
    if (kept.length < faultsKept) kept.push(fault)
    else more++
  }
  return { add, kept, more: () => more }
}

function reportOf(faults: FaultList, tree: Tree | undefined, entries: number): CheckReport {
  return {
    ok: faults.kept.length === 0,
    size: tree?.size,
    root: tree && Buffer.from(tree.root).toString('hex'),
    entries,
    faults: faults.kept,
    moreFaults: faults.more(),
  }
}
