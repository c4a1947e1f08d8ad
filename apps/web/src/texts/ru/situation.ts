import { dueNames, locales, wordsOf } from '@concert/language'
import type { Texts } from '../en.ts'

const { number, count, form } = wordsOf(locales.ru)
const reportedForms = { one: 'сообщило', other: 'сообщили' }
const statesGenitive = { one: 'государства', other: 'государств' }
const statesLocative = { one: 'государстве', other: 'государствах' }
const entriesGenitive = { one: 'записи', other: 'записей' }

export const situation: Texts['situation'] = {
  over: (event) => `${event} · Обстановка`,
  noEvent: 'Нет событий под наблюдением',
  noEventMeans:
    'Событие открывает Секретариат; после этого государства сообщают о нём, и оно показывается здесь.',
  headline: {
    cases_confirmed_new: ({ reported, states, total, dates }) =>
      `За неделю ${dates} ${number(reported)} из ${count(states, statesGenitive)} ${form(reported, reportedForms)} о ${count(total, { one: 'новом подтверждённом случае', other: 'новых подтверждённых случаях' })}`,
    deaths_confirmed_new: ({ reported, states, total, dates }) =>
      `За неделю ${dates} ${number(reported)} из ${count(states, statesGenitive)} ${form(reported, reportedForms)} о ${count(total, { one: 'новом случае смерти', other: 'новых случаях смерти' })} среди подтверждённых`,
  },
  headlineEmpty: (event) => `Данных по событию «${event}» не поступало`,
  missingStates: (missing) =>
    `По ${count(missing, { one: 'государству', other: 'государствам' })} данных за эту неделю нет. Отсутствие данных — не ноль.`,
  knownNow: (instant, entries) =>
    `По состоянию на ${instant}, из ${count(entries, entriesGenitive)} реестра.`,
  knownThen: (instant, entries) =>
    `Как было известно на ${instant}, из ${form(entries, { one: 'первой', other: 'первых' })} ${count(entries, entriesGenitive)} реестра.`,
  figure: 'Показатель',
  scale: 'Шкала',
  scales: { linear: 'Линейная', log: 'Логарифмическая' },
  roles: {
    member: 'Государства-члены',
    observer: 'Государства-наблюдатели',
    'dialogue-partner': 'Партнёры по диалогу',
  },
  multiples: {
    title: ({ indicator, dates, more, fewer, same }) =>
      `${indicator}, неделя ${dates}: больше, чем неделей ранее, — в ${count(more, statesLocative)}, меньше — в ${number(fewer)}, столько же — в ${number(same)}`,
    empty: (indicator) => `${indicator}: данных не поступало`,
    week: 'Неделя',
    scaleNote: {
      linear: (highest) => `Единая линейная шкала для всех государств, от 0 до ${highest}.`,
      log: (highest) =>
        `Единая логарифмическая шкала для всех государств, log(1 + n), до ${highest}: каждая линия в десять раз выше предыдущей, у 0 и 1 — собственные линии.`,
    },
    hidden: (shown, all) =>
      `Показаны последние недели: ${number(shown)} из ${number(all)}; на странице государства есть все.`,
    compiled: (agency) => `составлено: ${agency}`,
    source: (publications) => `донесения государств; названные в них публикации: ${publications}`,
    ownSource: 'донесения государств',
    more: (publications) => `и ещё ${number(publications)}`,
  },
  map: {
    disclaimer:
      'Границы и названия, показанные на этой карте, не означают их официального одобрения или признания организацией.',
  },
  needs: {
    title: 'Требует вашего внимания',
    invitation:
      'Войдите, чтобы увидеть, что ожидает вас: запросы, требующие ответа, проекты на подпись, сроки донесений.',
    signIn: 'Войти',
    none: 'Сейчас ничто не требует вашего внимания.',
    past: 'Показано прошлое. Требующее внимания показывается только на настоящее время.',
    what: dueNames.ru,
    awaited: (names: string) => `ожидают: ${names}`,
    other: 'Требуется действие',
  },
  freshness: {
    title: 'Актуальность донесений',
    state: 'Государство и ведомство',
    last: 'Последнее донесение',
    covers: 'Данные по',
    next: 'Следующее донесение',
    never: 'ещё не было',
    noRhythm: 'периодичность не объявлена',
  },
  corrections: {
    title: 'Последние исправления',
    none: 'Исправлений не было.',
    noReason: 'Изменено без указания причины.',
    figure: (place, indicator, period) => `${place} · ${indicator} · ${period}`,
    change: (before, after) => `${before} → ${after}`,
    missing: 'нет данных',
    more: (figures) =>
      `и ещё ${count(figures, { one: 'значение', few: 'значения', many: 'значений', other: 'значения' })}`,
  },
  latest: {
    title: 'Последние заявления',
    all: 'Все записи реестра',
    what: 'Что',
    who: 'Кто',
    when: 'Когда',
    label: 'Метка и круг получателей',
  },
}
