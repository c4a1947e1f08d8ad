import type { Language } from '@concert/statement'
import { diseaseAliases } from './disease-aliases.ts'
import { diseaseWords } from './disease-words.ts'
import { explainAlias, explainDiseaseName, type NamePart } from './explanations.ts'
import type { Found } from './finding.ts'
import { anyName, asWords, foundBy, matchAll } from './match-words.ts'

/** Names of diseases made of places, people, animals, occupations or fear, and wrong names whose right one is known. */
export function findDiseaseNames(text: string, language: Language, states: readonly string[]): Found[] {
  const aliases = diseaseAliases.flatMap(({ patterns, name }) =>
    matchAll(text, asWords(patterns[language], language)).map(foundBy('disease-alias', explainAlias(name))),
  )
  const established = matchAll(text, asWords(diseaseWords[language].established, language))
  const made = (['places', 'people', 'animals', 'occupations', 'fear'] as const).flatMap((part) =>
    matchAll(text, namePattern(part, language, states)).map(
      foundBy('disease-name', explainDiseaseName(part)),
    ),
  )
  const known = [...established, ...aliases]
  return [...aliases, ...made.filter((one) => !known.some((other) => overlap(one, other)))].filter(isFirst)
}

function namePattern(part: NamePart, language: Language, states: readonly string[]): string {
  const words = diseaseWords[language]
  const before = part === 'places' ? `${words.places}|${anyName(states, language)}` : words[part]
  const between = language === 'zh' ? '' : '[\\s-]+'
  const after = language === 'zh' ? `(?!${words.notBefore})` : `(?!\\s+${words.notBefore})`
  if (part === 'occupations' && language === 'ru') return asWords(before, language)
  return asWords(`(?:${before})${between}(?:${words.nouns})`, language) + after
}

type Match = { readonly start: number; readonly found: string }

function overlap(a: Match, b: Match): boolean {
  return a.start < b.start + b.found.length && b.start < a.start + a.found.length
}

/** One name is asked about once, whatever it is made of. */
function isFirst(one: Match, at: number, all: readonly Match[]): boolean {
  return all.findIndex((other) => overlap(one, other)) === at
}
