import { safe, type Markup } from '@concert/charts'
import { locales } from '@concert/language'
import type { Scene } from '../scene.ts'
import { addressOf } from '../structured/dataset.ts'
import { feedEntries } from './feed-entries.ts'
import type { FeedEntry } from './feed-entry.ts'
import { tagUri } from './tag-uri.ts'

/** The feed of one language in Atom (RFC 4287). Its ids hold for good; an entry is updated when its issue is corrected. */
export function formatAtom(scene: Scene): string {
  const { site, words, texts, lang } = scene
  const entries = feedEntries(scene)
  const { organisation } = site.directory
  const author = organisation === undefined ? words.texts.home : words.name(organisation.secretariat.names)
  const updated =
    entries
      .map((one) => one.updated as string)
      .sort()
      .at(-1) ?? site.founded
  return safe`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locales[lang]}">
<id>${tagUri(scene, site.founded.slice(0, 10), `briefings/${lang}`)}</id>
<title>${texts.feeds.feedTitle}</title>
<subtitle>${organisation === undefined ? '' : words.name(organisation.names)}</subtitle>
<updated>${updated}</updated>
<author><name>${author}</name></author>
<link rel="self" type="application/atom+xml" href="${addressOf(scene, `feed.${lang}.atom`)}"/>
<link rel="alternate" type="text/html" hreflang="${locales[lang]}" href="${addressOf(scene, `${lang}/briefings/`)}"/>
${entries.map(formatEntry)}</feed>
`.text
}

function formatEntry({ id, url, title, published, updated, summary, content, files }: FeedEntry): Markup {
  const enclosures = files.map(
    (
      file,
    ) => safe`<link rel="enclosure" type="${file.mediaType}" length="${file.bytes}" title="${file.name} SHA-256 ${file.sha256}" href="${file.url}"/>
`,
  )
  return safe`<entry>
<id>${id}</id>
<title>${title}</title>
<published>${published}</published>
<updated>${updated}</updated>
<link rel="alternate" type="text/html" href="${url}"/>
${enclosures}<summary>${summary}</summary>
<content type="html">${content}</content>
</entry>
`
}
