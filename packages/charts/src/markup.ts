/** Text that is HTML or SVG already. Only `safe` and `markup` make it; everything else is escaped on its way in. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Part = Markup | string | number | undefined | false | readonly Part[]

/**
 * A template that escapes what it is given, attacker-controlled or not, unless it is Markup. It is safe in element
 * content and in quoted attribute values; never in a style, a script or an unquoted attribute. (It is not named
 * `html` because formatters lay such templates out anew, and the space in them counts.)
 */
export function safe(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = pieces[0]!
  for (const [at, part] of parts.entries()) text += format(part) + pieces[at + 1]!
  return new Markup(text)
}

/** Marks a text of our own as markup. Never for anything that came from a statement or a request. */
export function markup(text: string): Markup {
  return new Markup(text)
}

/** Escapes text for content and quoted attributes; characters that HTML or XML cannot hold become U+FFFD. */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(unprintable, '\u{FFFD}')
    .replace(/[&<>"']/g, (character) => entities[character]!)
}

function format(part: Part): string {
  if (part instanceof Markup) return part.text
  if (part === undefined || part === false) return ''
  if (typeof part === 'string') return escapeMarkup(part)
  if (typeof part === 'number') return String(part)
  return part.map(format).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control characters (category Cc) other than tab and line feed, and the two that XML 1.0 has no place for. */
const unprintable = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu
