import type { Text } from '@concert/briefing'
import { locales, wordsOf } from '@concert/language'
import { inEach } from '../../../kernel/briefing-text.ts'

const words = { en: wordsOf(locales.en), ru: wordsOf(locales.ru), zh: wordsOf(locales.zh) }
const ruFigures = { one: 'показатель', few: 'показателя', many: 'показателей', other: 'показателя' }

/** The words of what was restated. Reasons are their authors’ own. */
export const correctionsTexts = {
  title: { en: 'Corrections', ru: 'Исправления', zh: '更正' },
  caption: {
    en: 'Figures that were restated, with the reason as the state gave it; the earlier figure stays in the record',
    ru: 'Исправленные данные с причиной, указанной самим государством; прежнее значение остаётся в реестре',
    zh: '已更正的数据及有关国家说明的理由；原数据仍保留在记录中',
  },
  place: { en: 'State or place', ru: 'Государство или территория', zh: '国家或地点' },
  period: { en: 'Period', ru: 'Период', zh: '时段' },
  indicator: { en: 'Figure', ru: 'Показатель', zh: '指标' },
  before: { en: 'Before', ru: 'Было', zh: '更正前' },
  after: { en: 'After', ru: 'Стало', zh: '更正后' },
  reason: { en: 'Reason', ru: 'Причина', zh: '理由' },
  restated: {
    en: 'Restated in a later report, without a reason',
    ru: 'Изменено в последующем донесении без указания причины',
    zh: '在后续报告中重述，未说明理由',
  },
  more: (count: number): Text =>
    inEach(
      (language) =>
        ({
          en: `Another ${words.en.count(count, { one: 'figure was', other: 'figures were' })} restated; all of them are in the record.`,
          ru: `Исправлено ещё: ${words.ru.count(count, ruFigures)}; все они содержатся в реестре.`,
          zh: `另有${words.zh.number(count)}项数据已更正，均载于记录。`,
        })[language],
    ),
}
