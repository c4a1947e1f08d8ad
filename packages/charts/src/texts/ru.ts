import { locales, wordsOf } from '@concert/language'
import type { Change, ChartTexts } from './chart-texts.ts'
import { lowerFirst } from './lower-first.ts'
import { stopped } from './stopped.ts'

const { number, count } = wordsOf(locales.ru)

function against({ direction, percent }: Change, before: string): string {
  if (direction === 'same') return `столько же, сколько ${before}`
  const by = percent === undefined ? '' : `на ${percent}\u{A0}% `
  return `${by}${direction === 'up' ? 'больше' : 'меньше'}, чем ${before}`
}

const weekBefore = (change: Change | undefined): string =>
  change === undefined ? '' : `, ${against(change, 'неделей ранее')}`
const daysBefore = (change: Change | undefined): string =>
  change === undefined ? '' : `, ${against(change, 'за предыдущие семь дней')}`

export const ru: ChartTexts = {
  comma: ', ',
  space: ' ',
  colon: ': ',
  listComma: ', ',
  semicolon: '; ',
  stop: '.',
  noFigures: 'Данных не поступало',
  noReport: 'нет отчёта',
  incomplete: 'неполная неделя',
  statuses: {
    B: 'разрыв ряда',
    D: 'иное определение',
    E: 'оценка',
    P: 'предварительно',
    U: 'низкая надёжность',
    V: 'не проверено',
    W: 'включает данные других периодов',
    K: 'учтено в другом периоде',
    L: 'не собиралось',
    M: 'не может существовать',
    O: 'отсутствует',
    Q: 'не разглашается',
  },
  correction: (period, before, after, date) => `${period}: исправлено ${date}, ${before} → ${after}`,
  key: {
    figure: 'сообщено',
    provisional: 'предварительно, оценка или неполные данные',
    gap: 'нет данных',
    zero: 'ноль, как заявлено',
    corrected: 'позднее исправлено',
    mean: 'среднее за 7 дней',
    interval: 'интервал',
    dashed: 'предварительно или оценка',
  },
  finding: {
    flow: {
      week: (place, indicator, { value, span, change }) =>
        `${place}, ${lowerFirst(indicator)}: ${value} за неделю ${span}${weekBefore(change)}`,
      day: (place, indicator, { value, span, change }) =>
        `${place}, ${lowerFirst(indicator)}: ${value} за семь дней, ${span}${daysBefore(change)}`,
    },
    level: (place, indicator, { value, span }) => `${place}, ${lowerFirst(indicator)}: ${value} (${span})`,
    none: (place, indicator) => `${place}, ${lowerFirst(indicator)}: данных не поступало`,
    vintages: (place, indicator, { span, earlier, now, date }) =>
      `${place}, ${lowerFirst(indicator)}, ${span}: ${earlier} по данным на ${date}, ${now} — сейчас`,
    several: (indicator, span, told) => `${indicator}, ${span}: ${told}`,
    states: (indicator, span, reported, all) =>
      `${indicator}, ${span}: данные есть по ${number(reported)} из ${count(all, { one: 'государства', other: 'государств' })}`,
  },
  described: {
    chart: {
      week: (place, indicator, periods) => stopped(`${place}: ${indicator}, по неделям, ${periods}`),
      day: (place, indicator, periods) => stopped(`${place}: ${indicator}, по дням, ${periods}`),
    },
    highest: (value, period) => stopped(`Наибольшее: ${value} (${period})`),
    last: (value, period) => stopped(`Последнее: ${value} (${period})`),
    trend: {
      week: (change) => stopped(`За последнюю полную неделю ${against(change, 'неделей ранее')}`),
      day: (change) => stopped(`За последние семь дней ${against(change, 'за предыдущие семь дней')}`),
    },
    gaps: (periods) => stopped(`Нет данных: ${periods}`),
    corrected: (periods) => stopped(`Исправлено: ${periods}`),
    provisional: (periods) => stopped(`Предварительно, оценка или неполные данные: ${periods}`),
    more: (more) => `и ещё ${number(more)}`,
    threshold: (label, value) => stopped(`${label}: ${value}`),
    changed: (date, changed, periods) =>
      stopped(
        `С ${date} изменено ${number(changed)} из ${count(periods, { one: 'значения', other: 'значений' })}`,
      ),
    map: (indicator, span, all) =>
      stopped(
        `Карта: ${indicator}, ${span}; ${count(all, { one: 'государство', few: 'государства', other: 'государств' })}`,
      ),
    noFigureOf: (names) => stopped(`Нет данных: ${names}`),
    overdue: (names) => stopped(`Отчёт просрочен: ${names}`),
  },
  lines: {
    source: (source) => `Источник: ${source}`,
    licence: (licence) => `Лицензия: ${licence}`,
    asOf: (instant) => `По данным на ${instant}`,
    unit: (unit) => `Единица: ${unit}`,
  },
  vintage: { now: 'известно сейчас', earlier: (date) => `на ${date}` },
  map: {
    state: (name, value, span) => `${name}: ${value}, ${span}`,
    noFigure: 'нет данных',
    freshness: { current: 'отчёты в срок', overdue: 'отчёт просрочен', silent: 'отчётов ещё нет' },
  },
  table: {
    period: { week: 'Неделя ИСО', day: 'День' },
    value: 'Значение',
    note: 'Примечание',
    status: 'Статус',
    mean: 'Среднее за 7 дней',
    lower: 'Нижняя граница',
    upper: 'Верхняя граница',
    state: 'Государство',
    freshness: 'Отчётность',
  },
  instant: (day, time) => `${day}, ${time}\u{A0}UTC`,
}
