import { safe, type Markup } from '@concert/charts'
import { dayNumber } from '@concert/statement'
import type { Scene } from '../scene.ts'
import type { SiteEvent } from '../site-facts.ts'

const mostSources = 6

/** Where the figures of an event are from, and the file that has them all. */
export function eventFacts(scene: Scene, event: SiteEvent): Markup {
  const { words, texts, link } = scene
  const { source } = words.texts
  const { facts } = event
  if (facts.states.every(({ lines }) => lines.length === 0)) return safe``
  const shown = facts.sources.slice(0, mostSources)
  const more = facts.sources.length - shown.length
  const named = shown.map(({ name, licence }, at) => [
    at > 0 ? '; ' : '',
    safe`<bdi>${name}</bdi>${licence === undefined ? '' : safe` (<bdi>${licence}</bdi>)`}`,
  ])
  const from =
    shown.length === 0
      ? source.none
      : safe`${source.figures} ${named}${more > 0 ? `; ${source.more(more)}` : ''}.`
  return safe`<section class="prose"><h2>${texts.event.data}</h2><p>${from}</p><p><a href="${link(weeklyPath(event.id))}">${texts.event.csv}</a></p></section>
`
}

/** All weekly figures of an event, or of one state of it. */
export function weeklyPath(event: string, state?: string): string {
  return `data/${event}/${state ?? 'weekly'}.csv`
}

/** The ways to events beside the one that is shown. */
export function otherEvents({ site, page, words, texts }: Scene, shown: string): Markup | undefined {
  const others = site.events.filter(({ id }) => id !== shown)
  if (others.length === 0) return undefined
  return safe`<section><h2>${texts.event.others}</h2><ul class="list">${others.map(({ id, names, closed }) => safe`<li><a href="${page(`events/${id}/`)}">${words.name(names)}</a> <span class="small">${closed ? texts.event.closed : texts.event.open}</span>`)}</ul></section>
`
}

/** What was said of the event itself, in a line. */
export function eventLine({ words, texts }: Scene, { firstKnown, icd11, closed }: SiteEvent): Markup {
  const since = firstKnown === undefined ? undefined : words.formats.date(dayNumber(firstKnown)!)
  const facts = [
    closed ? texts.event.closed : texts.event.open,
    ...(since === undefined ? [] : [texts.event.since(since)]),
    ...(icd11 === undefined ? [] : [texts.event.icd(icd11)]),
  ]
  return safe`<ul class="facts">${facts.map((fact) => safe`<li>${fact}`)}</ul>
`
}
