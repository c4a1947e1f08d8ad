import { chartTextsOf, type ChartWords } from '@concert/charts'
import { formatsOf, locales, nameIn, type Formats } from '@concert/language'
import type { Language } from '@concert/statement'
import { readable } from './readable.ts'
import type { Text } from './section.ts'
import type { BriefingTexts } from './texts/briefing-texts.ts'
import { briefingTextsOf } from './texts/briefing-texts-of.ts'

/** What a form is written with in one language. */
export type FormWords = {
  readonly language: Language
  /** The tag that the form is marked with. */
  readonly locale: string
  readonly texts: BriefingTexts
  readonly formats: Formats
  readonly charts: ChartWords
  /** A text in this language, as it may be shown. */
  readonly say: (text: Text) => string
  /** A unit of the code list by its name; another as it is given. */
  readonly unit: (unit: string) => string
}

export function formWords(language: Language): FormWords {
  const formats = formatsOf(language)
  const texts = briefingTextsOf(language)
  return {
    language,
    locale: locales[language],
    texts,
    formats,
    charts: { texts: chartTextsOf(language), formats },
    say: (text) => readable(nameIn(text, language)),
    unit: (unit) => (isUnit(unit, texts.units) ? texts.units[unit] : readable(unit)),
  }
}

function isUnit<U extends string>(unit: string, units: Readonly<Record<U, string>>): unit is U {
  return Object.hasOwn(units, unit)
}
