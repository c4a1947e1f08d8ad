import { safe } from '@concert/charts'
import type { Page } from '../page.ts'
import type { Scene } from '../scene.ts'
import type { SiteEvent } from '../site-facts.ts'
import { datasetOf } from '../structured/dataset.ts'
import { eventFacts, eventLine, otherEvents } from './event-parts.ts'
import { issueList } from './issue-list.ts'
import { situationPart } from './situation-part.ts'

/** The archive has all of them. */
const mostIssues = 10

/** One event: what it is, all states on it, the briefings on it, and its data. */
export function eventPage(scene: Scene, event: SiteEvent): Page {
  const { words, texts, site } = scene
  const name = words.name(event.names)
  const { finding, drawn } = situationPart(scene, event.facts, {
    indicator: 'cases_confirmed_new',
    isFresh: false,
  })
  const issues = site.issues.filter((issue) => issue.event === event.id)
  return {
    title: name,
    description: texts.situation.description(name),
    part: 'situation',
    data: datasetOf(scene, event),
    body: safe`<p class="kicker">${texts.event.kicker}</p><h1>${name}</h1>${eventLine(scene, event)}
<p class="lead">${finding}</p><p class="as">${words.texts.knownNow(words.instant(site.instant), site.size)}</p>
${drawn}${issues.length > 0 && safe`<section><h2>${texts.event.issues}</h2>${issueList(scene, issues.slice(0, mostIssues), 3)}<p><a href="${scene.page('briefings/')}">${texts.briefings.all}</a></p></section>`}${eventFacts(scene, event)}${otherEvents(scene, event.id)}`,
  }
}
