import { safe, type Markup } from '@concert/charts'
import { nameIn } from '@concert/language'
import { formatParagraphs, issueKicker, wordsOfIssue } from '../pages/issue-words.ts'
import { issueFilePath } from '../pages/issue-files.ts'
import type { Scene } from '../scene.ts'
import type { SiteIssue } from '../site-facts.ts'
import { addressOf } from '../structured/dataset.ts'

/** The whole of an issue's words, whether it was corrected, and its files with their digests. */
export function feedContent(scene: Scene, issue: SiteIssue): string {
  const { texts, words } = scene
  const { lead } = wordsOfIssue(scene, issue)
  const files = issue.files.map(
    ({ name, bytes, sha256 }) =>
      safe`<li><a href="${addressOf(scene, issueFilePath(issue.number, name))}">${name}</a>, ${texts.issue.bytes(words.formats.number(bytes))}, SHA-256 <code>${sha256}</code></li>`,
  )
  return safe`<p>${issueKicker(scene, issue)}</p>${corrections(scene, issue)}${formatParagraphs(lead)}<p>${texts.issue.files}</p><ul>${files}</ul>`
    .text
}

function corrections(scene: Scene, issue: SiteIssue): Markup | undefined {
  const { site, texts, lang } = scene
  const later = site.issues.find(({ number }) => number === issue.correctedBy)
  const told = later ?? (issue.corrects === undefined ? undefined : issue)
  if (told === undefined) return undefined
  const reason = told.correction === undefined ? '' : nameIn(told.correction, lang)
  if (later === undefined)
    return safe`<p><strong>${texts.issue.corrects(issue.corrects!)}</strong> ${reason}</p>`
  const url = addressOf(scene, `${lang}/briefings/${later.number}/`)
  return safe`<p><strong>${texts.issue.corrected}</strong> <a href="${url}">${texts.issue.readLater(later.number)}</a> ${reason}</p>`
}
