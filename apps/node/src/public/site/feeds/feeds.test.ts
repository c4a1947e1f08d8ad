import { XmlDocument } from 'libxml2-wasm'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteFactsOf, siteIssueOf } from '../../../testing/site-facts.ts'
import type { SiteAddress } from '../scene.ts'
import type { SiteFacts } from '../site-facts.ts'
import { siteOf } from '../write-site.ts'

const at: SiteAddress = { site: new URL('https://figures.example/'), node: undefined }
const corrected = [
  siteIssueOf(2, { corrects: 1, correction: { en: 'Counted <twice> & wrong.' } }),
  siteIssueOf(1, { correctedBy: 2 }),
]
const first = siteFactsOf({ issues: [siteIssueOf(1)] })
const second = siteFactsOf({ issues: corrected })

const names = { a: 'http://www.w3.org/2005/Atom' }

test('formatAtom() writes what RFC 4287 asks of a feed and of each entry', () => {
  using feed = XmlDocument.fromString(atomOf(second, 'en'))
  const texts = (path: string): string[] => feed.find(path, names).map(({ content }) => content)
  for (const [path, count] of [
    ['/a:feed/a:id', 1],
    ['/a:feed/a:title', 1],
    ['/a:feed/a:updated', 1],
    ['/a:feed/a:author/a:name', 1],
    ['/a:feed/a:link[@rel="self"]', 1],
    ['/a:feed/a:entry', 2],
    ['/a:feed/a:entry/a:id', 2],
    ['/a:feed/a:entry/a:title', 2],
    ['/a:feed/a:entry/a:updated', 2],
    ['/a:feed/a:entry/a:content[@type="html"]', 2],
    ['/a:feed/a:entry/a:link[@rel="alternate"]', 2],
    ['/a:feed/a:entry/a:link[@rel="enclosure"]', 10],
  ] as const)
    assert.equal(texts(path).length, count, path)
  assert.equal(texts('/a:feed/a:updated')[0], '2020-04-02T10:00:00.000Z')
  assert.match(texts('/a:feed/a:entry/a:content')[0]!, /Counted &lt;twice&gt; &amp; wrong\./)
})

test('a feed keeps its ids for good, and updates the entry of an issue that was corrected', () => {
  const one = (facts: SiteFacts, number: number): Item =>
    itemsOf(facts, 'en').find(({ url }) => url.endsWith(`/${number}/`))!
  const [before, after] = [one(first, 1), one(second, 1)]
  assert.equal(before.id, 'tag:concert.example,2020-04-01:test/briefings/1/en')
  assert.equal(after.id, before.id)
  assert.equal(after.date_published, before.date_published)
  assert.equal(before.date_modified, '2020-04-01T10:00:00.000Z')
  assert.equal(after.date_modified, '2020-04-02T10:00:00.000Z')
  assert.match(after.title, /^This issue was corrected\. /)
  assert.match(after.content_html, /briefings\/2\//)
  assert.match(atomOf(second, 'en'), new RegExp(`<id>${after.id}</id>\n<title>This issue was corrected`))
})

test('a feed has other ids in each language, and the words of its own', () => {
  const ids = (['en', 'ru', 'zh'] as const).map((lang) => itemsOf(second, lang)[0]!)
  assert.equal(new Set(ids.map(({ id }) => id)).size, 3)
  assert.match(ids[1]!.content_html, /First ru/)
  assert.doesNotMatch(ids[1]!.content_html, /First en/)
})

test('formatJsonFeed() writes JSON Feed 1.1, whole, with every file and its digest', () => {
  const feed = JSON.parse(fileOf(second, 'feed.ru.json')) as Record<string, unknown>
  assert.equal(feed['version'], 'https://jsonfeed.org/version/1.1')
  assert.equal(feed['feed_url'], 'https://figures.example/feed.ru.json')
  assert.equal(feed['language'], 'ru')
  for (const item of itemsOf(second, 'ru')) {
    assert.match(item.url, /^https:\/\/figures\.example\/ru\/briefings\/\d\/$/)
    assert.match(item.content_html, /First ru[^]*Second ru/)
    assert.deepEqual(
      item.attachments.map(({ title }) => title.replace(/^briefing-\d\./, '')),
      ['ru.html', 'ru.pdf', 'json', 'csv', 'cap.xml'],
    )
    assert.equal(item['_concert'].files[0]!.sha256, 'ab'.repeat(32))
  }
})

test('a feed without an issue is a feed still', () => {
  using feed = XmlDocument.fromString(atomOf(siteFactsOf(), 'zh'))
  assert.equal(feed.find('/a:feed/a:updated', names)[0]!.content, '2020-01-20T08:00:00.000Z')
  assert.deepEqual(itemsOf(siteFactsOf(), 'zh'), [])
})

type Item = {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly content_html: string
  readonly date_published: string
  readonly date_modified: string
  readonly attachments: readonly { readonly title: string }[]
  readonly _concert: { readonly files: readonly { readonly sha256: string }[] }
}

function itemsOf(facts: SiteFacts, lang: 'en' | 'ru' | 'zh'): Item[] {
  return (JSON.parse(fileOf(facts, `feed.${lang}.json`)) as { items: Item[] }).items
}

function atomOf(facts: SiteFacts, lang: string): string {
  return fileOf(facts, `feed.${lang}.atom`)
}

function fileOf(facts: SiteFacts, path: string): string {
  return new TextDecoder().decode(siteOf(facts, at).get(path)!.bytes)
}
