import { locales, wordsOf } from '@concert/language'
import type { Texts } from '../en.ts'

const { number, count } = wordsOf(locales.ru)
const statesGenitive = { one: 'государства', other: 'государств' }

export const event: Texts['event'] = {
  unknown: 'Такого события нет',
  unknownMeans: 'В этом реестре нет доступного вам события с таким именем.',
  unknownThen: 'На тот момент доступного вам события с таким именем не было.',
  open: 'Под наблюдением: государства представляют по нему донесения.',
  closed: 'Закрыто: наблюдение за этим событием завершено.',
  situation: 'Обстановка по этому событию',
  everything: 'Всё о нём в реестре',
  description: 'Событие',
  facts: {
    names: 'Названия',
    aliases: 'Другие названия',
    icd11: 'Код МКБ-11',
    noCode: 'пока нет',
    firstKnown: 'Впервые стало известно',
    places: 'Места, названные вначале',
    by: 'Описано',
    label: 'Метка и круг получателей',
  },
  allStates: (indicator, lines, states) =>
    `${indicator} по неделям: данные ${number(lines)} из ${count(states, statesGenitive)} вместе`,
  states: {
    title: 'Государства, представляющие донесения',
    count: (reported, states) =>
      `Сами представили донесения: ${number(reported)} из ${count(states, statesGenitive)}; порядок протокольный.`,
    state: 'Государство',
    role: 'Статус',
    figures: 'Данные',
    last: 'Последнее донесение',
    covers: 'Данные по',
    own: 'собственные донесения',
    compiled: (agency) => `составлено: ${agency}`,
    none: 'нет',
    never: 'ещё не было',
  },
}
