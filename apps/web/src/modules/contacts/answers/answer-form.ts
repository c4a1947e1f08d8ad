import type { Readout, ReadoutAnswer } from '@concert/api'
import type { paragraphAnswers } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { written, type Texts } from '../conversation/conversation-fields.ts'
import { isBlank } from '../readout/paragraph-fields.ts'

export type AnswerChoice = (typeof paragraphAnswers)[number]

export type ParagraphAnswer = {
  /** Undefined: not answered. */
  readonly answer: AnswerChoice | undefined
  readonly texts: Texts
  readonly reason: string
}

export type AnswerForm = {
  /** By the paragraph's id. */
  readonly paragraphs: Readonly<Record<string, ParagraphAnswer>>
  readonly note: string
  readonly lang: string
}

export type AnsweredReadout = Pick<Readout, 'id' | 'event' | 'label' | 'audience' | 'paragraphs' | 'agency'>

export const noParagraphAnswer: ParagraphAnswer = { answer: undefined, texts: {}, reason: '' }

export function emptyAnswer(lang: string): AnswerForm {
  return { paragraphs: {}, note: '', lang }
}

/** Whether the agency's consent to a paragraph is needed before it can be public. */
export function isAsked({ consents }: Readout['paragraphs'][number], agency: string | undefined): boolean {
  return consents.some((consent) => consent.agency === agency && consent.needed)
}

/** What was answered of a paragraph, or what begins when it is. */
export function answerTo({ paragraphs }: AnswerForm, id: string): ParagraphAnswer {
  return paragraphs[id] ?? noParagraphAnswer
}

/** Of paragraphs that need an answer, those that have none yet. */
export function openParagraphs(
  form: AnswerForm,
  readout: AnsweredReadout,
  agency: string | undefined,
): readonly string[] {
  return readout.paragraphs
    .filter((paragraph) => isAsked(paragraph, agency) && answerTo(form, paragraph.id).answer === undefined)
    .map(({ id }) => id)
}

/** Confirms what has no answer yet, as far as it needs one; whatever was chosen by hand stays. */
export function withConfirmed(form: AnswerForm, ids: readonly string[]): AnswerForm {
  const confirmed = ids.map((id) => [id, { ...answerTo(form, id), answer: 'confirmed' as const }])
  return { ...form, paragraphs: { ...form.paragraphs, ...Object.fromEntries(confirmed) } }
}

/** What is missing, as `p1.answer`, `p2.texts`, `p2.same` or `p3.reason`; `none` where nothing is answered at all. */
export function answerFaults(
  form: AnswerForm,
  readout: AnsweredReadout,
  agency: string | undefined,
): readonly string[] {
  const faults = readout.paragraphs.flatMap((paragraph) =>
    paragraphAnswerFaults(answerTo(form, paragraph.id), paragraph, isAsked(paragraph, agency)),
  )
  const isNone = readout.paragraphs.every(({ id }) => answerTo(form, id).answer === undefined)
  return faults.length === 0 && isNone ? ['none'] : faults
}

function paragraphAnswerFaults(
  { answer, texts, reason }: ParagraphAnswer,
  { id, texts: theirs }: Readout['paragraphs'][number],
  isNeeded: boolean,
): readonly string[] {
  if (answer === undefined) return isNeeded ? [`${id}.answer`] : []
  if (answer === 'declined') return reason.trim() === '' ? [`${id}.reason`] : []
  if (answer !== 'amended') return []
  if (isBlank(texts)) return [`${id}.texts`]
  return isTheSame(texts, theirs) ? [`${id}.same`] : []
}

function isTheSame(texts: Texts, theirs: Texts): boolean {
  return Object.entries(written(texts)).every(([language, text]) => text === theirs[language])
}

/** Of a form without faults; it goes to whoever reads the readout. */
export function answerContent(
  form: AnswerForm,
  readout: AnsweredReadout,
  replaces: string | undefined,
): DraftContent {
  const answered = readout.paragraphs.flatMap(({ id }) => {
    const { answer, texts, reason } = answerTo(form, id)
    if (answer === undefined) return []
    return {
      paragraph: id,
      answer,
      ...(answer === 'amended' ? { texts: written(texts) } : {}),
      ...(answer === 'confirmed' || reason.trim() === '' ? {} : { reason: reason.trim() }),
    }
  })
  return {
    kind: 'contacts.answer',
    ...(readout.event === null ? {} : { about: readout.event }),
    inReplyTo: readout.id,
    ...(replaces === undefined ? {} : { replaces }),
    label: readout.label,
    audience: readout.audience.split(' '),
    lang: form.lang,
    body: { paragraphs: answered, ...(form.note.trim() === '' ? {} : { note: form.note.trim() }) },
  }
}

/** An answer that was given or begun before goes on from what it says. */
export function answerFormOf(
  { paragraphs, note, lang }: Pick<ReadoutAnswer, 'paragraphs' | 'note'> & { readonly lang?: string | null },
  first: AnswerForm,
): AnswerForm {
  const given = paragraphs.map(({ paragraph, answer, texts, reason }) => [
    paragraph,
    { answer, texts: texts ?? {}, reason: reason ?? '' },
  ])
  return { paragraphs: Object.fromEntries(given), note: note ?? '', lang: lang ?? first.lang }
}
