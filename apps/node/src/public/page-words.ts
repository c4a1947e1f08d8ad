import { chartTextsOf, type ChartWords } from '@concert/charts'
import { type Formats, formatsOf, nameIn } from '@concert/language'
import type { Instant } from '@concert/statement'
import type { Facts } from './page-facts.ts'
import type { Choice } from './page-query.ts'
import { textsOf } from './texts/texts-of.ts'
import type { Texts } from './texts/texts.ts'

/** What every part of the page is written with: the reader's choice, its texts, its numbers and dates. */
export type PageWords = {
  readonly choice: Choice
  readonly texts: Texts
  readonly formats: Formats
  /** What the charts are written with; the page says the same things in the same words. */
  readonly charts: ChartWords
  /** A day and a time of day with the zone named. */
  readonly instant: (instant: Instant) => string
  readonly shortInstant: (instant: Instant) => string
  readonly name: (names: Readonly<Record<string, string>>) => string
  readonly agency: (id: string) => string
  readonly links: PageLinks
}

/** Where the page's words lead; undefined where what they name cannot be reached from the page. */
export type PageLinks = { readonly entry: (index: number) => string | undefined }

const nodeLinks: PageLinks = { entry: (index) => `/api/statements/${index}` }

export function pageWords(
  choice: Choice,
  { directory }: Pick<Facts, 'directory'>,
  links: PageLinks = nodeLinks,
): PageWords {
  const [texts, formats] = [textsOf(choice.lang), formatsOf(choice.lang)]
  const name: PageWords['name'] = (names) => nameIn(names, choice.lang)
  const { secretariat } = directory.organisation ?? {}
  const agencies = new Map(
    [...directory.agencies.values()].map(({ agency, names }) => [agency as string, names]),
  )
  if (secretariat !== undefined) agencies.set(secretariat.agency, secretariat.names)
  return {
    choice,
    texts,
    formats,
    charts: { texts: chartTextsOf(choice.lang), formats },
    name,
    instant: (instant) => texts.instant(formats.dayOf(instant), formats.timeOf(instant)),
    shortInstant: (instant) => texts.instant(formats.shortDayOf(instant), formats.timeOf(instant)),
    agency: (id) => (agencies.has(id) ? name(agencies.get(id)!) : id),
    links,
  }
}
