/**
 * A text, attacker-controlled, as a form shows it: control characters, half surrogates, and the characters that make a
 * text show in another order than it is written (Unicode UTS #55) become U+FFFD. Lines and tabs stay.
 */
export function readable(text: string): string {
  return text.toWellFormed().replaceAll(misleading, '\u{FFFD}')
}

const misleading = /(?![\t\n])\p{Cc}|[\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu

/** Paragraphs are parted by an empty line. */
export function paragraphsOf(text: string): readonly string[] {
  return readable(text)
    .split(/\n[\t ]*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/** Lets a word longer than any column be broken in print, by spaces of no width. */
export function breakable(text: string): string {
  return text.replaceAll(longWords, (word) => (word.match(/.{1,12}/gsu) ?? []).join('\u{200B}'))
}

const longWords = /[^\s\u{200B}\p{Script=Han}\u3000-\u303f\uff00-\uffef]{28,}/gu

/** The beginning of a text that has one line at the most. */
export function shortened(text: string, maxLength: number): string {
  const characters = Array.from(text)
  return characters.length <= maxLength
    ? text
    : `${characters
        .slice(0, maxLength - 1)
        .join('')
        .trimEnd()}…`
}
