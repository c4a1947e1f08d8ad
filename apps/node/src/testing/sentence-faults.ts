import type { Sentence } from '@concert/language'
import type { Language } from '@concert/statement'

/**
 * What is wrong with a sentence: a language that it lacks or repeats, writing that is not the language's, a fact that
 * it does not tell, or a value that slipped in unnamed. Nothing where it can be shown to people.
 */
export function sentenceFaults(sentence: Sentence, facts: readonly string[] = []): string[] {
  const languages = Object.keys(writing) as Language[]
  return [
    ...sameFaults(languages.map((language) => sentence[language])),
    ...languages.flatMap((language) =>
      textFaults(sentence[language] ?? '', language, facts).map((fault) => `${language}: ${fault}`),
    ),
  ]
}

/** What a text of the language holds beside its facts, and what it never does. */
const writing: Readonly<Record<Language, { readonly own: RegExp; readonly foreign: RegExp }>> = {
  en: { own: /\p{Script=Latin}/u, foreign: /[\p{Script=Cyrillic}\p{Script=Han}。，；：、（）「」]/u },
  ru: { own: /\p{Script=Cyrillic}/u, foreign: /[\p{Script=Han}。，；：、（）「」]/u },
  zh: { own: /\p{Script=Han}/u, foreign: /\p{Script=Cyrillic}|\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u },
}

function sameFaults(texts: readonly string[]): string[] {
  return new Set(texts).size === texts.length ? [] : ['two languages say the same']
}

function textFaults(text: string, language: Language, facts: readonly string[]): string[] {
  if (text === '') return ['is missing']
  const words = facts.reduce((rest, fact) => rest.replaceAll(fact, ' '), text)
  const { own, foreign } = writing[language]
  return [
    ...facts.filter((fact) => !text.includes(fact)).map((fact) => `does not tell ${fact}: ${text}`),
    ...(own.test(words) ? [] : [`is not in its writing: ${text}`]),
    ...(foreign.test(words) ? [`has writing of another language: ${text}`] : []),
    ...(/\b(?:undefined|null|NaN)\b|\[object |=>/.test(words)
      ? [`tells a value without a name: ${text}`]
      : []),
    ...(text === text.trim() && !/ {2}|\n/.test(text) ? [] : [`has spaces too many: ${text}`]),
  ]
}
