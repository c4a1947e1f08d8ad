import type { Text } from '@concert/briefing'
import { isLanguage, languageNames } from '@concert/language'
import type { AgencyId, Directory, Language, Translated } from '@concert/statement'

const languages = Object.keys(languageNames) as Language[]

/** A text that is put together in every language. */
export function inEach(write: (language: Language) => string): Translated {
  return Object.fromEntries(languages.map((language) => [language, write(language)])) as Translated
}

/** Names as they were signed, in the languages that briefings are written in. */
export function textOf(names: Readonly<Record<string, string>>): Text {
  const known = Object.entries(names).filter(([language]) => isLanguage(language))
  return { en: names['en'] ?? Object.values(names)[0] ?? '', ...Object.fromEntries(known) }
}

/** An author's own words, which are in one language and are shown as they are in all. */
export function asSaid(words: string): Text {
  return { en: words }
}

/** What an agency is called, as the directory names it. */
export function agencyName(agency: string, directory: Directory): Text {
  const names = directory.agencies.get(agency as AgencyId)?.names
  if (names !== undefined) return textOf(names)
  const isSecretariat = agency === directory.secretariat
  return isSecretariat ? textOf(directory.organisation!.secretariat.names) : asSaid(agency)
}

const marks = {
  list: { other: ', ', zh: '、' },
  comma: { other: ', ', zh: '，' },
  semicolon: { other: '; ', zh: '；' },
  colon: { other: ': ', zh: '：' },
}

/** Texts one after the other, with a mark between them as each language writes it. */
export function joined(parts: readonly Text[], mark: keyof typeof marks): Text {
  return inEach((language) =>
    parts
      .map((part) => part[language] ?? part.en)
      .join(language === 'zh' ? marks[mark].zh : marks[mark].other),
  )
}
