/** Forms of a word by plural category; `other` is the one that every language has. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** Numbers and plurals of one locale, for the texts of its language. */
export type Words = {
  readonly number: (value: number) => string
  /** The number and the form of the word that goes with it. */
  readonly count: (value: number, forms: PluralForms) => string
  /** The form alone. */
  readonly form: (value: number, forms: PluralForms) => string
}

export function wordsOf(locale: string): Words {
  const rules = new Intl.PluralRules(locale)
  const format = new Intl.NumberFormat(locale)
  const number = (value: number): string => format.format(value)
  const form = (value: number, forms: PluralForms): string => forms[rules.select(value)] ?? forms.other
  return { number, form, count: (value, forms) => `${number(value)} ${form(value, forms)}` }
}
