import type { Sentence } from '@concert/language'
import { sentenceFaults } from './sentence-faults.ts'

type Telling = (...given: never[]) => Sentence

/** Facts as a sentence takes them, and what of them each language must tell to the letter. */
type Sample<Tells extends Telling> = {
  readonly given: Readonly<Parameters<Tells>>
  readonly told: readonly string[]
}

/** One sample or more, for each of the sentences that take facts; the compiler asks for those that are missing. */
export type Samples<Says> = {
  readonly [Name in keyof Says as Says[Name] extends Telling ? Name : never]: readonly Sample<
    Extract<Says[Name], Telling>
  >[]
}

/** What is wrong with the sentences of a module, each told by its name. */
export function saidFaults<Says extends Readonly<Record<string, Sentence | Telling>>>(
  says: Says,
  samples: Samples<Says>,
): string[] {
  return Object.entries(says).flatMap(([name, said]) =>
    saidSentences(said, (samples as Readonly<Record<string, readonly Sample<Telling>[]>>)[name] ?? [])
      .flatMap(({ sentence, told }) => sentenceFaults(sentence, told))
      .map((fault) => `${name}: ${fault}`),
  )
}

function saidSentences(
  said: Sentence | Telling,
  samples: readonly Sample<Telling>[],
): readonly { readonly sentence: Sentence; readonly told: readonly string[] }[] {
  if (typeof said !== 'function') return [{ sentence: said, told: [] }]
  if (samples.length === 0) throw new RangeError('A sentence that takes facts has no sample')
  return samples.map(({ given, told }) => ({ sentence: said(...given), told }))
}
