import type { Sentence, Sentences } from '@concert/language'

type Status = 'actual' | 'exercise' | 'test'

const statuses: Readonly<Record<'ru' | 'zh', Readonly<Record<Status, string>>>> = {
  ru: { actual: 'действительное', exercise: 'учебное', test: 'проверочное' },
  zh: { actual: '真实', exercise: '演练', test: '测试' },
}

/** Why an alert or its acknowledgement may not stand. */
export const alertSays = {
  exerciseApart: {
    en: 'an exercise lives in a record of its own (concert node --exercise), so that nobody takes it for real',
    ru: 'Учение ведётся в отдельном реестре (concert node --exercise), чтобы никто не принял его за действительное.',
    zh: '演练须在单独的记录中进行（concert node --exercise），以免被误认为真实情况。',
  },
  nothingActual: {
    en: 'this is the record of an exercise or a sample, where nothing is actual',
    ru: 'Это реестр учения или примера: действительных оповещений в нём не бывает.',
    zh: '这是演练或示例的记录，其中没有任何真实情况。',
  },
  keptFrom: ({ state }: { state: string }): Sentence => ({
    en: `the audience keeps the alert from every agency of ${state}`,
    ru: `При таком круге читателей оповещение не доступно ни одному ведомству государства ${state}.`,
    zh: `按此读者范围，${state} 的任何机构均无法看到该警报。`,
  }),
  expired: ({ expires, now }: { expires: string; now: string }): Sentence => ({
    en: `${expires} has passed already (it is ${now})`,
    ru: `Срок ${expires} уже прошёл (сейчас ${now}).`,
    zh: `${expires} 已过（现为 ${now}）。`,
  }),
  notAlertOn: ({ id, event }: { id: string; event: string }): Sentence => ({
    en: `${id} is not an alert on ${event} in this record`,
    ru: `${id} — не оповещение о событии ${event} в этом реестре.`,
    zh: `${id} 不是本记录中关于事件 ${event} 的警报。`,
  }),
  ofOther: ({ index, agency }: { index: number; agency: string }): Sentence => ({
    en: `entry ${index} is an alert of ${agency}, which alone updates and cancels it`,
    ru: `Оповещение в записи ${index} направило ведомство ${agency}; обновить и отменить его может только оно.`,
    zh: `第 ${index} 条的警报由 ${agency} 发布，只能由其更新或取消。`,
  }),
  isCancellation: {
    en: 'is a cancellation; give a new alert',
    ru: 'Это отмена оповещения; направьте новое оповещение.',
    zh: '这是警报的取消；请发布新警报。',
  },
  otherStatus: ({ status }: { status: string }): Sentence => ({
    en: `must be ${status}, as that of the alert it refers to`,
    ru: `Вид оповещения должен быть «${statuses.ru[status as Status]}», как у того, к которому оно относится.`,
    zh: `须为“${statuses.zh[status as Status]}”，与所涉警报一致。`,
  }),
  otherReaders: ({ audience }: { audience: string }): Sentence => ({
    en: `must be that of the alert it refers to: ${audience}`,
    ru: `Круг читателей должен быть тот же, что у оповещения, к которому это относится: ${audience}.`,
    zh: `读者范围须与所涉警报相同：${audience}。`,
  }),
  notAlert: ({ id }: { id: string }): Sentence => ({
    en: `${id} is not an alert of this record`,
    ru: `${id} — не оповещение этого реестра.`,
    zh: `${id} 不是本记录中的警报。`,
  }),
  notAsked: ({ asked, by }: { asked: string; by: string }): Sentence => ({
    en: `the alert asks ${asked}, for none of which ${by} speaks`,
    ru: `Получение должны подтвердить: ${asked}. Ни от одного из этих государств ${by} не выступает.`,
    zh: `该警报请 ${asked} 确认，${by} 不代表其中任何国家。`,
  }),
  acknowledgedAlready: ({ by, index }: { by: string; index: number }): Sentence => ({
    en: `${by} acknowledged it at entry ${index}`,
    ru: `Ведомство ${by} уже подтвердило его записью ${index}.`,
    zh: `${by} 已在第 ${index} 条确认。`,
  }),
  authorReads: ({ agency }: { agency: string }): Sentence => ({
    en: `${agency}, whose alert it is, must read it`,
    ru: `Среди читателей должно быть ${agency}: оповещение направлено этим ведомством.`,
    zh: `读者须包括 ${agency}，该警报由其发布。`,
  }),
  beyondAlert: ({ audience }: { audience: string }): Sentence => ({
    en: `reaches further than the alert itself: ${audience}`,
    ru: `Круг читателей шире, чем у самого оповещения: ${audience}.`,
    zh: `读者范围超出该警报的读者范围：${audience}。`,
  }),
} satisfies Sentences
