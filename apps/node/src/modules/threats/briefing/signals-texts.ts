import type { Text } from '@concert/briefing'
import { locales, wordsOf } from '@concert/language'
import { inEach } from '../../../kernel/briefing-text.ts'

const words = { en: wordsOf(locales.en), ru: wordsOf(locales.ru), zh: wordsOf(locales.zh) }

/** The words of the signals’ section. */
export const signalsTexts = {
  title: { en: 'Signals', ru: 'Сигналы', zh: '信号' },
  means: {
    en: 'The agreed algorithms raise a signal where a figure is above what the weeks before it lead to expect. A signal is a question to be looked into, and not yet a finding.',
    ru: 'Согласованные алгоритмы подают сигнал, когда показатель превышает ожидаемое по предыдущим неделям. Сигнал — повод для проверки, а не вывод.',
    zh: '当某项数据高于根据此前各周推算的预期值时，商定算法发出信号。信号是有待核查的问题，尚非结论。',
  },
  caption: {
    en: 'Signals of the last four weeks that stand, the newest of each series, in protocol order',
    ru: 'Действующие сигналы последних четырёх недель, последний по каждому ряду, в протокольном порядке',
    zh: '近四周仍有效的信号，各序列取最新一个，按礼宾顺序排列',
  },
  place: { en: 'State or place', ru: 'Государство или территория', zh: '国家或地点' },
  figure: { en: 'Figure', ru: 'Показатель', zh: '指标' },
  period: { en: 'Period', ru: 'Период', zh: '时段' },
  observed: { en: 'Observed', ru: 'Наблюдалось', zh: '观察值' },
  expected: { en: 'Expected', ru: 'Ожидалось', zh: '预期值' },
  none: { en: 'none', ru: 'нет', zh: '无' },
  algorithm: { en: 'Algorithm', ru: 'Алгоритм', zh: '算法' },
  triage: { en: 'What was made of it', ru: 'Результат рассмотрения', zh: '处理情况' },
  decisions: {
    acknowledged: { en: 'acknowledged', ru: 'принят к сведению', zh: '已知悉' },
    'verification-requested': { en: 'verification requested', ru: 'запрошена проверка', zh: '已请求核实' },
    dismissed: { en: 'dismissed', ru: 'отклонён', zh: '已排除' },
    none: { en: 'not yet triaged', ru: 'ещё не рассмотрен', zh: '尚未处理' },
  },
  more: (count: number): Text =>
    inEach(
      (language) =>
        ({
          en: `Signals stand in another ${words.en.count(count, { one: 'series', other: 'series' })}; all of them are on the board of signals.`,
          ru: `Сигналы действуют ещё в ${words.ru.count(count, { one: 'ряду', few: 'рядах', many: 'рядах', other: 'рядах' })}; все они приведены на панели сигналов.`,
          zh: `另有${words.zh.number(count)}个序列的信号仍有效，均列于信号板。`,
        })[language],
    ),
}
