import { safe, shortWeek, type Markup } from '@concert/charts'
import { languageNames, languagesOf, locales } from '@concert/language'
import {
  firstDay,
  formatDate,
  instantMs,
  lastDay,
  weekOf,
  type DayNumber,
  type Instant,
} from '@concert/statement'
import { notice } from './notice.ts'
import type { Facts } from './page-facts.ts'
import { linkTo, shownIndicators } from './page-query.ts'
import type { PageModel } from './page-model.ts'
import type { PageWords } from './page-words.ts'

/** Who speaks, about what, as of when; what the page is not; and the way back in time. */
export function pageHeader(facts: Facts, model: PageModel, words: PageWords): Markup {
  const { texts, choice } = words
  const { organisation } = facts.directory
  return safe`<a class="skip" href="#states">${texts.skip}</a>
${notice({ ...facts, lang: choice.lang })}<header>
<div class="top"><p class="org"><a href="/${choice.lang}/">${organisation === undefined ? texts.home : words.name(organisation.names)}</a></p>${languageLinks(facts, words)}</div>
<p class="kicker">${facts.event === undefined ? texts.situation : `${words.name(facts.event.names)} · ${texts.situation}`} <span class="tlp">TLP:CLEAR · ${texts.public}</span></p>
<h1>${facts.mode === 'exercise' ? safe`<span class="ex">${texts.exercise}</span> ` : ''}${headline(facts, model, words)}</h1>
<p class="as${choice.asOf === undefined ? '' : ' then'}">${(choice.asOf === undefined ? texts.knownNow : texts.knownThen)(words.instant(facts.instant), facts.size)}${missing(model, words)}</p>
${asOfForm(facts, words)}</header>
`
}

/** The title says the finding: how many states, how much, which week. No state is singled out. */
export function headline(facts: Facts, { headline: counts }: PageModel, words: PageWords): string {
  const { texts, formats, choice } = words
  if (facts.event === undefined) return texts.noEvent
  if (counts === undefined) return texts.headlineEmpty(words.name(facts.event.names))
  const { week, ...rest } = counts
  return texts.headline[choice.indicator]({ ...rest, dates: formats.dates(firstDay(week)!, lastDay(week)) })
}

function missing({ headline: counts }: PageModel, { texts }: PageWords): string {
  const silent = counts === undefined ? 0 : counts.states - counts.reported
  return silent === 0 ? '' : `${texts.space}${texts.missingStates(silent)}`
}

function languageLinks({ directory }: Facts, { choice, texts }: PageWords): Markup {
  const links = languagesOf(directory.organisation?.languages).map(
    (lang) =>
      safe`<li><a href="${linkTo(choice, { lang })}" lang="${locales[lang]}" hreflang="${locales[lang]}"${current(lang === choice.lang)}>${languageNames[lang]}</a>`,
  )
  return safe`<nav aria-label="${texts.languages}"><ul class="links">${links}<li><a href="/workspace/">${texts.workspace}</a></ul></nav>`
}

export function alternateLinks({ directory }: Facts, { choice }: PageWords): Markup {
  const alternates = languagesOf(directory.organisation?.languages).map(
    (lang) => safe`<link rel="alternate" hreflang="${lang}" href="${linkTo(choice, { lang })}">
`,
  )
  return safe`${alternates}<link rel="alternate" hreflang="x-default" href="/situation">
`
}

export function current(is: boolean): Markup | undefined {
  return is ? safe` aria-current="true"` : undefined
}

function asOfForm(facts: Facts, words: PageWords): Markup {
  const { texts, choice } = words
  const { asOf } = texts
  const date = choice.asOf === undefined ? '' : facts.instant.slice(0, 10)
  return safe`<form method="get" action="/situation" aria-label="${asOf.heading}"><fieldset><legend>${asOf.heading}</legend>
<input type="hidden" name="lang" value="${choice.lang}">${hidden('indicator', choice.indicator, shownIndicators[0])}${hidden('scale', choice.scale, 'linear')}${eventField(facts, words)}
<label>${asOf.date} <input type="date" name="asOf" value="${date}" max="${facts.now.slice(0, 10)}"></label>
<button>${asOf.show}</button>
${earlierWeeks(facts, words)}</fieldset></form>
`
}

function hidden(name: string, value: string, standard: string): Markup | undefined {
  return value === standard ? undefined : safe`<input type="hidden" name="${name}" value="${value}">`
}

/** One event, or none, needs no question. */
function eventField({ events, event }: Facts, { texts, name }: PageWords): Markup | undefined {
  if (events.length === 1) return event === undefined ? undefined : hidden('event', event.event, '')
  if (events.length === 0) return undefined
  const options = events.map(
    (one) =>
      safe`<option value="${one.event}"${one.event === event?.event ? safe` selected` : ''}>${name(one.names)}`,
  )
  return safe`<label>${texts.asOf.event} <select name="event">${options}</select></label>`
}

const weeksBack = 6
const dayMs = 86_400_000

/** The ends of the last few ISO weeks before the newest entry: the whole page as it was known then. */
function earlierWeeks({ newest, now }: Facts, { texts, choice, formats }: PageWords): Markup {
  const lastSunday = firstDay(weekOf(dayOf(newest)))! - 1
  const date = newest.slice(0, 4) === now.slice(0, 4) ? formats.shortDate : formats.middleDate
  const links = Array.from({ length: weeksBack }, (_, back) => lastSunday - back * 7).map((sunday) => {
    const asOf = formatDate(sunday)
    const text = texts.asOf.endOf(shortWeek(weekOf(sunday)))
    return safe`<li><a href="${linkTo(choice, { asOf })}"${current(choice.asOf === asOf)}>${text} <small>${date(sunday)}</small></a>`
  })
  return safe`<ul class="links weeks" aria-label="${texts.asOf.weeks}"><li><a href="${linkTo(choice, { asOf: undefined })}"${current(choice.asOf === undefined)}>${texts.asOf.now}</a>${links}</ul>`
}

function dayOf(instant: Instant): DayNumber {
  return Math.floor(instantMs(instant) / dayMs)
}
