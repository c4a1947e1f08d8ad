import type { Sentence, Sentences } from '@concert/language'
import { sentenceFaults } from './sentence-faults.ts'

/** Facts for every sentence that tells some: one without a sample does not compile. */
export type SampleFacts<T extends Sentences> = {
  readonly [N in keyof T as T[N] extends Sentence ? never : N]: T[N] extends (facts: infer F) => Sentence
    ? F
    : never
}

/**
 * What is wrong with each of the sentences, by its name: every fact given must be told in each language, but for those
 * whose values are words themselves, which are named in `asWords`.
 */
export function sentencesFaults<T extends Sentences>(
  sentences: T,
  samples: SampleFacts<T>,
  asWords: readonly string[] = [],
): string[] {
  const given = samples as Readonly<Record<string, Readonly<Record<string, unknown>>>>
  return Object.entries(sentences).flatMap(([name, sentence]) => {
    const facts = Object.entries(given[name] ?? {}).filter(([fact]) => !asWords.includes(fact))
    const said = typeof sentence === 'function' ? sentence(given[name] as never) : sentence
    return sentenceFaults(
      said,
      facts.flatMap(([, value]) => [value].flat().map(String)),
    ).map((fault) => `${name}: ${fault}`)
  })
}
