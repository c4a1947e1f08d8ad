/** The path of an attachment beside a log. Throws a RangeError when it is not a SHA-256 in lower-case hex. */
export function attachmentPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256))
    throw new RangeError(`Cannot name an attachment: "${sha256}" is not a SHA-256`)
  return `attachment/${sha256.slice(0, 2)}/${sha256}`
}
