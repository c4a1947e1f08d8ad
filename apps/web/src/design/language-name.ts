import { languageNames } from '@concert/language'

/** A language by its own name; its tag where we know none. */
export function languageName(tag: string): string {
  const names: Readonly<Record<string, string>> = languageNames
  return names[tag] ?? tag
}
