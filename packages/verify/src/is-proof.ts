const head = new TextEncoder().encode('concert.bundle/v1')
const inside = new TextEncoder().encode('c2sp.org/tlog-proof@v1')
const headBytes = 64
const openBrace = 123

/**
 * Whether a file is to be read as a bundle: by its name, its first bytes, or as an object that holds a proof. Generous, so
 * that one in which a byte was changed, the first one too, is refused as what it was, and not as an unknown file.
 */
export function isProof(name: string, bytes: Uint8Array): boolean {
  return (
    name.endsWith('.proof.json') ||
    holds(bytes.subarray(0, headBytes), head) ||
    (bytes[0] === openBrace && holds(bytes, inside))
  )
}

function holds(bytes: Uint8Array, part: Uint8Array): boolean {
  const last = bytes.length - part.length
  for (let at = bytes.indexOf(part[0]!); at >= 0 && at <= last; at = bytes.indexOf(part[0]!, at + 1))
    if (part.every((byte, offset) => bytes[at + offset] === byte)) return true
  return false
}
