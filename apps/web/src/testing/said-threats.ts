import type { SignalBoardAnswer } from '@concert/api'
import { annex2Result, riskOf } from '@concert/statement'

const answers = {
  serious: { answer: 'yes', reason: 'Two regional hospitals are full.' },
  unusual: { answer: 'unknown', reason: 'The cause has not been confirmed yet.' },
  spread: { answer: 'yes', reason: 'Travellers have left by three airports.' },
  restrictions: { answer: 'no', reason: 'No state has restricted travel.' },
} as const

/** What the Secretariat says of the event in Kazakhstan: by the decision instrument and for the region. */
export const assessmentBySecretariat = {
  kind: 'threats.assessment',
  about: 'covid-19',
  label: 'TLP:GREEN',
  audience: ['members', 'observers', 'secretariat'],
  lang: 'en',
  body: {
    state: 'KAZ',
    annex2: {
      disease: 'other',
      answers,
      result: annex2Result('other', {
        serious: 'yes',
        unusual: 'unknown',
        spread: 'yes',
        restrictions: 'no',
      }),
    },
    risks: [
      {
        scope: 'regional',
        question:
          'What is the likelihood of community transmission in a neighbouring state within two weeks?',
        likelihood: { level: 'likely', reason: 'Land borders are crossed daily.' },
        consequences: { level: 'major', reason: 'Few intensive-care beds near the border.' },
        confidence: { level: 'moderate', reason: 'Figures of two of three regions.' },
        risk: riskOf('likely', 'major'),
      },
    ],
    summary: 'Further spread in the region is to be expected.',
  },
} as const

/** An exercise of the Secretariat that asks Kazakhstan and China, in three languages. */
export const alertBySecretariat = {
  kind: 'threats.alert',
  about: 'covid-19',
  label: 'TLP:GREEN',
  audience: ['members', 'observers', 'secretariat'],
  lang: 'en',
  body: {
    status: 'exercise',
    type: 'alert',
    names: { en: 'COVID-19', ru: 'COVID-19', zh: '新型冠状病毒肺炎' },
    urgency: 'immediate',
    severity: 'severe',
    certainty: 'observed',
    responseTypes: ['prepare', 'monitor'],
    expires: '2020-06-30T06:00:00.000Z',
    recipients: ['KAZ', 'CHN'],
    acknowledgeWithinMinutes: 60,
    texts: {
      en: {
        headline: 'Cases double in four days in one region',
        description: 'Hospitals of two cities report more pneumonia than is usual.',
        instruction: 'Prepare intensive-care beds near the border.',
      },
      ru: {
        headline: 'Число случаев в одной области удвоилось за четыре дня',
        description: 'Больницы двух городов сообщают о пневмониях чаще обычного.',
      },
      zh: { headline: '某地区病例四天内翻番', description: '两个城市的医院报告肺炎病例多于往常。' },
    },
    areas: [{ names: { en: 'Kazakhstan', ru: 'Казахстан', zh: '哈萨克斯坦' }, places: ['KAZ'] }],
    contact: 'Duty desk of the Secretariat',
  },
} as const

/** The newest signal that the algorithms find in the figures of Kazakhstan, once all that was said has been assessed. */
export async function firstSignal({ url }: { readonly url: string }): Promise<string> {
  for (let tries = 0; tries < 240; tries++) {
    const answer = await fetch(`${url}/api/threats/board?event=covid-19&state=KAZ`)
    const { assessed, size, signals } = (await answer.json()) as SignalBoardAnswer
    if (assessed >= size && signals[0] !== undefined) return signals[0].id
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('No signal has been raised')
}
