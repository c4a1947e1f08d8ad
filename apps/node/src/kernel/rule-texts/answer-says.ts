import type { Sentence, Sentences } from '@concert/language'

/** What the node says of what it is asked to sign, to take or to show, whatever it is about. */
export const answerSays = {
  noKeyRefused: ({ agency }: { agency: string }): Sentence => ({
    en: `Cannot sign for ${agency}: this node holds no key of it that is in force; sign where the key is, and send the envelope to /api/statements`,
    ru: `Подписать от имени ${agency} нельзя: действующего ключа этого ведомства на узле нет. Подпишите там, где хранится ключ, и отправьте конверт по адресу /api/statements.`,
    zh: `无法代表 ${agency} 签署：本节点未保管其有效密钥。请在密钥所在处签署，并将信封发送至 /api/statements。`,
  }),
  noKey: ({ agency }: { agency: string }): Sentence => ({
    en: `no key of ${agency} is held here`,
    ru: `Ключ ведомства ${agency} на этом узле не хранится.`,
    zh: `本节点未保管 ${agency} 的密钥。`,
  }),
  noFoundingKey: ({ agency }: { agency: string }): Sentence => ({
    en: `Cannot found the record: make a key for ${agency} first`,
    ru: `Учредить реестр нельзя: сначала создайте ключ для ${agency}.`,
    zh: `无法设立记录：请先为 ${agency} 生成密钥。`,
  }),
  stopping: {
    en: 'Cannot take statement: the node is stopping; send it again when it is back: the same statement twice is one',
    ru: 'Заявление не принято: узел останавливается. Отправьте его снова, когда узел заработает: одно и то же заявление, отправленное дважды, остаётся одним.',
    zh: '声明未被接收：节点正在停止运行。请待其恢复后重新发送：同一声明发送两次仍为一份。',
  },
  queueFull: ({ waiting }: { waiting: number }): Sentence => ({
    en: `Cannot take statement: ${waiting} are waiting already; try again in a few seconds`,
    ru: `Заявление не принято: в очереди уже ${waiting}. Повторите попытку через несколько секунд.`,
    zh: `声明未被接收：已有 ${waiting} 份在等待。请过几秒钟再试。`,
  }),
  safeWithoutReceipt: ({ first, last }: { first: number; last: number }): Sentence => ({
    en: `The statement is safe in the record (entries ${first} to ${last}), but the node must start again before it can give a receipt; send it again then: the same statement twice is one`,
    ru: `Заявление сохранено в реестре (записи с ${first} по ${last}), но квитанцию узел выдаст только после перезапуска. Отправьте его тогда снова: одно и то же заявление, отправленное дважды, остаётся одним.`,
    zh: `声明已载入记录（第 ${first} 至 ${last} 条），但节点须重新启动后方可出具回执。届时请重新发送：同一声明发送两次仍为一份。`,
  }),
  noStatement: ({ which }: { which: string }): Sentence => ({
    en: `There is no statement ${which} that you may see`,
    ru: `Доступного вам заявления ${which} нет.`,
    zh: `没有您可查看的声明 ${which}。`,
  }),
  nothing: ({ which }: { which: string }): Sentence => ({
    en: `There is nothing ${which} that you may see`,
    ru: `Под обозначением ${which} доступного вам нет.`,
    zh: `没有标识为 ${which} 且您可查看的内容。`,
  }),
  sealed: ({ index }: { index: number }): Sentence => ({
    en: `Entry ${index} is sealed, and not for you`,
    ru: `Запись ${index} закрытая и предназначена не вам.`,
    zh: `第 ${index} 条为密封条目，不供您阅读。`,
  }),
  notAsOfRefused: ({ text }: { text: string }): Sentence => ({
    en: `Cannot read asOf: "${text}" is neither a number of entries, nor a date (2020-04-17), nor an instant (2020-04-17T12:00:00.000Z)`,
    ru: `Значение asOf не прочитано: «${text}» — не число записей, не дата (2020-04-17) и не момент времени (2020-04-17T12:00:00.000Z).`,
    zh: `无法读取 asOf：“${text}”既不是条目数，也不是日期（2020-04-17）或时刻（2020-04-17T12:00:00.000Z）。`,
  }),
  notAsOf: {
    en: 'not a size, date or instant',
    ru: 'Не число записей, не дата и не момент времени.',
    zh: '不是条目数、日期或时刻。',
  },
} satisfies Sentences
