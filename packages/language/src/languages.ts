import type { Language } from '@concert/statement'

/** The languages that the pages are complete in, by their own names. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  zh: '中文',
}

/** BCP 47 tags as the page itself is marked: they choose the dates' order and the form of Han characters. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', zh: 'zh-Hans' }

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languageNames, text)
}

/** The organisation's languages that there are texts in, in its order; English where there is none of them. */
export function languagesOf(organisation: readonly string[] | undefined): readonly Language[] {
  const shared = (organisation ?? []).filter(isLanguage)
  return shared.length > 0 ? shared : ['en']
}

/** The best of the offered languages for an `Accept-Language` header, attacker-controlled; else the first. */
export function acceptedLanguage(header: string | undefined, offered: readonly Language[]): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => /^\s*([a-z]{1,8})(?:-[a-z0-9-]*)?\s*(?:;\s*q=([01](?:\.\d{1,3})?))?\s*$/i.exec(part))
    .filter((match) => match !== null)
    .map(([, tag, quality]) => ({ tag: tag!.toLowerCase(), quality: Number(quality ?? '1') }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { tag } of wanted) {
    const found = offered.find((language) => language === tag)
    if (found !== undefined) return found
  }
  return offered[0] ?? 'en'
}

/** What a thing is called in a language; in English, or whatever there is, where it has no name in it. */
export function nameIn(names: Readonly<Record<string, string>>, language: Language): string {
  return names[language] ?? names['en'] ?? Object.values(names)[0] ?? ''
}
