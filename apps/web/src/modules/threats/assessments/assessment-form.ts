import {
  annex2Questions,
  annex2Result,
  riskOf,
  riskScopes,
  type Annex2Answer,
  type Annex2Disease,
  type Annex2Question,
  type Annex2Result,
  type Bodies,
  type Consequence,
  type Likelihood,
} from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { audiencePresets, type Readers } from '../../../outbox/audience-presets.ts'

export type AssessmentBody = Bodies['threats.assessment']
export type Risk = NonNullable<AssessmentBody['risks']>[number]
export type Scope = Risk['scope']
export type Part = 'annex2' | Scope

export const parts: readonly Part[] = ['annex2', ...riskScopes]

type Leveled<T> = { readonly level: T | undefined; readonly reason: string }
export type AnswerForm = { readonly answer: Annex2Answer | undefined; readonly reason: string }
export type RiskForm = {
  readonly question: string
  readonly likelihood: Leveled<Likelihood>
  readonly consequences: Leveled<Consequence>
  readonly confidence: Leveled<Risk['confidence']['level']>
}

/** An assessment as it is written; everything may be missing yet. */
export type AssessmentForm = {
  readonly state: string
  readonly event: string
  /** Which of its parts it has. */
  readonly parts: readonly Part[]
  readonly disease: Annex2Disease
  readonly answers: Readonly<Record<Annex2Question, AnswerForm>>
  readonly risks: Readonly<Record<Scope, RiskForm>>
  readonly summary: string
  readonly lang: string
  readonly readers: Readers
}

const noLevel = { level: undefined, reason: '' }
const noRisk: RiskForm = { question: '', likelihood: noLevel, consequences: noLevel, confidence: noLevel }
const noAnswer: AnswerForm = { answer: undefined, reason: '' }

export function emptyAssessment(of: Pick<AssessmentForm, 'state' | 'event' | 'lang'>): AssessmentForm {
  return {
    ...of,
    parts: ['annex2'],
    disease: 'other',
    answers: { serious: noAnswer, unusual: noAnswer, spread: noAnswer, restrictions: noAnswer },
    risks: { national: noRisk, regional: noRisk, global: noRisk },
    summary: '',
    readers: audiencePresets.members,
  }
}

/** What the answers given so far come to whatever the others will be; undefined while the others decide. */
export function resultSoFar({
  disease,
  answers,
}: Pick<AssessmentForm, 'disease' | 'answers'>): Annex2Result | undefined {
  const filled = (missing: Annex2Answer): Annex2Result =>
    annex2Result(disease, {
      serious: answers.serious.answer ?? missing,
      unusual: answers.unusual.answer ?? missing,
      spread: answers.spread.answer ?? missing,
      restrictions: answers.restrictions.answer ?? missing,
    })
  const results = new Set((['yes', 'no', 'unknown'] as const).map(filled))
  return results.size === 1 ? [...results][0] : undefined
}

/** The level of risk once both sides of the matrix are chosen. */
export function riskSoFar({ likelihood, consequences }: RiskForm): Risk['risk'] | undefined {
  if (likelihood.level === undefined || consequences.level === undefined) return undefined
  return riskOf(likelihood.level, consequences.level)
}

export type RiskSide = 'likelihood' | 'consequences' | 'confidence'
export const riskSides: readonly RiskSide[] = ['likelihood', 'consequences', 'confidence']

/** Places of the form at which something is missing, as `serious.answer` and `regional.confidence.reason`. */
export function assessmentFaults(form: AssessmentForm): readonly string[] {
  return [
    ...(form.event === '' ? ['event'] : []),
    ...(form.parts.length === 0 ? ['parts'] : []),
    ...(form.parts.includes('annex2') ? annex2Questions : []).flatMap((question) => [
      ...(form.answers[question].answer === undefined ? [`${question}.answer`] : []),
      ...(isEmpty(form.answers[question].reason) ? [`${question}.reason`] : []),
    ]),
    ...riskScopes.flatMap((scope) =>
      form.parts.includes(scope) ? riskFaults(scope, form.risks[scope]) : [],
    ),
  ]
}

function isEmpty(text: string): boolean {
  return text.trim() === ''
}

function riskFaults(scope: Scope, risk: RiskForm): string[] {
  return [
    ...(isEmpty(risk.question) ? [`${scope}.question`] : []),
    ...riskSides.flatMap((side) => [
      ...(risk[side].level === undefined ? [`${scope}.${side}.level`] : []),
      ...(isEmpty(risk[side].reason) ? [`${scope}.${side}.reason`] : []),
    ]),
  ]
}

/** Of a form without faults. */
export function assessmentContent(form: AssessmentForm, replaces: string | undefined): DraftContent {
  const { state, event, summary, lang, readers } = form
  const risks = riskScopes.filter((scope) => form.parts.includes(scope)).map((scope) => riskIn(form, scope))
  return {
    kind: 'threats.assessment',
    about: event,
    ...(replaces === undefined ? {} : { replaces }),
    label: readers.label,
    audience: [...readers.audience],
    lang,
    body: {
      ...(state === '' ? {} : { state }),
      ...(form.parts.includes('annex2') ? { annex2: annex2In(form) } : {}),
      ...(risks.length === 0 ? {} : { risks }),
      ...(summary.trim() === '' ? {} : { summary: summary.trim() }),
    },
  }
}

function annex2In({ disease, answers }: AssessmentForm): object {
  const given = annex2Questions.map((question) => {
    const { answer, reason } = answers[question]
    return [question, { answer, reason: reason.trim() }]
  })
  return { disease, answers: Object.fromEntries(given) as object, result: resultSoFar({ disease, answers }) }
}

function riskIn({ risks }: AssessmentForm, scope: Scope): object {
  const { question, ...sides } = risks[scope]
  const leveled = riskSides.map((side) => [
    side,
    { level: sides[side].level, reason: sides[side].reason.trim() },
  ])
  return {
    scope,
    question: question.trim(),
    ...(Object.fromEntries(leveled) as object),
    risk: riskSoFar(risks[scope]),
  }
}

/** The form of an assessment that stands or was begun before; undefined where it is of another kind. */
export function assessmentFormOf(
  content: Pick<DraftContent, 'kind' | 'about' | 'label' | 'audience' | 'lang' | 'body'>,
): AssessmentForm | undefined {
  const { kind, about, label, audience, lang } = content
  if (kind !== 'threats.assessment') return undefined
  const body = content.body as Partial<AssessmentBody>
  const empty = emptyAssessment({ state: body.state ?? '', event: about ?? '', lang: lang ?? 'en' })
  const risks = body.risks ?? []
  return {
    ...empty,
    parts: [...(body.annex2 === undefined ? [] : ['annex2' as const]), ...risks.map(({ scope }) => scope)],
    disease: body.annex2?.disease ?? empty.disease,
    answers: { ...empty.answers, ...body.annex2?.answers },
    risks: {
      ...empty.risks,
      ...Object.fromEntries(risks.map(({ scope, risk: _, ...risk }) => [scope, risk])),
    },
    summary: body.summary ?? '',
    readers: { label: label ?? 'TLP:CLEAR', audience: audience ?? ['public'] },
  }
}
