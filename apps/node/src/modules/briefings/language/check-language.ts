import { isLanguage } from '@concert/language'
import type { Language } from '@concert/statement'
import { findAttribution } from './find-attribution.ts'
import { findDiseaseNames } from './find-disease-names.ts'
import { findRanking } from './find-ranking.ts'
import type { CheckedWords, Found, LanguageFinding, StateNames } from './finding.ts'

/**
 * Asks about words that are not neutral: a disease named after places, people, animals, occupations or fear (WHO, FAO
 * and OIE, Best practices for the naming of new human infectious diseases, 2015), states ranked or set against one
 * another, and positions that nobody is named for.
 *
 * It knows English, Russian and Chinese by lists of words and by their order, and no more than that. It does not
 * understand a sentence: it misses a comparison in other words, irony, an allusion, a picture, and everything in other
 * languages; and it asks about words that are right where they stand, as in a quotation or in an institution's name.
 * So a finding is a question: whoever wrote the words changes them, or keeps them with a reason that is signed with the
 * issue. No finding does not mean that a text is neutral; that is what its readers in each language confirm.
 *
 * Pure, and the same for the same words; findings stand in the order of the languages, of the texts, and of the words.
 */
export function checkLanguage(checked: CheckedWords, states: StateNames): readonly LanguageFinding[] {
  return textsOf(checked).flatMap(({ language, place, text }) =>
    findIn(text, language, states).map((found) => ({ ...found, language, place })),
  )
}

/** The reason for which the words stand, when the finding was overridden. */
export function overriddenBy(
  { rule, language, found }: LanguageFinding,
  { overrides = [] }: CheckedWords,
): string | undefined {
  const same = overrides.find((one) => one.rule === rule && one.language === language && one.found === found)
  return same?.reason
}

/** Findings that are neither gone nor overridden. */
export function openFindings(checked: CheckedWords, states: StateNames): readonly LanguageFinding[] {
  return checkLanguage(checked, states).filter((finding) => overriddenBy(finding, checked) === undefined)
}

type PlacedText = { readonly language: Language; readonly place: string; readonly text: string }

function textsOf({ words, correction = {} }: CheckedWords): PlacedText[] {
  const languages = [...new Set([...Object.keys(words), ...Object.keys(correction)])]
    .filter(isLanguage)
    .sort()
  return languages.flatMap((language) => {
    const { title = '', lead = '', notes = {} } = words[language] ?? {}
    const sections = Object.entries(notes).sort(([a], [b]) => (a < b ? -1 : 1))
    return [
      { language, place: 'title', text: title },
      { language, place: 'lead', text: lead },
      ...sections.map(([id, text]) => ({ language, place: `notes.${id}`, text })),
      { language, place: 'correction', text: correction[language] ?? '' },
    ]
  })
}

function findIn(text: string, language: Language, states: StateNames): Found[] {
  if (text === '') return []
  const names = states.flatMap((state) => state[language] ?? [])
  const found = [
    ...findDiseaseNames(text, language, names),
    ...findRanking(text, language, names),
    ...findAttribution(text, language, names),
  ]
  return found.toSorted((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : 1))
}
