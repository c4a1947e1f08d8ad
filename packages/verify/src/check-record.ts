import { parseEntry, StatementError } from '@concert/statement'
import {
  checkTree,
  heedSignal,
  verifySignedTree,
  type Continuation,
  type LogSource,
  type TreeFault,
  type TreeReport,
} from '@concert/tlog'
import { openAttachmentCheck, type AttachmentReport } from './attachment-check.ts'
import { openAudit, type AuditReport } from './audit.ts'
import { continueFrom, type ContinuationReport } from './check-continuation.ts'
import { defaultAttachmentBytes } from './http-source.ts'
import { ofAudit, ofTree, type RecordFault } from './record-fault.ts'
import { recordKeyOf, type RecordKey } from './record-key.ts'

export type RecordOptions = {
  /** The log's verifier key, had from elsewhere. Without it the record's own is used, and the report says so. */
  readonly vkey?: string
  /** The signed checkpoint that the reader kept from an earlier check: the record has to go on from it. */
  readonly remembered?: string
  /** Attachments up to this size are fetched and compared, and 0 leaves all alone. */
  readonly maxAttachmentBytes?: number
  /** Called after each 256 entries; what it waits for is waited for, so that a page without a worker can draw. */
  readonly onProgress?: (progress: RecordProgress) => void | Promise<void>
  /** Called in order for each entry that is proven to be of the record, after it was audited. What it throws ends the check. */
  readonly onEntry?: (index: number, bytes: Uint8Array) => void | Promise<void>
  /** Ends the check, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

export type RecordProgress = { readonly entries: number; readonly size: number }

export type RecordReport = {
  /** Nothing is wrong with anything that was checked. */
  readonly ok: boolean
  /** Undefined when none can be read. `compared`: it was given, and not taken from the record itself. */
  readonly key: { readonly vkey: string; readonly origin: string; readonly compared: boolean } | undefined
  /** Whether the entries are those that the log signed. `tree.checkpoint` is what to remember for the next time. */
  readonly tree: TreeReport
  /** Whether what the entries say was said by whom it should. */
  readonly audit: AuditReport
  readonly attachments: AttachmentReport
  /** Against the remembered checkpoint, where one was given and it can be told. */
  readonly continuation: Continuation | undefined
  /** Everything that is wrong: the first hundred of each part. */
  readonly faults: readonly RecordFault[]
  readonly moreFaults: number
}

/**
 * Checks a whole record, attacker-controlled, as it is served: that its log signed it, that every entry is of the
 * signed tree, who signed each open statement and whether he might, the attachments, and that it goes on from what its
 * reader saw before. One pass; memory is bounded but for what the audit holds. A browser takes about a third of a
 * millisecond an entry, so there it belongs in a worker. Content, however bad, is reported; a source that cannot be
 * reached throws, and so does VerifyError `bad-vkey` for the caller's own key.
 */
export async function checkRecord(source: LogSource, options: RecordOptions = {}): Promise<RecordReport> {
  const reading = heedSignal(source, options.signal)
  const key = await recordKeyOf(reading, options.vkey)
  if ('code' in key) return reportOf(undefined, unread(key), nothingOf(''))
  const { tree, ...content } = await readContent(reading, key, options)
  const continuation = await continuationFrom(reading, key, tree, options.remembered)
  return reportOf(key, tree, { ...content, continuation })
}

type Content = {
  readonly audit: AuditReport
  readonly attachments: AttachmentReport
  readonly continuation?: ContinuationReport | undefined
}

async function readContent(
  source: LogSource,
  { verifier }: RecordKey,
  { signal, onEntry, onProgress, maxAttachmentBytes = defaultAttachmentBytes }: RecordOptions,
): Promise<Content & { readonly tree: TreeReport }> {
  const audit = openAudit(verifier.name)
  const attachments = openAttachmentCheck(source, maxAttachmentBytes)
  const tree = await checkTree(source, {
    vkey: verifier.vkey,
    ...(signal === undefined ? {} : { signal }),
    onEntry: async (index, bytes) => {
      audit.entry(index, bytes)
      const envelope = openEnvelope(bytes)
      if (envelope !== undefined) await attachments.envelope(index, envelope)
      await onEntry?.(index, bytes)
    },
    progress: (entries, size) => onProgress?.({ entries, size }),
  })
  return { tree, audit: audit.report(), attachments: attachments.report() }
}

/** Undefined of a sealed entry, and of what is none: the audit says so. */
function openEnvelope(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const entry = parseEntry(bytes)
    return entry.form === 'open' ? entry.envelope : undefined
  } catch (error) {
    if (error instanceof StatementError) return undefined
    throw error
  }
}

async function continuationFrom(
  source: LogSource,
  { verifier: log }: RecordKey,
  { checkpoint }: TreeReport,
  remembered: string | undefined,
): Promise<ContinuationReport | undefined> {
  if (remembered === undefined || checkpoint === undefined) return undefined
  return continueFrom(source, { tree: verifySignedTree(checkpoint, log), log, remembered })
}

/** Of a record without a key nothing can be told. */
function unread(fault: TreeFault): TreeReport {
  return {
    ok: false,
    checkpoint: undefined,
    size: undefined,
    root: undefined,
    entries: 0,
    faults: [fault],
    moreFaults: 0,
  }
}

function nothingOf(origin: string): Content {
  const attachments = { good: 0, notFetched: 0, faults: [], moreFaults: 0 }
  return { audit: openAudit(origin).report(), attachments }
}

function reportOf(key: RecordKey | undefined, tree: TreeReport, content: Content): RecordReport {
  const { audit, attachments, continuation } = content
  const faults = [
    ...tree.faults.map(ofTree),
    ...attachments.faults,
    ...audit.faults.map(ofAudit),
    ...(continuation?.fault === undefined ? [] : [continuation.fault]),
  ]
  return {
    ok: faults.length === 0,
    key: key && { vkey: key.verifier.vkey, origin: key.verifier.name, compared: key.compared },
    tree,
    audit,
    attachments,
    continuation: continuation?.continuation,
    faults,
    moreFaults: tree.moreFaults + attachments.moreFaults + audit.moreFaults,
  }
}
