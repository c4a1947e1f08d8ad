/** A key's id in groups of four, so that it can be read aloud and compared. */
export function formatFingerprint(keyid: string): string {
  return keyid.match(/.{1,4}/g)?.join(' ') ?? ''
}
