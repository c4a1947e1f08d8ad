import { safe } from '@concert/charts'
import { languageNames, locales, nameIn } from '@concert/language'
import { formatDocument } from '../../document.ts'
import type { SiteAddress } from '../scene.ts'
import type { SiteFacts } from '../site-facts.ts'

/** The site's first address as a file: a plain choice of the languages, each by its own name. */
export function formatChoice({ languages, directory, mode }: SiteFacts, { node, site }: SiteAddress): string {
  const { organisation } = directory
  const nameFor = (lang: (typeof languages)[number]): string =>
    organisation === undefined ? 'Concert' : nameIn(organisation.names, lang)
  const links = languages.map(
    (lang) =>
      safe`<li><h2 lang="${locales[lang]}"><a href="${lang}/" hreflang="${locales[lang]}">${languageNames[lang]}</a></h2><p lang="${locales[lang]}">${nameFor(lang)}</p>`,
  )
  const alternates = languages.map(
    (
      lang,
    ) => safe`<link rel="alternate" hreflang="${locales[lang]}" href="${site === undefined ? `${lang}/` : new URL(`${lang}/`, site).href}">
`,
  )
  const first = languages[0]!
  return formatDocument({
    lang: first,
    mode,
    title: nameFor(first),
    carried: { formsTo: node },
    head: safe`${alternates}${
      mode !== 'live' &&
      safe`<meta name="robots" content="noindex">
`
    }`,
    body: safe`<main id="main" class="plain"><h1>${nameFor(first)}</h1><ul class="list">${links}</ul></main>
`,
  })
}
