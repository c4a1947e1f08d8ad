import { locales, wordsOf } from '@concert/language'
import type { Texts } from '../en.ts'

const { count } = wordsOf(locales.ru)

export const requests: Texts['requests'] = {
  lead: 'Государству предлагается проверить полученные сведения о событии на его территории; ответ даётся в течение 24 часов с момента запроса, включая выходные дни (Международные медико-санитарные правила 2005 г., статья 10).',
  caption: 'Запросы о проверке, сначала новые',
  ask: 'Направить запрос',
  show: 'Показать',
  filters: { all: 'Все', mine: 'Мои', open: 'Без ответа' },
  count: (requests) => count(requests, { one: 'запрос', few: 'запроса', many: 'запросов', other: 'запроса' }),
  columns: {
    state: 'Кому',
    question: 'Вопрос',
    by: 'От кого',
    readers: 'Кому доступно',
    clock: 'Ответ',
  },
  none: 'Запросов о проверке не направлялось.',
  noneShown: 'Таких запросов нет.',
  toState: (state) => `Запрос: ${state}`,
  kind: 'Запрос о проверке',
  awaitsYou: 'Ожидает ответа вашего государства',
  asked: 'Направлен',
  event: 'Событие',
  noEvent: 'не связан с событием этого реестра',
  heardFrom: 'Источник сведений',
  question: 'Вопрос',
  replies: 'Ответы',
  noReplies: 'Ответа ещё нет.',
  answeredAfter: (length) => `ответ дан через ${length}`,
  late: (length) => `с опозданием на ${length}`,
  clock: 'Время на ответ',
  outcomes: {
    acknowledged: 'Получение подтверждено',
    confirmed: 'Сведения подтверждены',
    discarded: 'Сведения не подтвердились',
    'under-investigation': 'Проводится расследование',
  },
  notFound: 'Такого запроса нет',
  notFoundMeans:
    'Возможно, он адресован другим читателям или на рассматриваемый момент ещё не был направлен.',
}
