import type { Language } from '@concert/statement'

/** Forms of one issue that are written once a language. */
export type LanguageForm = 'html' | 'pdf'

/** Forms of one issue that are the same for every language; `cap` only where the issue alerts. */
export type CommonForm = 'json' | 'csv' | 'cap'

const mediaTypes = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  cap: 'application/cap+xml',
} as const satisfies Record<LanguageForm | CommonForm, string>

/** A file of an issue as its statement attaches it: `briefing-7.ru.pdf`, `briefing-7.json`, `briefing-7.cap.xml`. */
export function formName(number: number, form: LanguageForm | CommonForm, language?: Language): string {
  const ending = form === 'cap' ? 'cap.xml' : form
  return `briefing-${number}.${language === undefined ? '' : `${language}.`}${ending}`
}

/** An alert's message, counted from 0 in the order in which the alerts are read: `briefing-7.cap.xml`, `briefing-7.2.cap.xml`. */
export function alertName(number: number, at: number): string {
  return at === 0 ? formName(number, 'cap') : `briefing-${number}.${at + 1}.cap.xml`
}

/** The bundle that proves all of an issue's files; it is written after the issue stands in the record. */
export function proofName(number: number): string {
  return `briefing-${number}.proof.json`
}

export function mediaTypeOf(form: LanguageForm | CommonForm): string {
  return mediaTypes[form]
}
