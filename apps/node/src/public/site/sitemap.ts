import { safe } from '@concert/charts'
import { locales } from '@concert/language'
import type { Language } from '@concert/statement'
import type { SiteFacts } from './site-facts.ts'

/** Every page in every language, by the absolute addresses that a sitemap must have. */
export function formatSitemap({ languages }: SiteFacts, paths: readonly string[], site: URL): string {
  const at = (lang: Language, path: string): string => new URL(`${lang}/${path}`, site).href
  const urls = paths.flatMap((path) =>
    languages.map(
      (
        lang,
      ) => safe`<url><loc>${at(lang, path)}</loc>${languages.map((other) => safe`<xhtml:link rel="alternate" hreflang="${locales[other]}" href="${at(other, path)}"/>`)}</url>
`,
    ),
  )
  return safe`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}</urlset>
`.text
}
