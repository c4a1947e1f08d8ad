import type { Sentence, Sentences } from '@concert/language'

/** What rules of several modules say word for word. */
export const kernelSays = {
  notInDirectory: ({ id }: { id: string }): Sentence => ({
    en: `${id} is not in the directory`,
    ru: `В справочнике нет ${id}.`,
    zh: `名录中没有 ${id}。`,
  }),
  notAnAgency: ({ agency }: { agency: string }): Sentence => ({
    en: `${agency} is not an agency in the directory`,
    ru: `В справочнике нет ведомства ${agency}.`,
    zh: `名录中没有机构 ${agency}。`,
  }),
  notStatement: ({ id }: { id: string }): Sentence => ({
    en: `${id} is not a statement of this record`,
    ru: `Заявления ${id} в этом реестре нет.`,
    zh: `本记录中没有声明 ${id}。`,
  }),
  isNotKnown: {
    en: 'is not known',
    ru: 'Здесь это не известно.',
    zh: '此处不识别。',
  },
  noAgencyOf: ({ state }: { state: string }): Sentence => ({
    en: `${state} has no agency in the directory`,
    ru: `В справочнике нет ни одного ведомства государства ${state}.`,
    zh: `名录中没有 ${state} 的机构。`,
  }),
  eventNotOpen: ({ event }: { event: string }): Sentence => ({
    en: `the event "${event}" is not open in this record; open it first (situation.event)`,
    ru: `Событие «${event}» в этом реестре не открыто; сначала его следует открыть (situation.event).`,
    zh: `本记录中未设立事件“${event}”；请先设立该事件（situation.event）。`,
  }),
  replacedAlready: ({ by }: { by: string }): Sentence => ({
    en: `is replaced already, by ${by}`,
    ru: `Эта версия уже заменена заявлением ${by}.`,
    zh: `该版本已被声明 ${by} 取代。`,
  }),
  notFounded: {
    en: 'The record is not founded yet',
    ru: 'Реестр ещё не учреждён.',
    zh: '记录尚未设立。',
  },
  starting: {
    en: 'The node is starting; try again',
    ru: 'Узел запускается; повторите попытку.',
    zh: '节点正在启动，请重试。',
  },
} satisfies Sentences
