const maxQuoted = 40

/** Quotes attacker-controlled text for a message or a log line: on one line, escaped, at most 40 characters of it. */
export function quote(text: string): string {
  const short = text.length > maxQuoted ? `${text.slice(0, maxQuoted)}…` : text
  return visible(JSON.stringify(short))
}

/** Escapes what a screen does not show, or shows in another order than it is written. */
export function visible(text: string): string {
  return text.replaceAll(invisible, (char) => `\\u${char.codePointAt(0)!.toString(16).padStart(4, '0')}`)
}

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
