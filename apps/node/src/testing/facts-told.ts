/**
 * The sample of a sentence that takes its facts as one object: each fact, and each of a list, is told to the letter,
 * but for those whose values are words themselves, which are named.
 */
export function factsTold<const F extends Readonly<Record<string, unknown>>>(
  facts: F,
  ...asWords: (keyof F)[]
): readonly [{ readonly given: readonly [F]; readonly told: readonly string[] }] {
  const told = Object.entries(facts).filter(([name]) => !asWords.includes(name))
  return [{ given: [facts], told: told.flatMap(([, value]) => [value].flat().map(String)) }]
}
