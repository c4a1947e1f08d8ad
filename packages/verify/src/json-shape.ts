import { VerifyError } from './verify-error.ts'

export type JsonShape = { readonly maxDepth: number; readonly maxValues: number }

/**
 * Refuses attacker-controlled JSON that is deeper or has more values than any bundle, before it is parsed: a
 * text within the bound of bytes could still become gigabytes of small objects. Not a check of the syntax.
 */
export function refuseShape(bytes: Uint8Array, { maxDepth, maxValues }: JsonShape): void {
  let depth = 0
  let values = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === quote) at = endOfString(bytes, at)
    else if (byte === comma) values++
    else if (byte === openBrace || byte === openBracket) {
      values++
      depth++
    } else if (byte === closeBrace || byte === closeBracket) depth--
    if (depth > maxDepth) throw new VerifyError('not-a-bundle', `nested deeper than ${maxDepth} levels`)
    if (values > maxValues) throw new VerifyError('not-a-bundle', `more than ${maxValues} values`)
  }
}

const quote = 34
const comma = 44
const openBracket = 91
const backslash = 92
const closeBracket = 93
const openBrace = 123
const closeBrace = 125

/** Where the string that begins at `start` ends; the end of the bytes when it does not. */
function endOfString(bytes: Uint8Array, start: number): number {
  let end = start
  do {
    end = bytes.indexOf(quote, end + 1)
    if (end < 0) return bytes.length
  } while (isEscaped(bytes, end))
  return end
}

function isEscaped(bytes: Uint8Array, at: number): boolean {
  let slashes = 0
  while (bytes[at - 1 - slashes] === backslash) slashes++
  return slashes % 2 === 1
}
