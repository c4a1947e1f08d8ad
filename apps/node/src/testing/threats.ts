import { annex2Result, riskOf } from '@concert/statement'
import type { Said } from './speaking.ts'

type Answer = 'yes' | 'no' | 'unknown'
type Level<T> = T extends (likelihood: infer L, consequence: infer C) => unknown ? [L, C] : never

/** The decision instrument's four answers, in its order, with the result that they come to. */
export function annex2(serious: Answer, unusual: Answer, spread: Answer, restrictions: Answer): object {
  const answers = { serious, unusual, spread, restrictions }
  const withReasons = Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [question, { answer, reason: `It is ${answer}.` }]),
  )
  return { disease: 'other', answers: withReasons, result: annex2Result('other', answers) }
}

/** A risk for one scope, characterised by the matrix. */
export function risk(...[likelihood, consequence]: Level<typeof riskOf>): object {
  const reason = 'By what is known.'
  return {
    scope: 'regional',
    question: 'Will it spread?',
    likelihood: { level: likelihood, reason },
    consequences: { level: consequence, reason },
    confidence: { level: 'moderate', reason },
    risk: riskOf(likelihood, consequence),
  }
}

export function assessment(
  by: string,
  body: Readonly<Record<string, unknown>>,
  more: Partial<Said> = {},
): Said {
  return { by, kind: 'threats.assessment', about: 'covid-19', ...more, body }
}

export function timeline(
  by: string,
  body: Readonly<Record<string, unknown>>,
  more: Partial<Said> = {},
): Said {
  return { by, kind: 'threats.timeline', about: 'covid-19', ...more, body }
}

/** A real alert to China and Russia that stands for a week, to be acknowledged within an hour. */
export function alert(
  by: string,
  body: Readonly<Record<string, unknown>> = {},
  more: Partial<Said> = {},
): Said {
  return {
    by,
    kind: 'threats.alert',
    about: 'covid-19',
    ...more,
    body: {
      status: 'actual',
      type: 'alert',
      names: { en: 'COVID-19' },
      urgency: 'immediate',
      severity: 'severe',
      certainty: 'observed',
      expires: '2020-05-06T06:00:00.000Z',
      recipients: ['CHN', 'RUS'],
      acknowledgeWithinMinutes: 60,
      texts: {
        en: { headline: 'Cases double in four days', description: 'In Almaty.' },
        ru: { headline: 'Число случаев удвоилось', description: 'В Алматы.' },
        zh: { headline: '病例四天内翻番', description: '阿拉木图。' },
      },
      areas: [{ names: { en: 'Almaty' }, places: ['KZ-75'] }],
      ...body,
    },
  }
}

export function acknowledgement(by: string, alertId: string, more: Partial<Said> = {}): Said {
  return { by, kind: 'threats.acknowledgement', inReplyTo: alertId, body: { reachedBy: 'page' }, ...more }
}

export const parameters: Said = {
  by: 'sco-secretariat',
  kind: 'threats.parameters',
  body: {
    basis: 'Agreed by the members.',
    algorithms: [
      {
        id: 'daily',
        algorithm: 'ears-c2',
        version: '1',
        indicators: ['cases_confirmed_new'],
        frequency: 'day',
        parameters: { baseline: 7, alpha: 0.001 },
      },
    ],
  },
}

export function signal(by: string, agreed: string, body: object = {}, more: Partial<Said> = {}): Said {
  return {
    by,
    kind: 'threats.signal',
    about: 'covid-19',
    ...more,
    body: {
      series: { agency: 'kaz-moh', place: 'KAZ', indicator: 'cases_confirmed_new' },
      period: '2020-04-20',
      algorithm: 'daily',
      parameters: agreed,
      vintage: 1,
      observed: 41,
      expected: 12.5,
      threshold: 30.25,
      score: 3.4,
      ...body,
    },
  }
}
