import type { ProvenRecord } from '@concert/node'
import { sha256Hex } from '@concert/statement'
import { attachmentPath } from '@concert/tlog'
import { checkRecord } from '@concert/verify'
import type { RecordPlace } from '../checking/open-place.ts'
import { CommandError } from '../command-error.ts'
import { formatNumber, progress, progressDone } from '../output.ts'
import { keepEntries } from './kept-entries.ts'

/** Which record is meant, and how far it is needed. */
export type WantedRecord = {
  /** Of the key that signs the log. */
  readonly vkey: string
  readonly origin: string
  /** The signed checkpoint of the proof: the record goes on from it, or is another. */
  readonly checkpoint: string
  /** Entries to keep. */
  readonly size: number
}

/**
 * Reads a whole record and proves it, attacker-controlled: every entry of the tree that the log signed, every open
 * statement signed by who might, and the tree one that goes on from the issue's own. Keeps the first entries in `dir`.
 * Throws CommandError for a record at fault, which nothing is to be computed from.
 */
export async function readProvenRecord(
  { source, name }: RecordPlace,
  { vkey, origin, checkpoint, size }: WantedRecord,
  dir: string,
): Promise<ProvenRecord> {
  const kept = keepEntries(dir)
  const { ok, faults } = await checkRecord(source, {
    vkey,
    remembered: checkpoint,
    // Each that is needed is compared when it is fetched.
    maxAttachmentBytes: 0,
    onProgress: ({ entries, size: of }) =>
      progress(`proved ${formatNumber(entries)} of ${formatNumber(of)} entries`),
    onEntry: async (index, bytes) => (index < size ? kept.keep(bytes) : undefined),
  })
  progressDone()
  const [first] = faults
  if (!ok) throw new CommandError(`Cannot compute from the record at ${name}: ${wordsOf(first)}`)
  return {
    ...(await kept.record()),
    origin,
    attachment: (sha256) => fetchAttachment({ source, name }, sha256),
  }
}

async function fetchAttachment(
  { source, name }: Pick<RecordPlace, 'source' | 'name'>,
  sha256: string,
): Promise<Uint8Array> {
  const bytes = await source.read(attachmentPath(sha256))
  if (bytes !== undefined && sha256Hex(bytes) === sha256) return bytes
  const what = bytes === undefined ? 'is missing' : 'is not of its digest'
  throw new CommandError(`Cannot compute from the record at ${name}: the attachment ${sha256} ${what}`)
}

function wordsOf(fault: Awaited<ReturnType<typeof checkRecord>>['faults'][number] | undefined): string {
  if (fault === undefined) return 'it has faults'
  const { path, index, message } = fault
  return (
    [path, index === undefined ? undefined : `entry ${index}`].filter(Boolean).join(', ') + `: ${message}`
  )
}
