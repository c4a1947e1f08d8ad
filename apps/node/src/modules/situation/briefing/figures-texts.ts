import type { Text } from '@concert/briefing'
import { formatsOf } from '@concert/language'
import { firstDay, lastDay, type Language, type ObservationStatus, type Period } from '@concert/statement'
import { inEach } from '../../../kernel/briefing-text.ts'

const sourceNames = { en: 'Situation reports of the states', ru: 'Донесения государств', zh: '各国形势报告' }

/** The words of the figures' section; every text in every language. */
export const figuresTexts = {
  title: { en: 'Situation', ru: 'Обстановка', zh: '形势' },
  state: { en: 'State', ru: 'Государство', zh: '国家' },
  weekBefore: { en: 'Week before', ru: 'Неделей ранее', zh: '前一周' },
  total: { en: 'In all', ru: 'Всего', zh: '累计' },
  incomplete: { en: 'days are missing', ru: 'не за все дни', zh: '缺若干日' },
  /** What a figure's status says beside it; a normal one says nothing. */
  statuses: {
    P: { en: 'provisional', ru: 'предварительно', zh: '初步数据' },
    E: { en: 'estimated', ru: 'оценка', zh: '估计值' },
    W: { en: 'with earlier weeks', ru: 'с прежними неделями', zh: '含此前各周' },
    B: { en: 'break in the series', ru: 'разрыв ряда', zh: '序列中断' },
    D: { en: 'definition differs', ru: 'иное определение', zh: '定义不同' },
    U: { en: 'low reliability', ru: 'низкая надёжность', zh: '可靠性低' },
    V: { en: 'not validated', ru: 'не проверено', zh: '未经核实' },
  } as Readonly<Partial<Record<ObservationStatus, Text>>>,
  week: (week: string): Text =>
    inEach((language) => {
      const dates = formatsOf(language).dates(firstDay(week)!, lastDay(week as Period))
      return {
        en: `The week of ${dates} (${week}): figures of every state, in protocol order`,
        ru: `Неделя ${dates} (${week}): данные всех государств в протокольном порядке`,
        zh: `${dates}当周（${week}）：各国数据，按礼宾顺序排列`,
      }[language]
    }),
  byWeek: (indicator: Text): Text => ({
    en: `${indicator.en} by week, all states on one scale`,
    ru: `${indicator.ru ?? indicator.en} по неделям, все государства в одном масштабе`,
    zh: `每周${indicator.zh ?? indicator.en}，各国采用同一比例尺`,
  }),
  /** Beside the states’ own reports what was published and compiled from. */
  source: (published: readonly string[]): Text =>
    inEach((language) =>
      [sourceNames[language], ...new Set(published)].join(language === 'zh' ? '；' : '; '),
    ),
  compiled: {
    en: (names: readonly string[]) =>
      `Compiled by the Secretariat from a publication, until the state reports itself: ${names.join(', ')}.`,
    ru: (names: readonly string[]) =>
      `Составлено Секретариатом по публикациям до получения донесений самих государств: ${names.join(', ')}.`,
    zh: (names: readonly string[]) =>
      `以下由秘书处根据公开资料汇编，待有关国家自行报告：${names.join('、')}。`,
  } satisfies Record<Language, (names: readonly string[]) => string>,
}
