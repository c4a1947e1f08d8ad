import { markup, safe, type Markup } from '@concert/charts'
import { locales } from '@concert/language'
import { sha256, type Language } from '@concert/statement'
import type { Briefing } from './briefing.ts'
import { formName } from './form-names.ts'
import { formWords, type FormWords } from './form-words.ts'
import { headline } from './front-matter.ts'
import { htmlFooter } from './html-footer.ts'
import { htmlHeader } from './html-header.ts'
import { htmlSection } from './html-section.ts'
import { htmlStyles } from './html-styles.ts'
import { paragraphsOf, shortened } from './readable.ts'

/**
 * The issue in one language as one page that needs nothing else: no script, one stylesheet, charts as SVG. What it
 * says of itself to search engines stands in its elements (schema.org, as microdata), so there is no script element.
 */
export function formatHtml(briefing: Briefing, language: Language): string {
  const words = formWords(language)
  const sections = briefing.sections.map((section, at) => htmlSection(section, `s${at + 1}`, briefing, words))
  return safe`<!doctype html>
<html lang="${words.locale}" itemscope itemtype="https://schema.org/Report">
${head(briefing, words)}<body class="${briefing.mode}">
${htmlHeader(briefing, words)}<main id="issue">
${sections}</main>
${htmlFooter(briefing, words)}</body>
</html>
`.text
}

function head(briefing: Briefing, words: FormWords): Markup {
  const { number, organisation, mode } = briefing
  const { issue, date, title, lead } = headline(briefing, words)
  const mark = mode === 'live' ? [] : [words.texts[mode]]
  const heads = [...mark, title, `${issue}${words.texts.comma}${date}`, words.say(organisation.names)]
  const alternates = organisation.languages.map(
    (one) =>
      safe`<link rel="alternate" hreflang="${locales[one]}" href="${formName(number, 'html', one)}">
`,
  )
  return safe`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${briefingSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${heads.join(' · ')}</title>
<meta name="description" itemprop="description" content="${shortened(paragraphsOf(lead)[0] ?? title, longestDescription)}">
<meta itemprop="inLanguage" content="${words.locale}">
<meta itemprop="reportNumber" content="${number}">
${alternates}<link rel="alternate" type="application/pdf" href="${formName(number, 'pdf', words.language)}">
<link rel="alternate" type="application/json" href="${formName(number, 'json')}">
<link rel="icon" href="data:,">
<style>${markup(htmlStyles)}</style>
</head>
`
}

const longestDescription = 200

const styleDigest = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(htmlStyles))))

/** Nothing runs and nothing is fetched, wherever the file is opened; the one stylesheet is named by its digest. */
export const briefingSecurityPolicy = `default-src 'none'; style-src 'sha256-${styleDigest}'; img-src data:; form-action 'none'; base-uri 'none'`
