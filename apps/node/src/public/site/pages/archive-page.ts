import { safe } from '@concert/charts'
import type { Page } from '../page.ts'
import type { Scene } from '../scene.ts'
import type { SiteIssue } from '../site-facts.ts'
import { issueList } from './issue-list.ts'
import { pagedPaths, pageLinks } from './paged.ts'

/** Issues on one page of the archive: some hundred of them stay under 60 KB. */
export const issuesOnPage = 60

/** The archive's pages as their paths; the first has the newest issues. */
export function archivePaths(issues: readonly SiteIssue[]): string[] {
  return pagedPaths('briefings/', Math.ceil(issues.length / issuesOnPage))
}

/** Every issue, newest first; `at` counts the archive's pages from 0. */
export function archivePage(scene: Scene, at: number): Page {
  const { texts, site, page } = scene
  const shown = site.issues.slice(at * issuesOnPage, (at + 1) * issuesOnPage)
  const list = shown.length === 0 ? safe`<p>${texts.briefings.none}</p>` : issueList(scene, shown, 2)
  return {
    title: texts.briefings.title,
    description: texts.briefings.lead,
    part: 'briefings',
    body: safe`<h1>${texts.briefings.title}</h1><p class="lead">${texts.briefings.lead}</p>${list}${pageLinks(scene, archivePaths(site.issues), at, texts.briefings.pages)}<p><a href="${page('feeds/')}">${texts.briefings.follow}</a></p>`,
  }
}
