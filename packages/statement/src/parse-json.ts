import { StatementError } from './statement-error.ts'

export type JsonBounds = { readonly maxBytes: number; readonly maxDepth: number }

/**
 * Parses attacker-controlled JSON: bounded in bytes and depth, valid UTF-8 without a byte order mark, and no
 * object with the same key twice (two readers could take different values from it).
 * Throws StatementError; never a SyntaxError.
 */
export function parseJson(bytes: Uint8Array, what: string, bounds: JsonBounds): unknown {
  if (bytes.length > bounds.maxBytes) throw tooLarge(what, bytes.length, bounds.maxBytes)
  const text = decodeUtf8(bytes, what)
  const value = parseText(text, what)
  refuseDeepOrDuplicate(text, what, bounds.maxDepth)
  return value
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Decodes strictly; a byte order mark and invalid sequences are refused, not repaired. */
export function decodeUtf8(bytes: Uint8Array, what: string): string {
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch (cause) {
    throw new StatementError('not-utf8', `Cannot read ${what}: it is not valid UTF-8`, [], cause)
  }
  if (text.charCodeAt(0) === 0xfeff)
    throw new StatementError(
      'not-utf8',
      `Cannot read ${what}: it starts with a byte order mark; send UTF-8 without one`,
    )
  return text
}

function tooLarge(what: string, bytes: number, maxBytes: number): StatementError {
  return new StatementError(
    'too-large',
    `Cannot read ${what}: ${bytes} bytes, at most ${maxBytes} are taken; move large data into an attachment`,
  )
}

function parseText(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new StatementError('not-json', `Cannot read ${what} as JSON: ${reason}`, [], cause)
  }
}

const quote = 34
const backslash = 92
const openBrace = 123
const closeBrace = 125
const openBracket = 91
const closeBracket = 93
const colon = 58

/** Runs over text that JSON.parse has accepted, so strings are closed and brackets match. */
function refuseDeepOrDuplicate(text: string, what: string, maxDepth: number): void {
  const keysOfLevel: (Set<string> | undefined)[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === quote) {
      const end = endOfString(text, at)
      const keys = keysOfLevel.at(-1)
      if (keys !== undefined && isKey(text, end)) addKey(keys, text.slice(at, end + 1), what)
      at = end
    } else if (char === openBrace || char === openBracket) {
      keysOfLevel.push(char === openBrace ? new Set() : undefined)
      if (keysOfLevel.length > maxDepth)
        throw new StatementError('too-deep', `Cannot read ${what}: nested deeper than ${maxDepth} levels`)
    } else if (char === closeBrace || char === closeBracket) keysOfLevel.pop()
  }
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text.charCodeAt(at - 1 - slashes) === backslash) slashes++
  return slashes % 2 === 1
}

function isKey(text: string, endOfString: number): boolean {
  let at = endOfString + 1
  while (text.charCodeAt(at) <= 32) at++
  return text.charCodeAt(at) === colon
}

function addKey(keys: Set<string>, raw: string, what: string): void {
  const key = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1)
  if (keys.has(key))
    throw new StatementError(
      'duplicate-key',
      `Cannot read ${what}: the key ${JSON.stringify(key)} stands twice in one object`,
    )
  keys.add(key)
}
