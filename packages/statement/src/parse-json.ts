import { scanJson, type JsonScan } from './scan-json.ts'
import { quote, visible } from './quote.ts'
import { StatementError } from './statement-error.ts'

export type JsonBounds = { readonly maxBytes: number; readonly maxDepth: number }

/**
 * Parses attacker-controlled JSON, taking only what every reader reads alike (I-JSON, RFC 7493): bounded in bytes
 * and depth, valid UTF-8 without a byte order mark, no key twice in one object, no half surrogates, no U+0000,
 * and no number that a double does not hold. Throws StatementError; never a SyntaxError.
 */
export function parseJson(bytes: Uint8Array, what: string, bounds: JsonBounds): unknown {
  if (bytes.length > bounds.maxBytes) throw tooLarge(what, bytes.length, bounds.maxBytes)
  const text = decodeUtf8(bytes, what)
  const value = parseText(text, what)
  const scan = scanJson(text, bounds.maxDepth)
  refuseAmbiguity(scan, what, bounds.maxDepth)
  if (countKeys(value, what) !== scan.keys) throw duplicateKey(text, what)
  if (scan.unicodeEscapes) refuseBrokenStrings(value, what)
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

function parseText(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = visible(cause instanceof Error ? cause.message : String(cause))
    throw new StatementError('not-json', `Cannot read ${what} as JSON: ${reason}`, [], cause)
  }
}

function refuseAmbiguity({ tooDeep, badNumber }: JsonScan, what: string, maxDepth: number): void {
  if (tooDeep)
    throw new StatementError('too-deep', `Cannot read ${what}: nested deeper than ${maxDepth} levels`)
  if (badNumber !== undefined)
    throw notJson(
      what,
      `the number ${quote(badNumber).slice(1, -1)} is read differently by different readers; write it as a double prints, ${shortest(badNumber)}`,
    )
}

function shortest(number: string): string {
  const value = Number(number)
  return Number.isFinite(value) ? `as ${JSON.stringify(value)}` : 'which holds nothing above 1.8e308'
}

/** Every object's own keys. JSON.parse keeps the last of two equal keys: then there are fewer than in the text. */
function countKeys(value: unknown, what: string): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  if (Array.isArray(value)) for (const one of value) count += countKeys(one, what)
  else
    for (const key of Object.keys(value)) {
      if (key === '__proto__') throw notJson(what, 'the key "__proto__" is not taken')
      count += 1 + countKeys((value as Record<string, unknown>)[key], what)
    }
  return count
}

/** Names the key that stands twice; runs only when one does, so it may take its time. */
function duplicateKey(text: string, what: string): StatementError {
  let named = 'a key'
  const open: Set<string>[] = []
  for (const [token] of text.matchAll(/[{}]|"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (token.endsWith(':')) {
      const key = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string
      if (open.at(-1)!.has(key)) named = `the key ${quote(key)}`
      open.at(-1)!.add(key)
    }
  }
  return new StatementError('duplicate-key', `Cannot read ${what}: ${named} stands twice in one object`)
}

/** A half surrogate has no UTF-8, and PostgreSQL takes no U+0000: both can only be written as escapes. */
function refuseBrokenStrings(value: unknown, what: string): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw notJson(what, `${quote(value)} holds half a surrogate pair`)
    if (value.includes('\0')) throw notJson(what, `${quote(value)} holds U+0000`)
  } else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      refuseBrokenStrings(key, what)
      refuseBrokenStrings(one, what)
    }
}

function notJson(what: string, reason: string): StatementError {
  return new StatementError('not-json', `Cannot read ${what} as JSON: ${reason}`)
}

function tooLarge(what: string, bytes: number, maxBytes: number): StatementError {
  return new StatementError(
    'too-large',
    `Cannot read ${what}: ${bytes} bytes, at most ${maxBytes} are taken; move large data into an attachment`,
  )
}
