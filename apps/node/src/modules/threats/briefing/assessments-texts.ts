import type { Text } from '@concert/briefing'
import type { Annex2Result, Bodies } from '@concert/statement'
import { inEach } from '../../../kernel/briefing-text.ts'

type Risk = NonNullable<Bodies['threats.assessment']['risks']>[number]

const risks: Readonly<Record<Risk['risk'], Text>> = {
  low: { en: 'low', ru: 'низкий', zh: '低' },
  moderate: { en: 'moderate', ru: 'умеренный', zh: '中' },
  high: { en: 'high', ru: 'высокий', zh: '高' },
  'very-high': { en: 'very high', ru: 'очень высокий', zh: '极高' },
}
const scopes: Readonly<Record<Risk['scope'], Text>> = {
  national: { en: 'national', ru: 'на национальном уровне', zh: '国家范围' },
  regional: { en: 'regional', ru: 'на региональном уровне', zh: '区域范围' },
  global: { en: 'global', ru: 'на глобальном уровне', zh: '全球范围' },
}

/** The words of the assessments’ section; questions, reasons and summaries are their authors’ own. */
export const assessmentsTexts = {
  title: { en: 'Risk assessments', ru: 'Оценки риска', zh: '风险评估' },
  caption: {
    en: 'Assessments that stand, with the office that made each; reasons are its own words',
    ru: 'Действующие оценки с указанием ведомства; обоснования приведены в его словах',
    zh: '现行评估及作出评估的机构；理由为其原话',
  },
  by: { en: 'Assessed by', ru: 'Кем оценено', zh: '评估机构' },
  of: { en: 'Event in', ru: 'Где происходит событие', zh: '事件所在地' },
  what: { en: 'Question', ru: 'Вопрос', zh: '问题' },
  result: { en: 'Result', ru: 'Результат', zh: '结果' },
  confidence: { en: 'Confidence', ru: 'Достоверность', zh: '可信度' },
  reason: { en: 'Reason', ru: 'Обоснование', zh: '理由' },
  wherever: { en: 'wherever it occurs', ru: 'где бы ни происходило', zh: '不限地点' },
  none: { en: '–', ru: '–', zh: '–' },
  instrument: {
    en: 'Decision instrument of annex 2 (IHR 2005)',
    ru: 'Схема принятия решений, приложение 2 (ММСП 2005)',
    zh: '附件二决策文件（《国际卫生条例（2005）》）',
  },
  results: {
    notify: { en: 'notify WHO', ru: 'уведомить ВОЗ', zh: '向世卫组织通报' },
    undetermined: { en: 'undetermined', ru: 'не определено', zh: '未能确定' },
    'do-not-notify': { en: 'not to be notified now', ru: 'пока не уведомлять', zh: '目前无需通报' },
  } satisfies Record<Annex2Result, Text>,
  risk: (risk: Risk['risk'], scope: Risk['scope']): Text =>
    inEach(
      (language) =>
        ({
          en: `${risks[risk].en} risk, ${scopes[scope].en}`,
          ru: `${risks[risk].ru!} риск ${scopes[scope].ru!}`,
          zh: `${scopes[scope].zh!}风险${risks[risk].zh!}`,
        })[language],
    ),
  levels: {
    low: { en: 'low', ru: 'низкая', zh: '低' },
    moderate: { en: 'moderate', ru: 'средняя', zh: '中' },
    high: { en: 'high', ru: 'высокая', zh: '高' },
  },
  summary: (agency: Text, summary: string): Text =>
    inEach((language) => `${agency[language] ?? agency.en}${language === 'zh' ? '：' : ': '}${summary}`),
}
