import { locales, wordsOf } from '@concert/language'
import type { Texts } from '../en.ts'

const { number, count } = wordsOf(locales.ru)
const seriesForms = { one: 'ряд', few: 'ряда', many: 'рядов', other: 'ряда' }

export const state: Texts['state'] = {
  unknown: 'Такого государства в справочнике нет',
  unknownMeans: 'В справочнике организации этого кода нет.',
  noFigures: 'Данных этого государства по этому событию нет.',
  more: 'Показать ещё',
  data: {
    csv: 'Все данные (CSV)',
    json: 'Все данные (JSON)',
    outlook: 'Репродуктивное число и прогноз',
    record: 'Всё в реестре',
  },
  lines: {
    own: (agency) => `${agency}: собственные донесения`,
    compiled: (publication) => `Составлено по публикации: ${publication}`,
    every: { day: 'по дням', week: 'по неделям' },
    audience: (audience) => `для круга: ${audience}`,
    after: (agency, publications) => `${agency}, по публикации: ${publications}`,
  },
  controls: {
    every: 'Данные',
    place: 'Место',
    line: 'Чьи данные',
    earlier: 'В сравнении с известным на конец дня (UTC)',
    onlyNow: 'Только известное сейчас',
  },
  indicators: {
    title: 'Все показатели',
    compiled: 'составлено',
    series: (series) => count(series, seriesForms),
  },
  sources: {
    own: 'собственные донесения',
    title: (place, indicator, sources) =>
      `${place}\u{A0}· ${indicator}: собственные донесения рядом с публикациями, ${count(sources, seriesForms)}`,
    source: 'указан у линий',
  },
  classes: { period: 'С', value: 'Класс', entry: 'Запись' },
  vintages: {
    title: (place, indicator, period) =>
      `Как менялось одно значение: ${place}\u{A0}· ${indicator}\u{A0}· ${period}`,
    more: (restated, all) =>
      `Исправлено: ${number(restated)} из ${count(all, { one: 'значения', other: 'значений' })} этого ряда.`,
    period: 'Период',
    mark: '◆',
    caption: 'Все значения этого показателя за период, сначала самые ранние',
    known: 'Известно с',
    value: 'Значение',
    status: 'Статус',
    by: 'Кем',
    reason: 'Причина, словами автора',
    until: 'Заменено записью',
    stands: 'действует',
    missing: 'нет данных',
  },
  reports: {
    title: 'Донесения',
    none: 'Ни одно ведомство государства не представляло донесений по этому событию.',
    covers: (dates) => `Донесение за ${dates}`,
    nothing: 'Донесение без данных',
    figures: (figures) =>
      count(figures, { one: 'значение', few: 'значения', many: 'значений', other: 'значения' }),
    stated: 'заявлено, что новых случаев нет',
  },
  corrections: 'Исправления и их причины',
  requests: {
    title: 'Запросы о проверке, направленные государству',
    none: 'Государству запросов о проверке не направлялось.',
  },
  focalPoint: { title: 'Координатор', none: 'Не назначен.', agencies: 'Ведомства' },
}
