type Words = { readonly en: string; readonly other: string }

/** What is said at each language of a place of the form that has faults, as `title.ru`. */
export function faultsAt(
  faults: readonly string[],
  place: string,
  { en, other }: Words,
): Readonly<Record<string, string>> {
  const here = faults.filter((fault) => fault.startsWith(`${place}.`))
  const languages = here.map((fault) => fault.slice(place.length + 1)).filter((lang) => !lang.includes('.'))
  return Object.fromEntries(languages.map((lang) => [lang, lang === 'en' ? en : other]))
}
