import { verifyCommitment, type Commitment, type SealedStatement } from '@concert/statement'
import { join } from 'node:path'
import { readIfThere, writeDurably } from './files.ts'

/**
 * What the log only commits to: sealed statements and their attachments, durable in files of their own before
 * the commitment enters the log. The folder is as precious as the record: it is in every backup.
 */
export type Vault = {
  readonly put: (commitment: Commitment, sealed: SealedStatement) => Promise<void>
  /** Undefined when this node does not hold it; throws StatementError when the file was changed. */
  readonly get: (commitment: Commitment) => Promise<SealedStatement | undefined>
  readonly putAttachment: (sha256: string, bytes: Uint8Array) => Promise<void>
  readonly getAttachment: (sha256: string) => Promise<Uint8Array | undefined>
}

const saltBytes = 32

export function openVault(dir: string): Vault {
  const statementPath = (commitment: string): string =>
    join(dir, 'sealed', commitment.slice(0, 2), commitment)
  const attachmentPath = (sha256: string): string => join(dir, 'attachment', sha256.slice(0, 2), sha256)
  return {
    put: (commitment, { salt, envelope }) =>
      writeDurably(statementPath(commitment), Buffer.concat([salt, envelope])),
    get: async (commitment) => {
      const bytes = await readIfThere(statementPath(commitment))
      if (bytes === undefined) return undefined
      const sealed = { salt: bytes.subarray(0, saltBytes), envelope: bytes.subarray(saltBytes) }
      verifyCommitment(commitment, sealed)
      return sealed
    },
    putAttachment: (sha256, bytes) => writeDurably(attachmentPath(sha256), bytes),
    getAttachment: (sha256) => readIfThere(attachmentPath(sha256)),
  }
}
