import { safe, type Markup } from '@concert/charts'
import type { Scene } from '../scene.ts'
import type { SiteIssue } from '../site-facts.ts'
import { readingLinks } from './issue-files.ts'
import { correctionNotice, issueKicker, wordsOfIssue } from './issue-words.ts'

/** Issues, newest first, each with the ways to read it; one that was corrected leads to its correction. */
export function issueList(scene: Scene, issues: readonly SiteIssue[]): Markup {
  const lines = issues.map(
    (issue) =>
      safe`<li><p class="small">${issueKicker(scene, issue)}</p><h3><a href="${scene.page(`briefings/${issue.number}/`)}">${wordsOfIssue(scene, issue).title}</a></h3>${correctionNotice(scene, issue)}<ul class="ways">${readingLinks(scene, issue)}</ul>`,
  )
  return safe`<ol class="list">${lines}</ol>
`
}
