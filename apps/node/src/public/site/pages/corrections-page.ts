import { gapText, safe, type Markup } from '@concert/charts'
import { indicatorOf, type Instant, type StateCode } from '@concert/statement'
import type { CorrectingEntry, PlacedCorrection } from '../../../modules/situation/corrections.ts'
import { entryLink } from '../../freshness.ts'
import type { Page } from '../page.ts'
import type { Scene } from '../scene.ts'
import type { SiteEvent } from '../site-facts.ts'

const mostEntries = 25
const mostFigures = 4
const longestReason = 300

export const correctionsPath = 'data/corrections.csv'

/** Every figure that was restated, with what stood before and the author's reason; the newest, and the file of all. */
export function correctionsPage(scene: Scene): Page {
  const { texts, site, link } = scene
  const told = site.events
    .flatMap((event) => event.entries.map((entry) => ({ event, entry })))
    .sort((a, b) => b.entry.index - a.entry.index)
  const shown = told.slice(0, mostEntries)
  const list =
    told.length === 0
      ? safe`<p>${texts.corrections.none}</p>`
      : safe`<ol class="list">${shown.map(({ event, entry }) => entryLine(scene, event, entry))}</ol>`
  return {
    title: texts.corrections.title,
    description: texts.corrections.lead,
    part: 'corrections',
    body: safe`<h1>${texts.corrections.title}</h1><p class="lead">${texts.corrections.lead}</p>${told.length > 0 && safe`<p>${told.length > shown.length && `${texts.corrections.newest(shown.length, told.length)} `}<a href="${link(correctionsPath)}">${texts.corrections.csv}</a></p>`}${list}`,
  }
}

function entryLine(scene: Scene, event: SiteEvent, entry: CorrectingEntry): Markup {
  const { words, texts } = scene
  const figures = event.corrections.filter(({ index }) => index === entry.index)
  const more = entry.figures - Math.min(figures.length, mostFigures)
  return safe`<li><p class="small">${words.shortInstant(entry.received as Instant)} · ${words.name(event.names)} · ${entryLink(entry.index, words.texts.fresh.entry(String(entry.index)), words)}</p><h2>${words.agency(entry.agency)}</h2>${reason(scene, entry)}<ul>${figures.slice(0, mostFigures).map((one) => figureLine(scene, one))}${more > 0 && safe`<li>${texts.corrections.more(more)}`}</ul>`
}

/** The author's own words, attacker-controlled: marked with their language and kept from turning the page's direction. */
function reason({ words }: Scene, { reason: told, lang }: CorrectingEntry): Markup {
  if (told === null) return safe`<p>${words.texts.table.noReason}</p>`
  const text = told.length <= longestReason ? told : `${told.slice(0, longestReason)}…`
  return safe`<p><q lang="${lang ?? 'und'}" dir="auto">${text}</q></p>`
}

function figureLine(scene: Scene, correction: PlacedCorrection): Markup {
  const { words, lang, texts } = scene
  const { place, state, indicator, period, before, after, status } = correction
  const of = indicatorOf(indicator)?.name[lang] ?? indicator
  const old = before === null ? texts.corrections.gap : valueOf(scene, before)
  const fresh = after === null ? gapText(status, words.charts) : valueOf(scene, after)
  return safe`<li>${placeName(scene, place, state)}${words.texts.comma}${of}${words.texts.comma}${period}: ${old} → <strong>${fresh}</strong>`
}

function valueOf({ words }: Scene, value: number | string): string {
  return typeof value === 'number' ? words.formats.number(value) : value
}

function placeName({ site, words }: Scene, place: string, state: string): string {
  const names = site.directory.states.get(state as StateCode)?.names
  const name = names === undefined ? state : words.name(names)
  return place === state ? name : `${name} (${place})`
}
