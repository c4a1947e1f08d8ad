import type { Sentence, Sentences } from '@concert/language'

/** Why an assessment or a timeline may not stand. */
export const assessmentSays = {
  earlierStands: ({ index, id }: { index: number; id: string }): Sentence => ({
    en: `is missing: your assessment at entry ${index} stands; a new version names it (${id})`,
    ru: `Не указано: действует ваша оценка в записи ${index}; новая редакция называет её (${id}).`,
    zh: `未填写：贵方载于第 ${index} 条的评估仍有效；新版本须指明该评估（${id}）。`,
  }),
  notAssessment: ({ id, by, state }: { id: string; by: string; state: string | undefined }): Sentence => ({
    en: `${id} is not an assessment by ${by} of this event${state === undefined ? '' : ` in ${state}`}`,
    ru: `${id} — не оценка этого события ведомством ${by}${state === undefined ? '' : ` (${state})`}.`,
    zh: `${id} 不是 ${by} 对该事件${state === undefined ? '' : `（${state}）`}的评估。`,
  }),
  notItsTimeline: ({ by, state }: { by: string; state: string }): Sentence => ({
    en: `${by} does not speak for ${state}; its agencies and the Secretariat tell its timeline`,
    ru: `${by} не выступает от имени ${state}; хронологию представляют ведомства этого государства и Секретариат.`,
    zh: `${by} 不代表 ${state}；该国的时间线由其机构和秘书处提供。`,
  }),
  instantToCome: ({ instant, now }: { instant: string; now: string }): Sentence => ({
    en: `${instant} has not come (it is ${now})`,
    ru: `Время ${instant} ещё не наступило (сейчас ${now}).`,
    zh: `${instant} 尚未到来（现为 ${now}）。`,
  }),
  dayToCome: ({ date }: { date: string }): Sentence => ({
    en: `${date} has begun nowhere yet`,
    ru: `День ${date} ещё нигде не наступил.`,
    zh: `${date} 在世界各地均尚未开始。`,
  }),
} satisfies Sentences
