/** A file as a statement describes it; the node knows how many bytes it has. */
export type FileToSign = { readonly sha256: string; readonly mediaType: string; readonly name: string }

/** As many as a statement takes. */
export const mostFiles = 16

const longestName = 200

/**
 * What a browser says of a file is the file's author's, attacker-controlled: a name without control characters and
 * folders, and a media type that is one.
 */
export function fileToSign(
  { name, type }: { readonly name: string; readonly type: string },
  sha256: string,
): FileToSign {
  const plain = name
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[/\\]/g, '-')
    .trim()
  const cut = Array.from(plain).slice(0, longestName).join('').trim()
  const isType = /^[A-Za-z0-9][A-Za-z0-9.+-]*\/[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(type) && type.length <= 100
  return {
    sha256,
    name: cut === '' || cut === '.' || cut === '..' ? 'file' : cut,
    mediaType: isType ? type : 'application/octet-stream',
  }
}
