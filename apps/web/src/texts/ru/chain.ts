import { locales, wordsOf } from '@concert/language'
import type { ChainTexts } from '../en/chain-texts.ts'

const { count } = wordsOf(locales.ru)

export const chain: ChainTexts['chain'] = {
  title: 'Что к этому привело и что за этим последовало',
  whole: 'Вся цепочка',
  here: 'Здесь',
  more: 'Показано не всё; дальнейшие звенья видны от следующих шагов.',
  times: (times) =>
    count(times, { one: 'заявление', few: 'заявления', many: 'заявлений', other: 'заявления' }),
  found: 'выявлено в представленных данных',
  lanes: {
    situation: 'Обстановка',
    threats: 'Угрозы',
    contacts: 'Контакты',
    proposals: 'Предложения',
    actions: 'Мероприятия',
    briefings: 'Бюллетени',
    other: 'Прочее',
  },
  table: {
    caption: 'Все звенья в порядке реестра',
    columns: {
      what: 'Что',
      title: 'Название',
      by: 'Кто',
      received: 'Получено',
      follows: 'Связь',
      entry: 'Запись',
    },
    relations: {
      'replies-to': (entry) => `ответ: ${entry}`,
      replaces: (entry) => `замена: ${entry}`,
      discloses: (entry) => `раскрытие: ${entry}`,
      'refers-to': (entry) => `ссылка: ${entry}`,
      'follows-from': (entry) => `выявлено: ${entry}`,
    },
  },
  page: {
    over: 'Цепочка',
    title: (title) => `Цепочка: ${title}`,
    untitled: 'Цепочка',
    lead: 'Каждое звено — заявление реестра или то, что узел выявил в заявлениях. Того, что вам недоступно, здесь нет, и через него ничего не показывается.',
    toThing: 'На страницу этого документа',
    notFound: 'Такого заявления или сигнала нет',
    notFoundMeans: 'Возможно, оно предназначено не вам или к рассматриваемому моменту ещё не было сделано.',
    alone: 'В реестре ему ничего не предшествовало, и за ним пока ничего не последовало.',
  },
}
