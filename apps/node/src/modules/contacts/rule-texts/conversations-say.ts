import type { Sentence } from '@concert/language'
import { readerNames } from '../../../kernel/reader-names.ts'

export const conversationsSay = {
  noneYouMaySee: (id: string): Sentence => ({
    en: `There is no conversation ${id} that you may see`,
    ru: `Доступной вам беседы ${id} нет.`,
    zh: `没有您可查看的会谈 ${id}。`,
  }),
  notConversation: (id: string): Sentence => ({
    en: `${id} is not a conversation`,
    ru: `${id} не является записью о беседе.`,
    zh: `${id} 不是已登记的会谈。`,
  }),
  notInDirectory: (agency: string): Sentence => ({
    en: `${agency} is not in the directory; give the party names instead`,
    ru: `Ведомства ${agency} нет в справочнике; укажите вместо него название стороны.`,
    zh: `名录中没有机构 ${agency}；请改为填写该方名称。`,
  }),
  noParty: ({ by, parties }: { readonly by: string; readonly parties: readonly string[] }): Sentence => ({
    en: `${by} is none of the parties in the directory: ${parties.join(', ')}`,
    ru: `Ведомство ${by} не входит в число сторон, имеющихся в справочнике: ${parties.join(', ')}.`,
    zh: `${by} 不在名录所列各方之中：${parties.join('、')}。`,
  }),
  endsBeforeItBegan: (began: string): Sentence => ({
    en: `is before it began (${began})`,
    ru: `Окончание указано раньше начала (${began}).`,
    zh: `结束时间早于开始时间（${began}）。`,
  }),
  notOver: ({ from, now }: { readonly from: string; readonly now: string }): Sentence => ({
    en: `the conversation is over at ${from} at the earliest (it is ${now})`,
    ru: `Беседа завершится не ранее ${from} (сейчас ${now}).`,
    zh: `会谈最早于 ${from} 结束（现在是 ${now}）。`,
  }),
  conversationSealed: {
    en: 'the record of a conversation is sealed; its publication is what the public reads',
    ru: 'Запись о беседе закрыта; общедоступна лишь публикация по её итогам.',
    zh: '会谈登记须密封；供公众阅读的是公开稿。',
  },
  labelTooWide: ({
    labels,
    circle,
  }: {
    readonly labels: readonly string[]
    readonly circle: string
  }): Sentence => ({
    en: `must be ${labels.join(' or ')} for all ${circle}; or name agencies instead`,
    ru: `Для такого круга читателей (${readerNames([circle], 'ru').join()}) требуется гриф ${labels.join(' или ')}; либо укажите отдельные ведомства.`,
    zh: `读者为${readerNames([circle], 'zh').join()}时，标签须为 ${labels.join(' 或 ')}；或改为指明具体机构。`,
  }),
  notAnothersRecord: (id: string): Sentence => ({
    en: `${id} is not another party's record or readout of a conversation`,
    ru: `${id} не является записью о беседе или сообщением по итогам другой стороны.`,
    zh: `${id} 不是另一方的会谈登记或通稿。`,
  }),
  eventAsBefore: (event: string | null): Sentence => ({
    en: `must be ${event ?? 'absent'}, as before`,
    ru: event === null ? 'Событие, как и прежде, не указывается.' : `Событие должно быть прежним: ${event}.`,
    zh: event === null ? '事件须与先前一样留空。' : `事件须与先前一致：${event}。`,
  }),
  lineClearedAlready: (index: number): Sentence => ({
    en: `it was cleared already, at entry ${index}`,
    ru: `Тезис уже разрешён к печати (запись ${index}).`,
    zh: `口径已核准（第 ${index} 条）。`,
  }),
  linePublicUncleared: {
    en: 'is public, and the line is not cleared',
    ru: 'Тезис не может быть общедоступным: он не разрешён к печати.',
    zh: '口径尚未核准，不能公开。',
  },
  linePreparedFirst: {
    en: 'a line is prepared first, and cleared by a version of it',
    ru: 'Тезис сначала подготавливается, а разрешается к печати последующей редакцией.',
    zh: '口径须先拟定，再以其新版本核准。',
  },
  linePublicUnderEmbargo: (embargo: string): Sentence => ({
    en: `is public before the embargo ends, at ${embargo}`,
    ru: `Тезис не может быть общедоступным до окончания эмбарго: ${embargo}.`,
    zh: `口径限制发布至 ${embargo}，在此之前不能公开。`,
  }),
}
