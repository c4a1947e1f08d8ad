import { safe, type Markup } from '@concert/charts'
import { firstDay, indicatorOf, lastDay, type Instant } from '@concert/statement'
import type { Facts } from '../../page-facts.ts'
import { modelOf } from '../../page-model.ts'
import { shownIndicators, type Shown } from '../../page-query.ts'
import type { Page } from '../page.ts'
import { firstFacts, type Scene } from '../scene.ts'
import type { SiteIssue } from '../site-facts.ts'
import { addressOf, publisherOf } from '../structured/dataset.ts'
import { readingLinks } from './issue-files.ts'
import { correctionNotice, issueKicker, paragraphsOf, wordsOfIssue } from './issue-words.ts'
import { situationPart } from './situation-part.ts'

/** The first page: what this is, the latest briefing, and the situation as it stands. */
export function landingPage(scene: Scene): Page {
  const { texts, words, site } = scene
  const facts = firstFacts(scene)
  const organisation = site.directory.organisation
  const name = organisation === undefined ? words.texts.home : words.name(organisation.names)
  return {
    title: texts.landing.title,
    description: texts.landing.what(name),
    data: {
      '@type': 'WebSite',
      name: texts.landing.title,
      inLanguage: scene.lang,
      url: addressOf(scene, scene.here),
      ...publisherOf(scene),
    },
    body: safe`<h1>${texts.landing.title}</h1><p class="lead">${texts.landing.what(name)}</p>${latest(scene)}${facts === undefined ? safe`<h2>${words.texts.noEvent}</h2><p>${texts.situation.nothing}</p>` : situation(scene, facts)}${ways(scene)}`,
  }
}

/** The issue of the newest day; one that was corrected has another in its place. */
function latest(scene: Scene): Markup {
  const [issue] = scene.site.issues
    .filter(({ correctedBy }) => correctedBy === undefined)
    .toSorted((a, b) => (a.date === b.date ? b.number - a.number : a.date < b.date ? 1 : -1))
  const { texts } = scene
  if (issue === undefined)
    return safe`<section class="issue"><h2>${texts.landing.latest}</h2><p>${texts.briefings.none}</p></section>`
  return safe`<section class="issue" aria-label="${texts.landing.latest}"><p class="small">${texts.landing.latest} · ${issueKicker(scene, issue)}</p>${issueHead(scene, issue)}<ul class="ways">${readingLinks(scene, issue)}<li><a href="${scene.page(`briefings/${issue.number}/`)}">${texts.landing.files}</a><li><a href="${scene.page('briefings/')}">${texts.briefings.all}</a></ul></section>
`
}

function issueHead(scene: Scene, issue: SiteIssue): Markup {
  const { title, lead } = wordsOfIssue(scene, issue)
  const [first = ''] = paragraphsOf(lead)
  return safe`<h2><a href="${scene.page(`briefings/${issue.number}/`)}">${title}</a></h2>${correctionNotice(scene, issue)}<p>${first}</p>`
}

function situation(scene: Scene, facts: Facts): Markup {
  const { words, texts, page, site } = scene
  const { finding, drawn } = situationPart(scene, facts, { indicator: 'cases_confirmed_new', isFresh: false })
  return safe`<section><h2>${facts.event === undefined ? '' : `${words.name(facts.event.names)} · `}${words.texts.situation}</h2><p class="lead">${finding}</p><p class="as">${words.texts.knownNow(words.instant(site.instant), site.size)}</p>${keyFigures(scene, facts)}<p><a href="${page('situation/')}">${texts.landing.situation}</a></p>${drawn}</section>
`
}

function keyFigures(scene: Scene, facts: Facts): Markup {
  return safe`<dl class="figures">${shownIndicators.map((indicator) => keyFigure(scene, facts, indicator))}${lastCorrection(scene, facts)}</dl>
`
}

/** The sum over all states for the last week that is over, and how many of them it rests on. */
function keyFigure({ words, texts, lang }: Scene, facts: Facts, indicator: Shown): Markup | undefined {
  const counts = modelOf(facts, indicator, facts.instant).headline
  if (counts === undefined) return undefined
  const dates = words.formats.dates(firstDay(counts.week)!, lastDay(counts.week))
  const total = counts.reported === 0 ? words.charts.texts.noFigures : words.formats.number(counts.total)
  return safe`<div><dt>${indicatorOf(indicator)!.name[lang]}<small>${dates}</small><small>${texts.landing.from(counts.reported, counts.states)}</small><dd>${total}</div>`
}

function lastCorrection({ words, texts, page, site }: Scene, { event }: Facts): Markup | undefined {
  const entries = site.events.find(({ id }) => id === event?.event)?.entries ?? []
  const newest = entries[0]
  if (newest === undefined) return undefined
  return safe`<div><dt>${texts.landing.lastCorrection}<small>${words.agency(newest.agency)}</small><small><a href="${page('corrections/')}">${texts.corrections.title}</a></small><dd>${words.formats.shortDayOf(newest.received as Instant)}</div>`
}

/** How to go on from here. */
function ways({ texts, page }: Scene): Markup {
  const parts = ['verify', 'feeds', 'about'] as const
  return safe`<section><h2>${texts.landing.more}</h2><ul class="list">${parts.map((part) => safe`<li><h3><a href="${page(`${part}/`)}">${texts[part].title}</a></h3><p>${texts[part].lead}</p>`)}</ul></section>
`
}
