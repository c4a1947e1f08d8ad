/** What JSON.parse does not tell of a text that it has accepted. */
export type JsonScan = {
  readonly keys: number
  readonly tooDeep: boolean
  /** The first number that two readers could take for different values. */
  readonly badNumber: string | undefined
  /** Some string may hold `\u` escapes, and with them characters that no UTF-8 text holds. */
  readonly unicodeEscapes: boolean
}

/**
 * Runs once over text that JSON.parse has accepted, so strings are closed, brackets match and each colon outside
 * a string ends a key. Stops at the first thing to refuse.
 */
export function scanJson(text: string, maxDepth: number): JsonScan {
  let keys = 0
  let depth = 0
  const found = (badNumber?: string): JsonScan => ({
    keys,
    badNumber,
    tooDeep: depth > maxDepth,
    unicodeEscapes: text.includes(String.raw`\u`),
  })
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === quote) at = endOfString(text, at)
    else if (char === colon) keys++
    else if (char === openBrace || char === openBracket) {
      if (++depth > maxDepth) return found()
    } else if (char === closeBrace || char === closeBracket) depth--
    else if (startsNumber(char)) {
      const end = endOfNumber(text, at)
      if (!isPlain(text, at, end)) return found(text.slice(at, end))
      at = end - 1
    }
  }
  return found()
}

const quote = 34
const minus = 45
const point = 46
const colon = 58
const openBracket = 91
const backslash = 92
const closeBracket = 93
const openBrace = 123
const closeBrace = 125

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (text.charCodeAt(end - 1) === backslash && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text.charCodeAt(at - 1 - slashes) === backslash) slashes++
  return slashes % 2 === 1
}

function isDigit(char: number): boolean {
  return char >= 48 && char <= 57
}

function startsNumber(char: number): boolean {
  return char === minus || isDigit(char)
}

/** Digits, points, signs and the exponent's `e` and `E`. */
function endOfNumber(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    const char = text.charCodeAt(end)
    if (!isDigit(char) && char !== point && char !== minus && char !== 43 && char !== 69 && char !== 101)
      return end
    end++
  }
}

/** Fifteen decimal digits come through a double unchanged; a longer number must be the one that a double prints. */
function isPlain(text: string, start: number, end: number): boolean {
  const short = end - start <= 15
  if (short && isShortPlain(text, start, end)) return true
  const number = text.slice(start, end)
  return String(Number(number)) === number
}

/** Neither an exponent nor a negative zero. */
function isShortPlain(text: string, start: number, end: number): boolean {
  const negative = text.charCodeAt(start) === minus
  let zero = true
  for (let at = negative ? start + 1 : start; at < end; at++) {
    const char = text.charCodeAt(at)
    if (!isDigit(char) && char !== point) return false
    if (char !== 48 && char !== point) zero = false
  }
  return !(negative && zero)
}
