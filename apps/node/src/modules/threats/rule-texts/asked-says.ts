import type { Sentence, Sentences } from '@concert/language'

/** Why what is asked of alerts, signals, analyses and deliveries is not answered. */
export const askedSays = {
  noAlert: ({ id }: { id: string }): Sentence => ({
    en: `There is no alert ${id} that you may see`,
    ru: `Доступного вам оповещения ${id} нет.`,
    zh: `没有您可查看的警报 ${id}。`,
  }),
  noSignal: ({ id }: { id: string }): Sentence => ({
    en: `There is no signal ${id} that you may see`,
    ru: `Доступного вам сигнала ${id} нет.`,
    zh: `没有您可查看的信号 ${id}。`,
  }),
  noSeries: ({ id }: { id: number }): Sentence => ({
    en: `There is no series ${id} that you may see`,
    ru: `Доступного вам ряда ${id} нет.`,
    zh: `没有您可查看的序列 ${id}。`,
  }),
  countsNothing: ({ id, indicator }: { id: number; indicator: string }): Sentence => ({
    en: `Cannot analyse series ${id}: ${indicator} counts nothing new`,
    ru: `Ряд ${id} не поддаётся анализу: ${indicator} не учитывает новых случаев.`,
    zh: `无法分析序列 ${id}：${indicator} 不统计新增数量。`,
  }),
  tooLong: ({ id, most }: { id: number; most: number }): Sentence => ({
    en: `Cannot analyse series ${id}: it has more than ${most} figures`,
    ru: `Ряд ${id} не поддаётся анализу: число показателей в нём превышает ${most}.`,
    zh: `无法分析序列 ${id}：其数据超过 ${most} 项。`,
  }),
  tooManySeries: ({ series, most }: { series: number; most: number }): Sentence => ({
    en: `Cannot answer: that is ${series} series and a file holds ${most}; ask for one state, place or agency`,
    ru: `Ответ невозможен: число рядов — ${series}, а в файл помещается не более ${most}; запросите одно государство, место или ведомство.`,
    zh: `无法答复：共 ${series} 个序列，而一个文件至多容纳 ${most} 个；请限定为一个国家、地点或机构。`,
  }),
  noMailServer: {
    en: 'Cannot send: no mail server is entered; whoever administers the node enters it',
    ru: 'Отправить нельзя: почтовый сервер не внесён; его вносит администратор узла.',
    zh: '无法发送：尚未登记邮件服务器；由节点管理员登记。',
  },
  noWebhook: {
    en: 'There is no such webhook',
    ru: 'Такого вебхука нет.',
    zh: '没有该 Webhook。',
  },
  noOffice: {
    en: 'There is no such focal point with an address in the directory',
    ru: 'В справочнике нет такого координатора с адресом.',
    zh: '名录中没有载明地址的该归口单位。',
  },
  webhookRefused: ({ agency }: { agency: string }): Sentence => ({
    en: `Cannot enter the webhook: ${agency} is not in the directory`,
    ru: `Внести вебхук нельзя: в справочнике нет ${agency}.`,
    zh: `无法登记 Webhook：名录中没有 ${agency}。`,
  }),
  notInDirectory: {
    en: 'is not in the directory',
    ru: 'В справочнике этого нет.',
    zh: '名录中没有该机构。',
  },
} satisfies Sentences
