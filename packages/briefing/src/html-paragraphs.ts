import { safe, type Markup } from '@concert/charts'
import { paragraphsOf } from './readable.ts'

/** Text as paragraphs; single line ends stay. */
export function htmlParagraphs(text: string): Markup {
  return safe`${paragraphsOf(text).map(
    (paragraph) =>
      safe`<p>${paragraph.split('\n').map((line, at) => (at === 0 ? line : safe`<br>${line}`))}</p>
`,
  )}`
}
