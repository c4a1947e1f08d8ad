import { locales, wordsOf } from '@concert/language'
import type { Texts } from './texts.ts'

const { number, count, form } = wordsOf(locales.ru)
const reportedForms = { one: 'сообщило', other: 'сообщили' }
const statesGenitive = { one: 'государства', other: 'государств' }
const entriesGenitive = { one: 'записи', other: 'записей' }

export const ru: Texts = {
  situation: 'Обстановка',
  home: 'Публичный сайт',
  skip: 'Перейти к государствам',
  languages: 'Языки',
  workspace: 'Рабочее пространство членов',
  public: 'для всех',
  exercise: 'УЧЕНИЕ',
  sample: 'Образец',
  notice: 'Важно',
  instant: (day, time) => `${day}, ${time}\u{A0}UTC`,
  comma: ', ',
  space: ' ',
  headline: {
    cases_confirmed_new: ({ reported, states, total, dates }) =>
      `За неделю ${dates} ${number(reported)} из ${count(states, statesGenitive)} ${form(reported, reportedForms)} о ${count(total, { one: 'новом подтверждённом случае', other: 'новых подтверждённых случаях' })}`,
    deaths_confirmed_new: ({ reported, states, total, dates }) =>
      `За неделю ${dates} ${number(reported)} из ${count(states, statesGenitive)} ${form(reported, reportedForms)} о ${count(total, { one: 'новом случае смерти', other: 'новых случаях смерти' })} среди подтверждённых`,
  },
  headlineEmpty: (event) => `Данных по событию «${event}» не поступало`,
  noEvent: 'Нет событий под наблюдением',
  missingStates: (missing) =>
    `По ${count(missing, { one: 'государству', other: 'государствам' })} данных за эту неделю нет. Отсутствие данных — не ноль.`,
  knownNow: (instant, entries) =>
    `По состоянию на ${instant}, из ${count(entries, entriesGenitive)} журнала.`,
  knownThen: (instant, entries) =>
    `Как было известно на ${instant}, из ${form(entries, { one: 'первой', other: 'первых' })} ${count(entries, entriesGenitive)} журнала.`,
  asOf: {
    heading: 'Что и когда было известно',
    date: 'На конец дня (UTC)',
    event: 'Событие',
    show: 'Показать',
    now: 'Сейчас',
    endOf: (week) => `конец ${week}`,
    weeks: 'Прошлые недели',
  },
  figure: 'Показатель',
  scale: 'Шкала',
  scales: { linear: 'Линейная', log: 'Логарифмическая' },
  scaleNote: {
    linear: (highest) => `Единая линейная шкала для всех государств, от 0 до ${highest}.`,
    log: (highest) =>
      `Единая логарифмическая шкала для всех государств, log(1 + n), до ${highest}: каждая линия в десять раз выше предыдущей, у 0 и 1 — собственные линии.`,
  },
  weeksNote: (first, last, dates) => `Недели ИСО с ${first} по ${last}: ${dates}`,
  hiddenWeeks: (shown, all) =>
    `Показаны последние ${count(shown, { one: 'неделя', few: 'недели', other: 'недель' })} из ${number(all)}; в файлах CSV есть все.`,
  key: 'Обозначения',
  roles: {
    member: 'Государства-члены',
    observer: 'Государства-наблюдатели',
    'dialogue-partner': 'Партнёры по диалогу',
  },
  fresh: {
    last: 'Последний отчёт',
    covers: 'Данные по',
    due: 'Следующий срок',
    overdue: 'Просрочен с',
    signed: 'Подписал',
    entry: (index) => `запись ${index}`,
    hosted: (agency) => `${agency} (ключ хранит Секретариат)`,
    hours: (hours) => ` (${count(hours, { one: 'час', few: 'часа', other: 'часов' })})`,
    noRhythm: 'не объявлен',
    compiled: (agency) => `${agency}, составлено по публикации`,
    none: 'пока нет',
  },
  table: {
    summary: 'Цифры и записи',
    week: 'Неделя ИСО',
    cases: 'Случаи',
    deaths: 'Смерти',
    entry: 'Запись',
    csv: 'CSV',
    reasons: 'Причины исправлений, словами авторов',
    noReason: 'изменено без указания причины',
  },
  about: {
    heading: 'О данных',
    missing:
      'Каждое государство сообщает само за себя. Неделя без отчёта — это отсутствие данных, а не ноль; ноль заявляется. Исправленное остаётся в журнале рядом с причиной.',
    order: 'Государства стоят в протокольном порядке и никогда — по величине показателей.',
    definitions: 'Определения и коды',
    directory: 'Государства, их названия и порядок даны по сегодняшнему справочнику.',
  },
  source: {
    heading: 'Источник и доказательство',
    figures: 'Источник, как он указан в отчётах:',
    none: 'Иного источника отчёты не называют: это собственные данные государств.',
    more: (more) => `и ещё ${number(more)}`,
    checkpoint: (entries) =>
      `Контрольная точка: ${count(entries, { one: 'запись', few: 'записи', other: 'записей' })}, корень`,
    computed: (entries) =>
      `Страница вычислена из ${form(entries, { one: 'первой', other: 'первых' })} ${count(entries, entriesGenitive)}, корень`,
    check: 'Проверить может каждый: возьмите',
    keyOf: 'ключ журнала',
    or: 'и выполните',
    data: 'Все цифры этой страницы в CSV',
    api: 'Интерфейс для программ',
  },
  faults: {
    heading: 'Страницу нельзя показать так, как запрошено',
    asOf: (given) =>
      `«${given}» — не дата (2020-04-17), не момент времени (2020-04-17T12:00:00.000Z) и не число записей.`,
    lang: (given) => `На языке «${given}» текстов нет.`,
    event: (given) => `«${given}» — не событие этого журнала.`,
    scale: (given) => `«${given}» — не шкала: linear или log.`,
    indicator: (given) =>
      `«${given}» здесь не показывается: cases_confirmed_new или deaths_confirmed_new. Всё остальное есть в интерфейсе для программ.`,
    other: 'Запрос не удаётся прочесть.',
    ours: 'Сбой на нашей стороне. Оператор найдёт его в журнале работы.',
    back: 'К обстановке на сейчас',
  },
  administrator: {
    heading: 'Первый администратор',
    explain:
      'Здесь создаётся и один раз показывается токен первого администратора этого узла. Код в ссылке действует один раз.',
    noCode: 'В ссылке нет кода. Перезапустите узел: пока администратора нет, он печатает новый.',
    passkey:
      'Человек входит в рабочее пространство с ключом доступа; токен нужен программам и командной строке. По коду можно получить что-то одно.',
    toWorkspace: 'Зарегистрировать ключ доступа в рабочем пространстве',
    button: 'Создать токен и показать',
    token: 'Токен первого администратора',
    once: 'Он показан только сейчас. Храните его как пароль: кто им владеет, управляет этим узлом.',
    refused:
      'Код неверен, использован или старше часа. Перезапустите узел, чтобы получить новый, пока администратора нет.',
  },
}
