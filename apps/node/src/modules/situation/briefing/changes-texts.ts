import type { Text } from '@concert/briefing'
import { locales, wordsOf } from '@concert/language'
import { inEach } from '../../../kernel/briefing-text.ts'

const words = { en: wordsOf(locales.en), ru: wordsOf(locales.ru), zh: wordsOf(locales.zh) }
const ruReports = { one: 'донесение', few: 'донесения', many: 'донесений', other: 'донесения' }
const ruCorrections = { one: 'исправление', few: 'исправления', many: 'исправлений', other: 'исправления' }
const ruAgencies = { one: 'ведомства', few: 'ведомств', many: 'ведомств', other: 'ведомств' }

/** What everyone can read of what has come since the issue before. */
export type Counts = { readonly reports: number; readonly corrections: number; readonly agencies: number }

/** The words of what has changed since the issue before. */
export const changesTexts = {
  title: (number: number): Text => ({
    en: `Changes since issue ${number}`,
    ru: `Изменения после выпуска № ${number}`,
    zh: `自第${number}期以来的变化`,
  }),
  caption: {
    en: 'All that was reported, then and now; a difference holds new weeks and corrections of earlier ones',
    ru: 'Всего сообщено тогда и теперь; разность включает новые недели и исправления прежних',
    zh: '当时与现在的累计报告数；差额包括新的各周数据和对此前各周的更正',
  },
  state: { en: 'State', ru: 'Государство', zh: '国家' },
  before: (indicator: Text): Text => ({
    en: `${indicator.en}, then`,
    ru: `${indicator.ru ?? indicator.en}: тогда`,
    zh: `${indicator.zh ?? indicator.en}：当时`,
  }),
  now: { en: 'Now', ru: 'Теперь', zh: '现在' },
  difference: { en: 'Difference', ru: 'Разность', zh: '差额' },
  received: ({ reports, corrections, agencies }: Counts): Text =>
    inEach(
      (language) =>
        ({
          en: `Received since: ${words.en.count(reports, { one: 'report', other: 'reports' })} and ${words.en.count(corrections, { one: 'correction', other: 'corrections' })} from ${words.en.count(agencies, { one: 'agency', other: 'agencies' })}.`,
          ru: `С тех пор получено: ${words.ru.count(reports, ruReports)} и ${words.ru.count(corrections, ruCorrections)} от ${words.ru.count(agencies, ruAgencies)}.`,
          zh: `此后收到${words.zh.number(agencies)}个机构的${words.zh.number(reports)}份报告和${words.zh.number(corrections)}份更正。`,
        })[language],
    ),
}
