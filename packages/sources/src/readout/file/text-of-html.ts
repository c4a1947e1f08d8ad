import { Parser } from 'htmlparser2'
import { TextLines } from './text-lines.ts'

/** What a reader of the page does not see, or what is not its matter. */
const skipped = new Set(
  'script style noscript template head title nav footer aside form button select textarea svg math iframe object audio video canvas'.split(
    ' ',
  ),
)
const blocks = new Set(
  'address article blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
)
const hiddenStyle =
  /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0(?![.\d]))/i

/** The words of a web page that a reader sees. Attacker-controlled; nothing in it is run, loaded or followed. */
export function textOfHtml(html: string): string {
  const lines = new TextLines()
  const hidden: boolean[] = []
  const isHidden = (): boolean => hidden.at(-1) === true
  const parser = new Parser({
    onopentag(name, attributes) {
      hidden.push(isHidden() || skipped.has(name) || hides(attributes))
      if (name === 'br') lines.endLine()
      else if (blocks.has(name)) lines.endBlock()
    },
    ontext(text) {
      if (!isHidden()) lines.add(text)
    },
    onclosetag(name) {
      hidden.pop()
      if (blocks.has(name)) lines.endBlock()
    },
  })
  parser.end(html)
  return lines.text()
}

function hides(attributes: Readonly<Record<string, string>>): boolean {
  return (
    attributes['hidden'] !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    hiddenStyle.test(attributes['style'] ?? '')
  )
}
