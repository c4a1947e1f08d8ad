type Said = { readonly said: string; readonly lang: string }

/** A title in the reader's language; else in English, or in whichever there is, and which that is. */
export function titleIn(title: Readonly<Record<string, string>> | null, language: string): Said | undefined {
  const [lang, said] =
    Object.entries(title ?? {}).find(([one]) => one === language) ??
    Object.entries(title ?? {}).find(([one]) => one === 'en') ??
    Object.entries(title ?? {})[0] ??
    []
  return lang === undefined || said === undefined || said === '' ? undefined : { said, lang }
}
