import { parseEnvelope, parseStatement, sha256Hex, StatementError, type Attachment } from '@concert/statement'
import { attachmentPath, type LogSource } from '@concert/tlog'
import type { RecordFault } from './record-fault.ts'
import { quoted } from './verify-error.ts'

export type AttachmentReport = {
  /** Attachments, each counted once, that are the bytes that were signed. */
  readonly good: number
  /** Those that were larger than the bound, and are not checked. */
  readonly notFetched: number
  /** The first hundred. */
  readonly faults: readonly RecordFault[]
  readonly moreFaults: number
}

export type AttachmentCheck = {
  /** Fetches what the statement in an entry's envelope names, attacker-controlled, and compares it. */
  readonly envelope: (index: number, envelope: Uint8Array) => Promise<void>
  readonly report: () => AttachmentReport
}

const faultsKept = 100

/**
 * Checks the attachments of statements against what a source has under their digests. One that is described as longer
 * than `maxBytes` is left alone; those that are good are read once, whoever names them.
 */
export function openAttachmentCheck(source: LogSource, maxBytes: number): AttachmentCheck {
  const good = new Set<string>()
  const tooLarge = new Set<string>()
  const faults: RecordFault[] = []
  let moreFaults = 0
  const check = async (index: number, attachment: Attachment): Promise<void> => {
    const key = `${attachment.sha256} ${attachment.bytes}`
    if (good.has(key)) return
    if (attachment.bytes > maxBytes) return void tooLarge.add(key)
    const fault = await faultOf(source, attachment)
    if (fault === undefined) good.add(key)
    else if (faults.length < faultsKept) faults.push({ ...fault, index })
    else moreFaults++
  }
  return {
    envelope: async (index, envelope) => {
      for (const attachment of attachmentsOf(envelope)) await check(index, attachment)
    },
    report: () => ({ good: good.size, notFetched: tooLarge.size, faults: [...faults], moreFaults }),
  }
}

async function faultOf(
  source: LogSource,
  { sha256, bytes, name }: Attachment,
): Promise<RecordFault | undefined> {
  const path = attachmentPath(sha256)
  const found = await source.read(path)
  if (found === undefined) return { path, code: 'missing-attachment', message: `${quoted(name)} is missing` }
  if (found.length === bytes && sha256Hex(found) === sha256) return undefined
  return { path, code: 'wrong-attachment', message: `${quoted(name)} is not the bytes that were signed` }
}

/** What cannot be read is the audit's to report. */
function attachmentsOf(envelope: Uint8Array): readonly Attachment[] {
  try {
    return parseStatement(parseEnvelope(envelope).payload).statement.attachments ?? []
  } catch (error) {
    if (error instanceof StatementError) return []
    throw error
  }
}
