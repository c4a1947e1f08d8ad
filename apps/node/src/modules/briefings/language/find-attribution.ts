import type { Language } from '@concert/statement'
import { attributionWords } from './attribution-words.ts'
import { explainLoadedVerb, explainPosition } from './explanations.ts'
import type { Found } from './finding.ts'
import { anyName, asWords, foundBy, matchAll, sentencesOf } from './match-words.ts'

/** Verbs that judge what a state or its authorities said, and positions in a sentence that names nobody for them. */
export function findAttribution(text: string, language: Language, states: readonly string[]): Found[] {
  const { speakers, loadedVerbs, positions, attributed } = attributionWords[language]
  const verb = verbPattern(`${anyName(states, language)}|${speakers}`, loadedVerbs, language)
  const isAttributed = new RegExp(attributedPattern(attributed, language), 'iu')
  return sentencesOf(text).flatMap(({ start, text: sentence }) => {
    const verbs = matchAll(sentence, verb).map(foundBy('attribution', explainLoadedVerb))
    const claims = isAttributed.test(sentence)
      ? []
      : matchAll(sentence, asWords(positions, language)).map(foundBy('attribution', explainPosition))
    return [...verbs, ...claims].map((found) => ({ ...found, start: found.start + start }))
  })
}

/** Within some words after who speaks; the finding is the verb alone. */
function verbPattern(speakers: string, verbs: string, language: Language): string {
  if (language === 'zh') return `(?<=(?:${speakers})[^，。；！？]{0,6})(?:${verbs})`
  const speaker = asWords(speakers, language)
  return `(?<=${speaker}(?:\\s+(?:«[^»]*»|[\\p{L}-]+)){0,4}\\s+)${asWords(verbs, language)}`
}

/** Quotation marks are no words, and stand against letters. */
function attributedPattern(attributed: string, language: Language): string {
  if (language === 'zh') return attributed
  const at = attributed.lastIndexOf('|')
  return `${asWords(attributed.slice(0, at), language)}|${attributed.slice(at + 1)}`
}
