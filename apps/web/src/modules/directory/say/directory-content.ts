import type { DraftContent } from '../../../outbox/draft-content.ts'

type Names = Readonly<Record<string, string>>

/** A statement of the directory, which is for everyone. */
export function directoryContent(kind: DraftContent['kind'], lang: string, body: object): DraftContent {
  return { kind, label: 'TLP:CLEAR', audience: ['public'], lang, body: { ...body } }
}

/** Names as they are signed: without the languages in which none was given. */
export function namesGiven(names: Names): Names {
  const given = Object.entries(names).map(([language, name]) => [language, name.trim()] as const)
  return Object.fromEntries(given.filter(([, name]) => name !== ''))
}

/** A field that is left out where nothing was written. */
export function given<K extends string>(name: K, text: string): Partial<Record<K, string>> {
  const value = text.trim()
  return (value === '' ? {} : { [name]: value }) as Partial<Record<K, string>>
}

export function hasEnglishName(names: Names): boolean {
  return (names['en'] ?? '').trim() !== ''
}
