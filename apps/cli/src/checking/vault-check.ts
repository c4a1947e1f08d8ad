import { folderSource } from '@concert/record'
import { parseEntry, StatementError, type Commitment, type Entry } from '@concert/statement'
import { openAttachmentCheck } from '@concert/verify'
import { join } from 'node:path'

export type CheckFault = { readonly place: string; readonly index?: number; readonly message: string }

export type VaultReport = {
  /** Sealed entries whose statement is held here, and matches what the log commits to. */
  readonly opened: number
  readonly attachments: number
  readonly faults: readonly CheckFault[]
}

export type VaultCheck = {
  readonly entry: (index: number, bytes: Uint8Array) => Promise<void>
  readonly report: () => VaultReport
}

/**
 * Checks what a vault holds beside the log: what sealed entries commit to, and the attachments of those statements. A
 * sealed entry whose statement is not held here is no fault.
 */
export async function openVaultCheck(dir: string): Promise<VaultCheck> {
  const vault = (await import('@concert/node')).openVault(join(dir, 'vault'))
  // The vault keeps attachments as the record does.
  const attachments = openAttachmentCheck(folderSource(join(dir, 'vault')), Infinity)
  const faults: CheckFault[] = []
  let opened = 0
  const checkSealed = async (index: number, commitment: Commitment): Promise<void> => {
    const place = `vault/sealed/${commitment.slice(0, 2)}/${commitment}`
    const sealed = await vault.get(commitment).catch((error: unknown) => {
      if (!isDamage(error)) throw error
      faults.push({ place, index, message: 'is not what the entry commits to' })
    })
    if (sealed === undefined) return
    opened++
    await attachments.envelope(index, sealed.envelope)
  }
  return {
    entry: async (index, bytes) => {
      const entry = readEntry(bytes)
      if (entry?.form === 'sealed') await checkSealed(index, entry.commitment)
    },
    report: () => {
      const { good, faults: found } = attachments.report()
      const named = found.map(({ path, code: _, ...fault }) => ({ place: `vault/${path!}`, ...fault }))
      return { opened, attachments: good, faults: [...faults, ...named] }
    },
  }
}

/** The vault's own error, by its name: the node is loaded only where there is a vault. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && error.name === 'VaultError'
}

/** What cannot be read is the audit's to report. */
function readEntry(bytes: Uint8Array): Entry | undefined {
  try {
    return parseEntry(bytes)
  } catch (error) {
    if (error instanceof StatementError) return undefined
    throw error
  }
}
