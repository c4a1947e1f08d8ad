import type { BriefingWords } from '@concert/briefing'
import { safe, type Markup } from '@concert/charts'
import { nameIn } from '@concert/language'
import { dayNumber } from '@concert/statement'
import type { Scene } from '../scene.ts'
import type { SiteIssue } from '../site-facts.ts'

const noWords: BriefingWords = { title: '', lead: '', notes: {} }

/** An issue's words in the page's language; an issue has all of the organisation's, which may be more than the site's. */
export function wordsOfIssue(
  { lang }: Pick<Scene, 'lang'>,
  { words }: Pick<SiteIssue, 'words'>,
): BriefingWords {
  return words[lang] ?? words['en'] ?? Object.values(words)[0] ?? noWords
}

export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

export function formatParagraphs(text: string): Markup {
  return safe`${paragraphsOf(text).map((one) => safe`<p>${one}</p>`)}`
}

/** Which issue, and of which day. */
export function issueKicker({ texts, words }: Scene, { number, date }: SiteIssue): string {
  return texts.issue.kicker(number, words.formats.date(dayNumber(date)!))
}

/** That an issue was corrected, or corrects another; nothing where neither is so. */
export function correctionNotice(scene: Scene, issue: SiteIssue): Markup | undefined {
  const { texts, page, lang, site } = scene
  const { correctedBy, corrects, correction } = issue
  const later = site.issues.find(({ number }) => number === correctedBy)
  if (later !== undefined) {
    const reason = later.correction === undefined ? '' : nameIn(later.correction, lang)
    return safe`<aside class="call" aria-label="${texts.issue.corrected}"><p><strong>${texts.issue.corrected}</strong> <a href="${page(`briefings/${later.number}/`)}">${texts.issue.readLater(later.number)}</a></p>${reason === '' ? '' : safe`<p>${texts.issue.reason} ${reason}</p>`}</aside>
`
  }
  if (corrects === undefined) return undefined
  const reason = correction === undefined ? '' : nameIn(correction, lang)
  return safe`<aside class="call" aria-label="${texts.issue.corrects(corrects)}"><p><strong>${texts.issue.corrects(corrects)}</strong> <a href="${page(`briefings/${corrects}/`)}">${texts.issue.readEarlier(corrects)}</a></p>${reason === '' ? '' : safe`<p>${texts.issue.reason} ${reason}</p>`}</aside>
`
}
