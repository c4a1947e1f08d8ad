import { locales } from '@concert/language'
import type { Scene } from '../scene.ts'
import { addressOf } from '../structured/dataset.ts'
import { feedEntries } from './feed-entries.ts'
import type { FeedEntry } from './feed-entry.ts'

/** The same feed in JSON Feed 1.1; `_concert` adds the digest of each file, as its extensions are named. */
export function formatJsonFeed(scene: Scene): string {
  const { site, words, texts, lang } = scene
  const { organisation } = site.directory
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: texts.feeds.feedTitle,
    home_page_url: addressOf(scene, `${lang}/briefings/`),
    feed_url: addressOf(scene, `feed.${lang}.json`),
    language: locales[lang],
    ...(organisation === undefined
      ? {}
      : { authors: [{ name: words.name(organisation.secretariat.names) }] }),
    items: feedEntries(scene).map((entry) => itemOf(entry, lang)),
  }
  return `${JSON.stringify(feed, undefined, 1)}\n`
}

function itemOf(entry: FeedEntry, lang: Scene['lang']): object {
  const { id, url, title, published, updated, summary, content, files } = entry
  return {
    id,
    url,
    title,
    content_html: content,
    summary,
    date_published: published,
    date_modified: updated,
    language: locales[lang],
    attachments: files.map(({ name, url: at, mediaType, bytes }) => ({
      url: at,
      mime_type: mediaType,
      title: name,
      size_in_bytes: bytes,
    })),
    _concert: {
      files: files.map(({ name, sha256 }) => ({ name, sha256 })),
    },
  }
}
