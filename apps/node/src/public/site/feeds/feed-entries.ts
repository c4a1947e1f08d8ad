import { cooperationEntries } from './cooperation-entries.ts'
import { feedContent } from './feed-content.ts'
import { paragraphsOf, wordsOfIssue } from '../pages/issue-words.ts'
import { issueFilePath } from '../pages/issue-files.ts'
import type { Scene } from '../scene.ts'
import type { SiteIssue } from '../site-facts.ts'
import { addressOf } from '../structured/dataset.ts'
import { tagUri } from './tag-uri.ts'
import type { FeedEntry } from './feed-entry.ts'

/** The newest are enough for whoever asks at least once a month. */
const mostEntries = 30

export function feedEntries(scene: Scene): FeedEntry[] {
  const issues = scene.site.issues.slice(0, mostEntries).map((issue) => feedEntry(scene, issue))
  return [...issues, ...cooperationEntries(scene, mostEntries)]
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0))
    .slice(0, mostEntries)
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
