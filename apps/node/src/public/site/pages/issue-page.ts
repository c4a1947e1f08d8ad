import { formName, proofName } from '@concert/briefing'
import { safe } from '@concert/charts'
import type { Page } from '../page.ts'
import type { Scene } from '../scene.ts'
import type { SiteIssue } from '../site-facts.ts'
import { addressOf, publisherOf } from '../structured/dataset.ts'
import { fileList, issueFilePath, readingLinks } from './issue-files.ts'
import { correctionNotice, formatParagraphs, issueKicker, wordsOfIssue } from './issue-words.ts'

/** The page around an issue: its words, the ways to read it, all of its files, and how anyone checks them. */
export function issuePage(scene: Scene, issue: SiteIssue): Page {
  const { texts, words, page, site } = scene
  const { title, lead } = wordsOfIssue(scene, issue)
  const event = site.events.find(({ id }) => id === issue.event)
  const about =
    event === undefined
      ? ''
      : safe`<li><a href="${page(`events/${event.id}/`)}">${words.name(event.names)}</a>`
  return {
    title,
    description: lead.slice(0, 200),
    part: 'briefings',
    data: reportOf(scene, issue),
    body: safe`<p class="kicker">${issueKicker(scene, issue)}</p><h1>${title}</h1>${correctionNotice(scene, issue)}
<ul class="facts"><li>${texts.issue.issued(words.instant(issue.received))}<li>${texts.issue.entry(issue.index)}${about}</ul>
<div class="prose">${formatParagraphs(lead)}</div><ul class="ways">${readingLinks(scene, issue)}</ul>
<section><h2>${texts.issue.files}</h2><p class="prose">${texts.issue.unchanged}</p>${fileList(scene, issue)}</section>
<section class="prose"><h2>${texts.issue.check}</h2><p>${texts.issue.howToCheck}</p><pre><code>npx concert verify ${formName(issue.number, 'html', scene.lang)} ${proofName(issue.number)}</code></pre><p>${texts.issue.figuresFrom(issue.figuresSize)}</p><p><a href="${page('verify/')}">${texts.verify.title}</a></p></section>
<p><a href="${page('briefings/')}">${texts.briefings.all}</a></p>`,
  }
}

/** The issue as a schema.org Report, with each file and its digest. */
function reportOf(scene: Scene, issue: SiteIssue): object {
  const { title, lead } = wordsOfIssue(scene, issue)
  return {
    '@type': 'Report',
    reportNumber: String(issue.number),
    headline: title,
    abstract: lead,
    inLanguage: scene.lang,
    datePublished: issue.received,
    isAccessibleForFree: true,
    ...publisherOf(scene),
    encoding: issue.files.map(({ name, mediaType, bytes, sha256 }) => ({
      '@type': 'MediaObject',
      contentUrl: addressOf(scene, issueFilePath(issue.number, name)),
      encodingFormat: mediaType,
      contentSize: String(bytes),
      sha256,
    })),
  }
}
