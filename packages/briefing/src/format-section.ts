import { markup, safe } from '@concert/charts'
import type { Language } from '@concert/statement'
import type { Briefing } from './briefing.ts'
import { briefingSecurityPolicy } from './format-html.ts'
import { formWords } from './form-words.ts'
import { htmlSection } from './html-section.ts'
import { htmlStyles } from './html-styles.ts'

/**
 * One section as it stands in the page, as a page of its own: what an editor looks at while writing. Undefined where
 * there is no section of that id.
 */
export function formatSection(briefing: Briefing, id: string, language: Language): string | undefined {
  const at = briefing.sections.findIndex((section) => section.id === id)
  if (at === -1) return undefined
  const words = formWords(language)
  const section = briefing.sections[at]!
  return safe`<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${briefingSecurityPolicy}">
<meta name="color-scheme" content="light dark">
<title>${words.say(section.title)}</title>
<style>${markup(htmlStyles)}</style>
</head>
<body><main>
${htmlSection(section, `s${at + 1}`, briefing, words)}</main></body>
</html>
`.text
}
