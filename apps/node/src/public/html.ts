/** Text that is markup already. Only `safe` and `markup` make it; everything else is escaped on its way in. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Part = Html | string | number | undefined | false | readonly Part[]

/**
 * A template that escapes what it is given, attacker-controlled or not, unless it is Html. It is safe in element
 * content and in quoted attribute values; never in a style, a script or an unquoted attribute. (It is not named
 * `html` because formatters lay such templates out anew, and the space in them counts.)
 */
export function safe(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = pieces[0]!
  for (const [at, part] of parts.entries()) text += format(part) + pieces[at + 1]!
  return new Html(text)
}

/** Marks a text of our own as markup. Never for anything that came from a statement or a request. */
export function markup(text: string): Html {
  return new Html(text)
}

/** Escapes text for content and quoted attributes; characters that HTML cannot hold become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(unprintable, '\u{FFFD}')
    .replace(/[&<>"']/g, (character) => entities[character]!)
}

function format(part: Part): string {
  if (part instanceof Html) return part.text
  if (part === undefined || part === false) return ''
  if (typeof part === 'string') return escapeHtml(part)
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

/** Control characters (category Cc) other than tab and line feed. */
const unprintable = /(?![\t\n])\p{Cc}/gu
