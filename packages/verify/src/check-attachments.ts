import { sha256Hex, type Attachment } from '@concert/statement'
import type { Findings } from './findings.ts'
import { quoted, VerifyError } from './verify-error.ts'

/** Each given file against the description that was signed; those not given are named as not proven. */
export function checkAttachments(
  findings: Findings,
  described: readonly Attachment[],
  given: ReadonlyMap<string, Uint8Array>,
): void {
  const met = new Set<Attachment>()
  for (const [key, bytes] of given)
    findings.want('attachment', () => {
      const attachment = requireDescribed(described, key, bytes)
      met.add(attachment)
      const { name, sha256 } = attachment
      return [
        `The attachment ${quoted(name)} is the one that was signed.`,
        { name, sha256, bytes: bytes.length },
      ]
    })
  for (const { name, sha256, bytes } of described.filter((one) => !met.has(one)))
    findings.add(
      'attachment',
      'not-proven',
      `That a file you have is the attachment ${quoted(name)}: its ${bytes} bytes, SHA-256 ${sha256}, were not given.`,
      { name, sha256, bytes },
    )
}

/** A file given under an attachment's own name or digest must be that one; under another name, any of them. */
function requireDescribed(described: readonly Attachment[], key: string, bytes: Uint8Array): Attachment {
  const named = described.filter(({ sha256, name }) => sha256 === key || name === key)
  const digest = sha256Hex(bytes)
  const found = (named.length > 0 ? named : described).find(
    (one) => one.sha256 === digest && one.bytes === bytes.length,
  )
  if (found !== undefined) return found
  throw new VerifyError(
    'wrong-attachment',
    `${quoted(key)} has ${bytes.length} bytes and the SHA-256 ${digest}, which the statement does not name${named.length > 0 ? ' for it' : ''}`,
  )
}
