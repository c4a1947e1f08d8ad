const spaces = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g
const lineEnds = /\r\n?|[\u0085\u2028\u2029\f\v]/g
/** Controls, half surrogates, and what has no width or turns the direction (Unicode UTS #55): nobody sees it. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]|(?!\n)\p{Cc}|\p{Cs}/gu

/** A text as statements may hold it: single spaces, lines that end with `\n`, at most one empty line in a row. */
export function tidyText(text: string): string {
  return text
    .replaceAll(lineEnds, '\n')
    .replaceAll(spaces, ' ')
    .replaceAll(unseen, '')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
    .normalize('NFC')
}
