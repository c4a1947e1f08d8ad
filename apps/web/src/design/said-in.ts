/** What was said in the reader's language, else in English, else in the first that there is. */
export function saidIn<T>(
  said: Readonly<Record<string, T>>,
  language: string,
): { readonly lang: string; readonly said: T } | undefined {
  const lang = [language, 'en', ...Object.keys(said)].find((one) => Object.hasOwn(said, one))
  return lang === undefined ? undefined : { lang, said: said[lang]! }
}
