import { sha256Hex } from '@concert/statement'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Client } from '../client.ts'
import { CommandError } from '../command-error.ts'

type Evidence = { readonly sha256: string; readonly mediaType: string; readonly name: string }

/** Media types of what evidence mostly is; anything else is bytes. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Sends the bytes of each file to the node, and answers how a statement describes it. Throws CommandError. */
export async function readEvidence(paths: readonly string[], client: Client): Promise<readonly Evidence[]> {
  const evidence: Evidence[] = []
  for (const path of paths) {
    const bytes = await readFile(path).catch((cause: unknown) => {
      throw new CommandError(`Cannot read ${path}: ${(cause as Error).message}`, undefined, cause)
    })
    const own = new Uint8Array(bytes)
    await client.send('/api/attachments', {}, own)
    const mediaType = mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream'
    evidence.push({ sha256: sha256Hex(own), mediaType, name: basename(path) })
  }
  return evidence
}
