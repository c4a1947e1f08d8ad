import type { ScaleKind } from '@concert/charts'
import { acceptedLanguage, isLanguage } from '@concert/language'
import type { Language } from '@concert/statement'
import { Refusal } from '../kernel/refusal.ts'

/** The figures that the page shows, one at a time in the multiples and both in the tables. */
export const shownIndicators = ['cases_confirmed_new', 'deaths_confirmed_new'] as const
export type Shown = (typeof shownIndicators)[number]

/** What the reader asked for, as the address says it. */
export type Choice = {
  readonly lang: Language
  readonly event: string | undefined
  /** A date, an instant or a number of entries; undefined is now. */
  readonly asOf: string | undefined
  readonly indicator: Shown
  readonly scale: ScaleKind
}

type Query = Readonly<Record<string, unknown>>
type Wanted = { readonly acceptLanguage: string | undefined; readonly languages: readonly Language[] }

/** Reads the query, attacker-controlled. Throws a Refusal whose fault names the parameter. */
export function readChoice(query: Query, wanted: Wanted): Choice {
  const indicator = valueOf(query, 'indicator') ?? shownIndicators[0]
  const scale = valueOf(query, 'scale') ?? 'linear'
  if (!isShown(indicator)) throw cannotRead('indicator', indicator)
  if (scale !== 'linear' && scale !== 'log') throw cannotRead('scale', scale)
  const lang = readLanguage(query, wanted)
  return { lang, event: valueOf(query, 'event'), asOf: valueOf(query, 'asOf'), indicator, scale }
}

/** The language of the page that tells a fault: the one asked for where there is such a one. */
export function languageOf(query: Query, { acceptLanguage, languages }: Wanted): Language {
  const given = query['lang']
  return typeof given === 'string' && isLanguage(given) && languages.includes(given)
    ? given
    : acceptedLanguage(acceptLanguage, languages)
}

export function cannotRead(place: string, given: string): Refusal {
  return new Refusal('malformed', `Cannot read ${place}: "${given}"`, [{ place, message: given }])
}

/** The address of the page with some of the choice changed; what is the default is left out. */
export function linkTo(choice: Choice, changes: Partial<Choice> = {}): string {
  const { lang, event, asOf, indicator, scale } = { ...choice, ...changes }
  const query = new URLSearchParams({ lang })
  if (event !== undefined) query.set('event', event)
  if (asOf !== undefined) query.set('asOf', asOf)
  if (indicator !== shownIndicators[0]) query.set('indicator', indicator)
  if (scale !== 'linear') query.set('scale', scale)
  return `/situation?${query.toString()}`
}

function readLanguage(query: Query, wanted: Wanted): Language {
  const given = valueOf(query, 'lang')
  if (given === undefined) return acceptedLanguage(wanted.acceptLanguage, wanted.languages)
  const lang = languageOf(query, wanted)
  if (lang !== given) throw cannotRead('lang', given)
  return lang
}

/** An empty field of the form says nothing; a parameter that is given twice says two things. */
function valueOf(query: Query, name: string): string | undefined {
  const value = query[name]
  if (value === undefined || value === '') return undefined
  if (typeof value !== 'string') throw cannotRead(name, JSON.stringify(value).slice(0, 100))
  return value
}

function isShown(text: string): text is Shown {
  return (shownIndicators as readonly string[]).includes(text)
}
