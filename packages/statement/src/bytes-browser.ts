// The browser's twin of bytes.ts, by what the language has itself.

/** Standard base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  return bytes.toBase64()
}

/** As in bytes.ts: undefined unless the text is the one encoding of its bytes. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    const bytes = Uint8Array.fromBase64(text, { lastChunkHandling: 'strict' })
    // Even the strict decoder skips white space: then the text is longer than its bytes ask for.
    return text.length === 4 * Math.ceil(bytes.length / 3) ? bytes : undefined
  } catch {
    return undefined
  }
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** The first so many bytes, each as the character of that number: for what is compared with ASCII. */
export function decodeLatin1(bytes: Uint8Array, maxLength: number): string {
  return String.fromCharCode(...bytes.subarray(0, maxLength))
}

/** A text of ASCII as bytes. */
export function encodeLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}
