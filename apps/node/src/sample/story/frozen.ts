import { textDigest, type ProposalText } from '@concert/statement'

const languages = ['ru', 'zh', 'en'] as const

/** The digests that freeze a text in every language of the organisation. */
export function frozen(text: ProposalText): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.map((language) => [language, textDigest(text, language)]))
}

/** What the Secretariat confirms of a text, language by language. */
export function confirmations(text: ProposalText): readonly { language: string; text: string }[] {
  return Object.entries(frozen(text)).map(([language, digest]) => ({ language, text: digest }))
}
