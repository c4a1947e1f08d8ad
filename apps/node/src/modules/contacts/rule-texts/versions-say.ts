import type { Sentence } from '@concert/language'

/** What has versions, by the word for it in the sentences below. */
export type Versioned = 'conversation' | 'line' | 'readout' | 'answer' | 'publication' | 'objection'
export type Single = Exclude<Versioned, 'conversation' | 'objection'>

const versioned: Readonly<Record<Versioned, Sentence>> = {
  conversation: {
    en: 'the record of a conversation',
    ru: 'такой записи о беседе',
    zh: '登记的会谈',
  },
  line: {
    en: 'a line on this conversation',
    ru: 'такого тезиса по этой беседе',
    zh: '就本会谈拟定的口径',
  },
  readout: {
    en: 'a readout of this conversation',
    ru: 'такого сообщения по итогам этой беседы',
    zh: '就本会谈起草的通稿',
  },
  answer: {
    en: 'an answer to this readout',
    ru: 'такого ответа на это сообщение по итогам',
    zh: '对本通稿的答复',
  },
  publication: {
    en: 'a publication of this conversation',
    ru: 'такой публикации об этой беседе',
    zh: '就本会谈公开的通稿',
  },
  objection: {
    en: 'an objection to this publication',
    ru: 'такого возражения против этой публикации',
    zh: '对本公开稿提出的异议',
  },
}

const single: Readonly<Record<Single, Sentence>> = {
  line: { en: 'a line', ru: 'Тезис', zh: '口径' },
  readout: { en: 'a readout', ru: 'Сообщение по итогам', zh: '通稿' },
  answer: { en: 'an answer', ru: 'Ответ', zh: '答复' },
  publication: { en: 'a publication', ru: 'Публикация', zh: '公开稿' },
}

export const versionsSay = {
  notOwnVersion: ({
    id,
    by,
    of,
  }: {
    readonly id: string
    readonly by: string
    readonly of: Versioned
  }): Sentence => ({
    en: `${id} is not ${versioned[of].en} by ${by}`,
    ru: `Ведомство ${by} не подписывало ${versioned[of].ru}: ${id}.`,
    zh: `${id} 不是 ${by} ${versioned[of].zh}。`,
  }),
  replaced: (by: string): Sentence => ({
    en: `is replaced already, by ${by}; begin from that version`,
    ru: `Эта редакция уже заменена редакцией ${by}; исходите из неё.`,
    zh: `此版本已被 ${by} 取代；请改用该版本。`,
  }),
  standsAlready: ({
    of,
    by,
    index,
    id,
  }: {
    readonly of: Single
    readonly by: string
    readonly index: number
    readonly id: string
  }): Sentence => ({
    en: `${single[of].en} by ${by} stands at entry ${index}; name it, ${id}, to replace it`,
    ru: `${single[of].ru} ведомства ${by} уже есть в реестре (запись ${index}); для замены укажите прежнее заявление: ${id}.`,
    zh: `${by} 的${single[of].zh}已载于第 ${index} 条；如要取代，请写明该声明：${id}。`,
  }),
  saidOnce: {
    en: 'must be absent: it is said once, and takes the place of nothing',
    ru: 'Не указывается: такое заявление делается один раз и ничего не заменяет.',
    zh: '须留空：此类声明只作一次，不取代任何内容。',
  },
}
