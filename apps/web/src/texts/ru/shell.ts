import { locales, wordsOf } from '@concert/language'
import type { Texts } from '../en.ts'

const { count } = wordsOf(locales.ru)

export const shell: Texts['shell'] = {
  product: 'Concert',
  skip: 'К содержанию',
  navigation: 'Разделы',
  menu: 'Меню',
  close: 'Закрыть',
  groups: { work: 'Работа', threats: 'Угрозы', reference: 'Справочное', house: 'Этот узел' },
  pages: {
    situation: 'Обстановка',
    report: 'Донесение',
    drafts: 'Проекты',
    requests: 'Проверка',
    overdue: 'Сроки',
    threats: 'Табло угроз',
    assessments: 'Оценки угроз',
    leadTime: 'Запас времени',
    alerts: 'Оповещения',
    directory: 'Справочник',
    record: 'Реестр',
    people: 'Пользователи',
    design: 'Система оформления',
    account: 'Моя учётная запись',
    signIn: 'Вход',
  },
  language: 'Язык',
  theme: { name: 'Оформление', auto: 'Как в системе', light: 'Светлое', dark: 'Тёмное' },
  event: 'Событие',
  asOf: {
    name: 'По состоянию на',
    now: 'сейчас',
    known: (then) => `Показано то, что было известно на ${then}.`,
    back: 'Вернуться к настоящему',
    date: 'Конец дня (UTC)',
    show: 'Показать',
  },
  palette: {
    open: 'Поиск и переход',
    placeholder: 'Государство, страница, ведомство, номер записи …',
    none: 'Ничего не найдено.',
    hint: 'Стрелки — выбор, Enter — переход, Escape — закрыть',
    groups: {
      direct: 'Набранное вами',
      pages: 'Страницы',
      states: 'Государства',
      agencies: 'Ведомства',
      events: 'События',
      actions: 'Действия',
      search: 'В реестре',
    },
    entry: (index) => `Запись ${index} реестра`,
    statement: 'Заявление с этим идентификатором',
    asOf: (day) => `Что было известно на ${day}`,
    searchRecord: (words) => `Искать в реестре: «${words}»`,
    report: 'Подать донесение',
    zeroReport: 'Подать нулевое донесение',
    ask: 'Запросить у государства проверку',
    assess: 'Оценить событие',
    alert: 'Направить оповещение',
    results: (results) =>
      count(results, { one: 'вариант', few: 'варианта', many: 'вариантов', other: 'варианта' }),
  },
  notifications: {
    name: 'Уведомления',
    unread: (unread) =>
      count(unread, {
        one: 'непрочитанное уведомление',
        few: 'непрочитанных уведомления',
        many: 'непрочитанных уведомлений',
        other: 'непрочитанного уведомления',
      }),
    none: 'С момента открытия страницы ничего не заявлено.',
    said: (agency, kind) => `${agency}: ${kind}`,
    all: 'Все записи реестра',
  },
  line: {
    kept: 'Нет связи с узлом. Показано то, что было загружено',
    newer: 'Готова новая версия рабочего места.',
    takeNewer: 'Загрузить сейчас',
    lost: 'Нет связи: показано загруженное ранее. Страница восстановит связь сама.',
    waiting: (waiting) =>
      `Ожидают отправки: ${count(waiting, { one: 'подпись', few: 'подписи', many: 'подписей', other: 'подписи' })}.`,
  },
  mode: {
    name: 'Уведомление',
    sample: 'Пример',
    exercise: 'УЧЕНИЕ',
  },
  signIn: 'Войти',
  signOut: 'Выйти',
  actingFor: 'От имени',
  notFound: 'Такой страницы нет',
  notFoundMeans:
    'Возможно, адрес набран с ошибкой или эта страница не для вас. Поиск (Ctrl K) находит государства, ведомства и записи.',
}
