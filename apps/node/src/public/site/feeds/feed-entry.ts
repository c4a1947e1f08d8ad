import type { BriefingFile } from '@concert/api'
import type { Instant } from '@concert/statement'
import { feedContent } from './feed-content.ts'
import { paragraphsOf, wordsOfIssue } from '../pages/issue-words.ts'
import { issueFilePath } from '../pages/issue-files.ts'
import type { Scene } from '../scene.ts'
import type { SiteIssue } from '../site-facts.ts'
import { addressOf } from '../structured/dataset.ts'

/** One issue as a feed tells it; both feeds are written from this. */
export type FeedEntry = {
  /** The same for good, wherever the site stands (a tag URI, RFC 4151). */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly published: Instant
  /** Later than `published` where the issue was corrected since. */
  readonly updated: Instant
  readonly summary: string
  /** HTML of our own making around escaped words. */
  readonly content: string
  readonly files: readonly BriefingFile[]
}

/** The newest issues are enough for whoever asks at least once a month. */
const mostEntries = 30

export function feedEntries(scene: Scene): FeedEntry[] {
  return scene.site.issues.slice(0, mostEntries).map((issue) => feedEntry(scene, issue))
}

/** Of the feed itself, or of what stands at `path`. */
export function tagUri({ site }: Pick<Scene, 'site'>, date: string, path: string): string {
  return `tag:${site.origin.split('/', 1)[0]!},${date}:${site.origin.split('/').slice(1).concat(path).join('/')}`
}

function feedEntry(scene: Scene, issue: SiteIssue): FeedEntry {
  const { site, texts, lang } = scene
  const { title, lead } = wordsOfIssue(scene, issue)
  const later = site.issues.find(({ number }) => number === issue.correctedBy)
  return {
    id: tagUri(scene, issue.received.slice(0, 10), `briefings/${issue.number}/${lang}`),
    url: addressOf(scene, `${lang}/briefings/${issue.number}/`),
    title: later === undefined ? title : `${texts.issue.corrected} ${title}`,
    published: issue.received,
    updated: later?.received ?? issue.received,
    summary: paragraphsOf(lead)[0] ?? '',
    content: feedContent(scene, issue),
    files: issue.files
      .filter(({ language }) => language === null || language === lang)
      .map((file) => ({ ...file, url: addressOf(scene, issueFilePath(issue.number, file.name)) })),
  }
}
