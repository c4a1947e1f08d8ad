import type { Language } from '@concert/statement'
import { explainRanking } from './explanations.ts'
import type { Found } from './finding.ts'
import { anyName, asWords, foundBy, matchAll, sentencesOf } from './match-words.ts'
import { rankingWords } from './ranking-words.ts'

/** States ranked or compared: words that rank, superlatives beside a state's name, and one state set against another. */
export function findRanking(text: string, language: Language, states: readonly string[]): Found[] {
  const { always, besideState, beforeState, statesInGeneral } = rankingWords[language]
  const name = anyName(states, language)
  const named = new RegExp(asWords(`${name}|${statesInGeneral}`, language), 'iu')
  const space = language === 'zh' ? '' : '\\s*'
  return sentencesOf(text).flatMap(({ start, text: sentence }) => {
    const patterns = [
      asWords(always, language),
      asWords(`${beforeState}${space}(?:${name})`, language),
      ...(named.test(sentence) ? [asWords(besideState, language)] : []),
    ]
    return patterns
      .flatMap((pattern) => matchAll(sentence, pattern))
      .map((match) => ({ ...match, start: match.start + start }))
      .filter(isOnce)
      .map(foundBy('ranking', explainRanking))
  })
}

/** Two patterns may find the same words. */
function isOnce(
  { start }: { start: number },
  at: number,
  all: readonly { start: number; found: string }[],
): boolean {
  return all.findIndex((other) => other.start <= start && start < other.start + other.found.length) === at
}
