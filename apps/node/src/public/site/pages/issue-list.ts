import { safe, type Markup } from '@concert/charts'
import type { Scene } from '../scene.ts'
import type { SiteIssue } from '../site-facts.ts'
import { readingLinks } from './issue-files.ts'
import { correctionNotice, issueKicker, wordsOfIssue } from './issue-words.ts'

/** Issues, newest first, with headings of the level that comes next on the page, each with the ways to read it; one that was corrected leads to its correction. */
export function issueList(scene: Scene, issues: readonly SiteIssue[], level: 2 | 3): Markup {
  const lines = issues.map(
    (issue) =>
      safe`<li><p class="small">${issueKicker(scene, issue)}</p><h${level}><a href="${scene.page(`briefings/${issue.number}/`)}">${wordsOfIssue(scene, issue).title}</a></h${level}>${correctionNotice(scene, issue)}<ul class="ways">${readingLinks(scene, issue)}</ul>`,
  )
  return safe`<ol class="list">${lines}</ol>
`
}
