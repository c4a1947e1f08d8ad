import { isWhole, textDigest, type ProposalText } from '@concert/statement'

/**
 * The digests that freeze the text which is read here, of each of the languages in which it is whole: made from the words
 * themselves, so that nobody signs for a digest of other words.
 */
export function digestsOf(
  text: ProposalText,
  languages: readonly string[],
): Readonly<Record<string, string>> {
  const whole = languages.filter((language) => isWhole(text, language))
  return Object.fromEntries(whole.map((language) => [language, textDigest(text, language)]))
}
