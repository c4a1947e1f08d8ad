import { attachmentPath, folderSource, type RecordSource } from '@concert/record'
import {
  parseEntry,
  parseEnvelope,
  parseStatement,
  sha256Hex,
  StatementError,
  type Attachment,
  type Commitment,
} from '@concert/statement'
import { join } from 'node:path'

export type CheckFault = { readonly place: string; readonly index?: number; readonly message: string }

export type ContentReport = {
  /** Sealed entries whose statement is held here, and matches what the log commits to. */
  readonly opened: number
  readonly attachments: number
  readonly faults: readonly CheckFault[]
}

export type ContentCheck = {
  readonly entry: (index: number, bytes: Uint8Array) => Promise<void>
  readonly report: () => ContentReport
}

/**
 * Checks what entries point to outside the log: the attachments of open statements, and where a vault is at hand
 * what sealed entries commit to. A sealed entry whose statement is not held here is no fault.
 */
export async function openContentCheck(source: RecordSource, dir: string | undefined): Promise<ContentCheck> {
  const vault = dir === undefined ? undefined : (await import('@concert/node')).openVault(join(dir, 'vault'))
  const faults: CheckFault[] = []
  const checked = new Set<string>()
  let opened = 0
  const checkAttachments = async (
    index: number,
    envelope: Uint8Array,
    { folder, read }: { folder: string; read: (sha256: string) => Promise<Uint8Array | undefined> },
  ): Promise<void> => {
    for (const { sha256, bytes, name } of attachmentsOf(envelope)) {
      const found = await read(sha256)
      const place = `${folder}${attachmentPath(sha256)}`
      const what = attachmentFault(found, sha256, bytes)
      if (what !== undefined) faults.push({ place, index, message: `"${name}" is ${what}` })
      checked.add(place)
    }
  }
  const checkSealed = async (index: number, commitment: Commitment): Promise<void> => {
    const place = `vault/sealed/${commitment.slice(0, 2)}/${commitment}`
    const sealed = await vault!.get(commitment).catch((error: unknown) => {
      if (!isDamage(error)) throw error
      faults.push({ place, index, message: 'is not what the entry commits to' })
    })
    if (sealed === undefined) return
    opened++
    await checkAttachments(index, sealed.envelope, {
      folder: 'vault/',
      read: from(folderSource(join(dir!, 'vault'))),
    })
  }
  const entry = async (index: number, bytes: Uint8Array): Promise<void> => {
    const parsed = attempt(() => parseEntry(bytes))
    if (parsed?.form === 'open')
      await checkAttachments(index, parsed.envelope, {
        folder: '',
        read: from(source),
      })
    else if (parsed?.form === 'sealed' && vault !== undefined) await checkSealed(index, parsed.commitment)
  }
  return { entry, report: () => ({ opened, attachments: checked.size, faults }) }
}

/** The vault keeps attachments as the record does. */
function from(source: RecordSource): (sha256: string) => Promise<Uint8Array | undefined> {
  return (sha256) => source.read(attachmentPath(sha256))
}

/** The vault's own error, by its name: the node is loaded only where there is a vault. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && error.name === 'VaultError'
}

function attachmentsOf(envelope: Uint8Array): readonly Attachment[] {
  return attempt(() => parseStatement(parseEnvelope(envelope).payload).statement.attachments) ?? []
}

/** What cannot be read is the audit's to report. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof StatementError) return undefined
    throw error
  }
}

function attachmentFault(found: Uint8Array | undefined, sha256: string, bytes: number): string | undefined {
  if (found === undefined) return 'missing'
  return found.length === bytes && sha256Hex(found) === sha256 ? undefined : 'not the bytes that were signed'
}
