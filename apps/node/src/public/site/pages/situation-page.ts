import { safe, type Markup } from '@concert/charts'
import { indicatorOf } from '@concert/statement'
import { shownIndicators, type Shown } from '../../page-query.ts'
import type { Page } from '../page.ts'
import { firstFacts, type Scene } from '../scene.ts'
import { datasetOf } from '../structured/dataset.ts'
import { eventFacts, otherEvents } from './event-parts.ts'
import { situationPart } from './situation-part.ts'

/** The situation of all states on the first event, one figure a page. */
export function situationPage(scene: Scene, indicator: Shown): Page {
  const { texts, words, site } = scene
  const facts = firstFacts(scene)
  const event = site.events[0]
  if (facts === undefined || event === undefined) return emptySituation(scene)
  const { finding, drawn } = situationPart(scene, facts, { indicator, isFresh: true })
  return {
    title: finding,
    description: texts.situation.description(words.name(event.names)),
    part: 'situation',
    data: datasetOf(scene, event),
    body: safe`<p class="kicker">${words.name(event.names)} · ${words.texts.situation}</p><h1>${finding}</h1>
<p class="as">${words.texts.knownNow(words.instant(site.instant), site.size)}</p>
${figureLinks(scene, indicator)}${otherDays(scene, event.id)}${drawn}${eventFacts(scene, event)}${otherEvents(scene, event.id)}`,
  }
}

/** Each figure has a page of its own. */
function figureLinks({ page, words, lang }: Scene, shown: Shown): Markup {
  const links = shownIndicators.map((indicator) => {
    const path = indicator === shownIndicators[0] ? 'situation/' : 'situation/deaths/'
    const current = indicator === shown ? safe` aria-current="true"` : ''
    return safe`<li><a href="${page(path)}"${current}>${indicatorOf(indicator)!.name[lang]}</a>`
  })
  return safe`<nav class="controls" aria-label="${words.texts.figure}"><ul class="links">${links}</ul></nav>
`
}

function otherDays({ asOfAnyDay, texts }: Scene, event: string): Markup | undefined {
  const href = asOfAnyDay(event)
  return href === undefined ? undefined : safe`<p><a href="${href}">${texts.situation.otherDay}</a></p>`
}

function emptySituation({ words, texts }: Scene): Page {
  return {
    title: words.texts.noEvent,
    description: words.texts.noEvent,
    part: 'situation',
    body: safe`<h1>${words.texts.noEvent}</h1><p class="lead">${texts.situation.nothing}</p>`,
  }
}
