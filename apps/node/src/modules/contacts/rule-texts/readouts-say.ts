import type { Sentence } from '@concert/language'
import { readerNames } from '../../../kernel/reader-names.ts'

export const readoutsSay = {
  conversationSays: (index: number): Sentence => ({
    en: `must be the conversation's (entry ${index})`,
    ru: `Должно совпадать с записью о беседе (запись ${index}).`,
    zh: `须与会谈登记一致（第 ${index} 条）。`,
  }),
  eventAsOfConversation: (event: string | null): Sentence => ({
    en: `must be ${event ?? 'absent'}, as of the conversation`,
    ru:
      event === null
        ? 'Событие не указывается, как и в записи о беседе.'
        : `Событие должно быть тем же, что в записи о беседе: ${event}.`,
    zh: event === null ? '事件须与会谈登记一样留空。' : `事件须与会谈登记一致：${event}。`,
  }),
  partiesOnly: (parties: readonly string[]): Sentence => ({
    en: `must be the parties and nobody further: ${parties.join(', ')}`,
    ru: `Сообщение по итогам направляется ведомствам всех сторон и никому более: ${parties.join(', ')}.`,
    zh: `通稿须送交各方机构，不送他人：${parties.join('、')}。`,
  }),
  wordsOfAnother: {
    en: 'are words of another party; they are attributed',
    ru: 'Это слова другой стороны: они приводятся как приписываемые.',
    zh: '这是他方的话，须作转述。',
  },
  wordsOfItsOwn: (by: string): Sentence => ({
    en: `must be own: they are the words of ${by} itself`,
    ru: `Это слова самого ведомства ${by}: они приводятся как собственные.`,
    zh: `这是 ${by} 自己的话，须列为己方的话。`,
  }),
  notAnothersReadout: (id: string): Sentence => ({
    en: `${id} is not another party's readout`,
    ru: `${id} не является сообщением по итогам другой стороны.`,
    zh: `${id} 不是另一方的通稿。`,
  }),
  notReadout: (id: string): Sentence => ({
    en: `${id} is not a readout`,
    ru: `${id} не является сообщением по итогам беседы.`,
    zh: `${id} 不是通稿。`,
  }),
  notOwnReadout: ({ id, by }: { readonly id: string; readonly by: string }): Sentence => ({
    en: `${id} is not a readout by ${by}`,
    ru: `${id} не является сообщением по итогам беседы, составленным ведомством ${by}.`,
    zh: `${id} 不是 ${by} 的通稿。`,
  }),
  readersOfReadout: (readers: readonly string[]): Sentence => ({
    en: `must be the readout's: ${readers.join(', ')}`,
    ru: `Круг читателей должен быть тем же, что у сообщения по итогам: ${readerNames(readers, 'ru').join(', ')}.`,
    zh: `读者须与通稿相同：${readerNames(readers, 'zh').join('、')}。`,
  }),
  withdrawn: (index: number): Sentence => ({
    en: `was withdrawn at entry ${index}`,
    ru: `Сообщение по итогам отозвано (запись ${index}).`,
    zh: `该通稿已撤回（第 ${index} 条）。`,
  }),
  recordShorter: ({ entries, size }: { readonly entries: number; readonly size: number }): Sentence => ({
    en: `the record has ${entries} entries, not ${size}`,
    ru: `Число записей в реестре — ${entries}, а не ${size}.`,
    zh: `记录共有 ${entries} 条，而非 ${size} 条。`,
  }),
  figureUnknown: ({
    indicator,
    place,
    period,
    size,
  }: {
    readonly indicator: string
    readonly place: string
    readonly period: string
    readonly size: number
  }): Sentence => ({
    en: `no figure ${indicator} of ${place} in ${period} is known by ${size} entries`,
    ru: `Показатель ${indicator} (${place}, ${period}) не известен при числе записей ${size}.`,
    zh: `以记录 ${size} 条时所知为准，没有 ${place} 在 ${period} 的数据 ${indicator}。`,
  }),
  answeredByOthers: (parties: readonly string[]): Sentence => ({
    en: `it is answered by the other parties: ${parties.join(', ')}`,
    ru: `На сообщение по итогам отвечают другие стороны: ${parties.join(', ')}.`,
    zh: `通稿由其他各方答复：${parties.join('、')}。`,
  }),
  readoutLacksParagraph: (paragraph: string): Sentence => ({
    en: `the readout has no paragraph "${paragraph}"`,
    ru: `В сообщении по итогам нет абзаца «${paragraph}».`,
    zh: `通稿中没有段落“${paragraph}”。`,
  }),
  leavesOut: ({
    paragraphs,
    by,
  }: {
    readonly paragraphs: readonly string[]
    readonly by: string
  }): Sentence => ({
    en: `leaves out ${paragraphs.join(', ')}: what needs the consent of ${by} is confirmed, amended or declined`,
    ru: `Без ответа остаётся: ${paragraphs.join(', ')}; каждый абзац, требующий согласия ведомства ${by}, подтверждается, изменяется или отклоняется.`,
    zh: `尚未答复：${paragraphs.join('、')}；凡须经 ${by} 同意的段落，均须确认、修改或表示不同意。`,
  }),
  authorReadsAnswer: (agency: string): Sentence => ({
    en: `${agency}, whose readout it is, must read it`,
    ru: `Ответ должен быть доступен ведомству ${agency}, составившему сообщение по итогам.`,
    zh: `答复须供起草通稿的 ${agency} 阅读。`,
  }),
  furtherThanReadout: (readers: readonly string[]): Sentence => ({
    en: `reaches further than the readout: ${readers.join(', ')}`,
    ru: `Круг читателей шире, чем у сообщения по итогам: ${readerNames(readers, 'ru').join(', ')}.`,
    zh: `读者超出通稿的范围：${readerNames(readers, 'zh').join('、')}。`,
  }),
  takesBack: ({
    paragraphs,
    index,
  }: {
    readonly paragraphs: readonly string[]
    readonly index: number
  }): Sentence => ({
    en: `takes back ${paragraphs.join(', ')}, published at entry ${index}; object to that (contacts.objection)`,
    ru: `Согласие на опубликованное (запись ${index}) не отзывается: ${paragraphs.join(', ')}; заявите возражение (contacts.objection).`,
    zh: `${paragraphs.join('、')} 已公开（第 ${index} 条），同意不能收回；请提出异议（contacts.objection）。`,
  }),
}
