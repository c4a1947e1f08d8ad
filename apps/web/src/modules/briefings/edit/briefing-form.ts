import type { BriefingAnswer, BriefingDraft, SaveBriefingOrder } from '@concert/api'

type Names = Readonly<Record<string, string>>
export type Override = BriefingDraft['overrides'][number]
export type LanguageWords = { readonly title: string; readonly lead: string; readonly notes: Names }
export type AllWords = Readonly<Record<string, LanguageWords>>

/** What an editor writes; languages and notes that are empty are not said. */
export type BriefingForm = {
  readonly event: string
  /** YYYY-MM-DD, as the field has it. */
  readonly date: string
  readonly words: AllWords
  readonly overrides: readonly Override[]
  /** Why an issue is corrected, by language. */
  readonly correction: Names
  /** How often the figures were to be computed anew since the draft was saved. */
  readonly anew: number
}

export const noWords: LanguageWords = { title: '', lead: '', notes: {} }

export function emptyForm(event: string, date: string): BriefingForm {
  return { event, date, words: {}, overrides: [], correction: {}, anew: 0 }
}

type Said = Pick<BriefingDraft, 'event' | 'date' | 'words' | 'overrides' | 'correction'>

export function formOfDraft({ event, date, words, overrides, correction }: Said): BriefingForm {
  return { event, date, words, overrides, correction: correction ?? {}, anew: 0 }
}

/** A correction begins with what the issue says, and with no reason yet. */
export function formOfIssue(issue: BriefingAnswer['briefing']): BriefingForm {
  return formOfDraft({ ...issue, correction: null })
}

/** The words as they are said: trimmed, without what is empty. */
export function saidWords(words: AllWords): AllWords {
  const written = Object.entries(words).map(([language, { title, lead, notes }]) => {
    const said = Object.entries(notes).flatMap(([id, note]) =>
      note.trim() === '' ? [] : [[id, note.trim()] as const],
    )
    return [language, { title: title.trim(), lead: lead.trim(), notes: Object.fromEntries(said) }] as const
  })
  return Object.fromEntries(written.filter(([, one]) => !isEmpty(one)))
}

function isEmpty({ title, lead, notes }: LanguageWords): boolean {
  return title === '' && lead === '' && Object.keys(notes).length === 0
}

/** What is said of a form; a reason for keeping words that are there no longer is not. */
export function saidContent(
  form: BriefingForm,
  isCorrection: boolean,
): Pick<SaveBriefingOrder, 'event' | 'date' | 'words' | 'overrides' | 'correction'> {
  const words = saidWords(form.words)
  const correction = Object.fromEntries(
    Object.entries(form.correction).flatMap(([language, why]) =>
      why.trim() === '' ? [] : [[language, why.trim()] as const],
    ),
  )
  const isSaid = ({ language, found }: Override): boolean =>
    [...textsOf(words[language]), correction[language] ?? ''].some((text) => text.includes(found))
  return {
    event: form.event,
    date: form.date,
    words,
    overrides: form.overrides.filter(isSaid),
    ...(isCorrection ? { correction } : {}),
  }
}

function textsOf(words: LanguageWords | undefined): readonly string[] {
  return words === undefined ? [] : [words.title, words.lead, ...Object.values(words.notes)]
}

/** Whether a draft says exactly what the form would say. */
export function isSaidBy(form: BriefingForm, draft: Said, isCorrection: boolean): boolean {
  return (
    canonical(saidContent(form, isCorrection)) === canonical(saidContent(formOfDraft(draft), isCorrection))
  )
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
