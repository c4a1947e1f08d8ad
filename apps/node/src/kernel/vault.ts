import { sha256Hex, verifyCommitment, type Commitment, type SealedStatement } from '@concert/statement'
import { join } from 'node:path'
import { readIfThere, writeDurably } from './files.ts'

/**
 * What the log only commits to: sealed statements and their attachments, durable in files of their own before
 * the commitment enters the log. The folder is as precious as the record: it is in every backup.
 */
export type Vault = {
  readonly put: (commitment: Commitment, sealed: SealedStatement) => Promise<void>
  /** Undefined when this node does not hold it; throws VaultError when the file was changed. */
  readonly get: (commitment: Commitment) => Promise<SealedStatement | undefined>
  readonly putAttachment: (sha256: string, bytes: Uint8Array) => Promise<void>
  /** Undefined when this node does not hold it; throws VaultError when the file was changed. */
  readonly getAttachment: (sha256: string) => Promise<Uint8Array | undefined>
}

/** A file of the vault is not what was put there, or is gone. */
export class VaultError extends Error {
  readonly code: 'damaged' | 'missing'
  readonly path: string

  constructor(code: VaultError['code'], path: string, cause?: unknown) {
    const what = code === 'damaged' ? 'is not as it was written' : 'is missing'
    super(`${path} ${what}: put it back from a backup of vault/`, cause === undefined ? undefined : { cause })
    this.name = 'VaultError'
    this.code = code
    this.path = path
  }
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
      const path = statementPath(commitment)
      const bytes = await readIfThere(path)
      if (bytes === undefined) return undefined
      const sealed = { salt: bytes.subarray(0, saltBytes), envelope: bytes.subarray(saltBytes) }
      try {
        verifyCommitment(commitment, sealed)
      } catch (cause) {
        throw new VaultError('damaged', path, cause)
      }
      return sealed
    },
    putAttachment: (sha256, bytes) => writeDurably(attachmentPath(sha256), bytes),
    getAttachment: async (sha256) => {
      const path = attachmentPath(sha256)
      const bytes = await readIfThere(path)
      if (bytes !== undefined && sha256Hex(bytes) !== sha256) throw new VaultError('damaged', path)
      return bytes
    },
  }
}
