import { saidContent, type BriefingForm, type LanguageWords } from './briefing-form.ts'

/** Most code points that are taken of a title, of prose, and of the reason of a correction. */
export const mostCharacters = { title: 200, prose: 5_000, reason: 300 } as const

/** What the node would refuse, by the field's place: `date`, `ru.title`, `ru.notes.situation`, `correction.en`. */
export type FormFaults = Readonly<Record<string, 'missing' | keyof typeof mostCharacters>>

export function formFaults(form: BriefingForm, isCorrection: boolean): FormFaults {
  const { date, words, correction = {} } = saidContent(form, isCorrection)
  return Object.fromEntries([
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? [] : [['date', 'missing'] as const]),
    ...Object.entries(words).flatMap(([language, own]) => wordFaults(language, own as LanguageWords)),
    ...(isCorrection && correction['en'] === undefined ? [['correction.en', 'missing'] as const] : []),
    ...Object.entries(correction).flatMap(([language, why]) =>
      tooLong(`correction.${language}`, why, 'reason'),
    ),
  ])
}

type Fault = readonly [place: string, fault: FormFaults[string]]

function wordFaults(language: string, { title, lead, notes }: LanguageWords): readonly Fault[] {
  return [
    ...(title === '' ? [[`${language}.title`, 'missing'] as const] : []),
    ...(lead === '' ? [[`${language}.lead`, 'missing'] as const] : []),
    ...tooLong(`${language}.title`, title, 'title'),
    ...tooLong(`${language}.lead`, lead, 'prose'),
    ...Object.entries(notes).flatMap(([id, note]) => tooLong(`${language}.notes.${id}`, note, 'prose')),
  ]
}

function tooLong(place: string, text: string, kind: keyof typeof mostCharacters): readonly Fault[] {
  return Array.from(text).length > mostCharacters[kind] ? [[place, kind]] : []
}
