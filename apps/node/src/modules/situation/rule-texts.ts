import type { Sentence, Sentences } from '@concert/language'

type Figure = { readonly indicator: string; readonly place: string; readonly period: string }

/** What the rules of reports, events and verification tell people, in every language that we speak. */
export const situationSay = {
  nameEvent: {
    en: 'name the event',
    ru: 'Назовите событие.',
    zh: '请注明事件。',
  },
  nameEventOfRhythm: {
    en: 'name the event that the rhythm is for',
    ru: 'Назовите событие, для которого объявляется периодичность.',
    zh: '请注明报告周期所针对的事件。',
  },
  ofOther: ({ event, agency }: { event: string; agency: string }): Sentence => ({
    en: `${event} was opened by ${agency}; it and the Secretariat describe it`,
    ru: `Событие ${event} открыто ведомством ${agency}; описывают его только оно и Секретариат.`,
    zh: `事件 ${event} 由 ${agency} 设立；只能由其和秘书处描述。`,
  }),
  nameRequest: {
    en: 'name the request that this answers',
    ru: 'Назовите запрос, на который даётся ответ.',
    zh: '请注明所答复的请求。',
  },
  notRequest: ({ id }: { id: string }): Sentence => ({
    en: `${id} is not a verification request of this record`,
    ru: `${id} — не запрос о проверке этого реестра.`,
    zh: `${id} 不是本记录中的核实请求。`,
  }),
  asksOther: ({ state, by }: { state: string; by: string }): Sentence => ({
    en: `the request asks ${state}, for which ${by} does not speak`,
    ru: `Запрос обращён к ${state}; от имени этого государства ${by} не выступает.`,
    zh: `该请求向 ${state} 提出，${by} 不代表该国。`,
  }),
  onePlace: {
    en: 'figures stand in the body or in one observation file, not in several places',
    ru: 'Показатели приводятся либо в самом донесении, либо в одном файле наблюдений, но не в нескольких местах.',
    zh: '数据须载于正文或一个观测数据文件，不得分载多处。',
  },
  zeroNamesAll: {
    en: 'a zero report names what is zero: give each indicator with the value 0',
    ru: 'В нулевом донесении указывается, что равно нулю: приведите каждый показатель со значением 0.',
    zh: '零报告须注明哪些为零：请逐项填报指标，数值为 0。',
  },
  onlyZeros: ({ value }: { value: string }): Sentence => ({
    en: `a zero report holds only zeros, not ${value}`,
    ru: `Нулевое донесение содержит только нули, а не ${value}.`,
    zh: `零报告只能填报零，不能填报 ${value}。`,
  }),
  nameSource: {
    en: 'the Secretariat reports for a state only from a publication: name the source',
    ru: 'За государство Секретариат сообщает только по опубликованным данным: назовите источник.',
    zh: '秘书处只能依据已发布的数据代一国报告：请注明来源。',
  },
  otherState: ({ by, own, state }: { by: string; own: string | undefined; state: string }): Sentence => ({
    en: `${by} speaks for ${own ?? 'no state'}, not for ${state}`,
    ru:
      own === undefined
        ? `${by} не выступает от имени какого-либо государства, в том числе ${state}.`
        : `${by} выступает от имени ${own}, а не ${state}.`,
    zh:
      own === undefined
        ? `${by} 不代表任何国家，也不代表 ${state}。`
        : `${by} 代表 ${own}，不代表 ${state}。`,
  }),
  healthFigure: ({ indicator, by }: { indicator: string; by: string }): Sentence => ({
    en: `${indicator} is reported by the health ministry or the sanitary-epidemiological service, not by ${by}`,
    ru: `Показатель ${indicator} сообщает министерство здравоохранения или санитарно-эпидемиологическая служба, а не ${by}.`,
    zh: `${indicator} 由卫生部门或卫生防疫机构报告，不由 ${by} 报告。`,
  }),
  notBegun: ({ period, today }: { period: string; today: string }): Sentence => ({
    en: `${period} has not begun (it is ${today} at the latest)`,
    ru: `Период ${period} ещё не начался (сегодня — не позднее ${today}).`,
    zh: `${period} 尚未开始（今日最晚为 ${today}）。`,
  }),
  duePassed: ({ due }: { due: string }): Sentence => ({
    en: `${due} has passed already`,
    ru: `Время ${due} уже прошло.`,
    zh: `${due} 已过。`,
  }),
  totalAfterPeriod: ({
    total,
    before,
    period,
    added,
    expected,
  }: {
    total: number
    before: number
    period: string
    added: number
    expected: number
  }): Sentence => ({
    en: `the total ${total} does not follow from ${before} in ${period} and ${added} new (that makes ${expected}); correct one of them, or give status W if the count includes earlier periods`,
    ru: `Нарастающий итог ${total} не согласуется с итогом ${before} за ${period} и новым значением ${added} (в сумме ${expected}); исправьте одно из них либо укажите статус W, если значение включает прежние периоды.`,
    zh: `累计数 ${total} 与 ${period} 的累计数 ${before} 及新增数 ${added} 不符（合计 ${expected}）；请更正其中之一，如新增数包含以往时期，请以状态 W 填报。`,
  }),
  totalAfterReports: ({
    total,
    before,
    added,
    expected,
  }: {
    total: number
    before: number
    added: number
    expected: number
  }): Sentence => ({
    en: `the total ${total} does not follow from ${before} reported before and ${added} new (that makes ${expected}); correct one of them, or give status W if the count includes earlier periods`,
    ru: `Нарастающий итог ${total} не согласуется с сообщённым ранее (${before}) и новым значением ${added} (в сумме ${expected}); исправьте одно из них либо укажите статус W, если значение включает прежние периоды.`,
    zh: `累计数 ${total} 与此前已报告的 ${before} 及新增数 ${added} 不符（合计 ${expected}）；请更正其中之一，如新增数包含以往时期，请以状态 W 填报。`,
  }),
  reportedAlready: ({ indicator, place, period, entry }: Figure & { entry: number }): Sentence => ({
    en: `${indicator} of ${place} in ${period} was reported at entry ${entry}; restate it with a correction that gives the reason`,
    ru: `Показатель ${indicator} (${place}, ${period}) уже сообщён записью ${entry}; измените его исправлением с указанием причины.`,
    zh: `${place} ${period} 的 ${indicator} 已由第 ${entry} 条报告；如需重报，请提交更正并说明理由。`,
  }),
  notReported: ({ indicator, place, period }: Figure): Sentence => ({
    en: `${indicator} of ${place} in ${period} has not been reported to this audience; report it first`,
    ru: `Показатель ${indicator} (${place}, ${period}) этому кругу получателей не сообщался; сначала сообщите его.`,
    zh: `${place} ${period} 的 ${indicator} 尚未向该受众报告；请先报告。`,
  }),
  tooManySeries: ({ most }: { most: number }): Sentence => ({
    en: `Cannot answer: that is more than ${most} series; ask for one event, state, place or indicator, or for fewer days`,
    ru: `Ответ невозможен: число рядов превышает ${most}; запросите одно событие, государство, место или показатель либо меньше дней.`,
    zh: `无法答复：序列超过 ${most} 个；请限定为一个事件、国家、地点或指标，或缩短日期范围。`,
  }),
  tooManyFigures: ({ most }: { most: number }): Sentence => ({
    en: `Cannot answer: that is more than ${most} figures; ask for one event, state, place or indicator, or for fewer days`,
    ru: `Ответ невозможен: число значений превышает ${most}; запросите одно событие, государство, место или показатель либо меньше дней.`,
    zh: `无法答复：数据超过 ${most} 项；请限定为一个事件、国家、地点或指标，或缩短日期范围。`,
  }),
  notPeriodRefused: ({ period }: { period: string }): Sentence => ({
    en: `Cannot read period: "${period}" is neither a date nor an ISO week`,
    ru: `Период не прочитан: «${period}» — не дата и не неделя ИСО.`,
    zh: `无法读取时期：“${period}”既不是日期，也不是 ISO 周。`,
  }),
  notPeriod: {
    en: 'is not a period',
    ru: 'Это не период.',
    zh: '不是时期。',
  },
  fileAheadRefused: ({ day, now }: { day: string; now: string }): Sentence => ({
    en: `Cannot import: the file has figures up to ${day}, which lies in the future (it is ${now})`,
    ru: `Загрузка невозможна: данные в файле доходят до ${day}, а этот день ещё не наступил (сейчас ${now}).`,
    zh: `无法导入：文件数据截至 ${day}，该日尚未到来（现为 ${now}）。`,
  }),
  fileAhead: {
    en: 'has not begun',
    ru: 'Этот период ещё не начался.',
    zh: '该时期尚未开始。',
  },
  notUnpacked: ({ most }: { most: number }): Sentence => ({
    en: `Cannot read file: it starts as gzip but does not unpack to at most ${most} bytes`,
    ru: `Файл не прочитан: он начинается как gzip, но не распаковывается в пределах допустимого (в байтах — не более ${most}).`,
    zh: `无法读取文件：其开头为 gzip 格式，但不能解压为至多 ${most} 字节。`,
  }),
} satisfies Sentences
