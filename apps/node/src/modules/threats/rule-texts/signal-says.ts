import type { Sentence, Sentences } from '@concert/language'

const lengths = {
  ru: { day: 'день', week: 'неделю' },
  zh: { day: '日', week: '周' },
} as const

/** Why agreed algorithms, a signal or its triage may not stand. */
export const signalSays = {
  statedBySecretariat: {
    en: 'the Secretariat states what the members have agreed on',
    ru: 'О том, что согласовали государства-члены, заявляет Секретариат.',
    zh: '成员国商定的内容由秘书处声明。',
  },
  computedByAll: {
    en: 'anyone can compute a signal again: TLP:CLEAR',
    ru: 'Вычислить сигнал заново может каждый: гриф должен быть TLP:CLEAR.',
    zh: '任何人均可重新计算信号：标签须为 TLP:CLEAR。',
  },
  otherVersion: ({ algorithm, version }: { algorithm: string; version: string }): Sentence => ({
    en: `version ${version} of ${algorithm} is not known here; there is 1`,
    ru: `Версия ${version} алгоритма ${algorithm} здесь не известна; есть версия 1.`,
    zh: `此处不识别算法 ${algorithm} 的第 ${version} 版；现有第 1 版。`,
  }),
  unknownAlgorithm: ({ algorithm }: { algorithm: string }): Sentence => ({
    en: `the algorithm "${algorithm}" is not known here`,
    ru: `Алгоритм «${algorithm}» здесь не известен.`,
    zh: `此处不识别算法“${algorithm}”。`,
  }),
  wrongWindow: ({ windowDays }: { windowDays: number }): Sentence => ({
    en: `windowDays is ${windowDays}; it is a whole number from 1 to 60`,
    ru: `Значение windowDays — ${windowDays}; требуется целое число от 1 до 60.`,
    zh: `windowDays 为 ${windowDays}；须为 1 至 60 的整数。`,
  }),
  /** `why` is the algorithm's own English: it names a parameter and its range. */
  wrongParameters: ({ why }: { why: string }): Sentence => ({
    en: why,
    ru: `Алгоритм не принимает таких параметров (${why}).`,
    zh: `算法不接受这些参数（${why}）。`,
  }),
  notAgreed: ({ parameters }: { parameters: string }): Sentence => ({
    en: `${parameters} are not agreed in this record`,
    ru: `Параметры ${parameters} в этом реестре не согласованы.`,
    zh: `本记录中未商定参数 ${parameters}。`,
  }),
  noSuchAlgorithm: ({ index }: { index: number }): Sentence => ({
    en: `entry ${index} agrees on none of this id`,
    ru: `Записью ${index} алгоритм с таким названием не согласован.`,
    zh: `第 ${index} 条未商定此名称的算法。`,
  }),
  otherIndicator: ({ algorithm }: { algorithm: string }): Sentence => ({
    en: `"${algorithm}" is not agreed for it`,
    ru: `Для этого показателя алгоритм «${algorithm}» не согласован.`,
    zh: `未就该指标商定算法“${algorithm}”。`,
  }),
  otherFrequency: ({ algorithm, frequency }: { algorithm: string; frequency: 'day' | 'week' }): Sentence => ({
    en: `"${algorithm}" is for periods of a ${frequency}`,
    ru: `Алгоритм «${algorithm}» предназначен для периодов длиной в ${lengths.ru[frequency]}.`,
    zh: `算法“${algorithm}”适用于以${lengths.zh[frequency]}为单位的时期。`,
  }),
  futureVintage: ({ size }: { size: number }): Sentence => ({
    en: `the record has ${size} entries`,
    ru: `Записей в реестре — ${size}.`,
    zh: `记录共有 ${size} 条。`,
  }),
  notSeries: {
    en: 'is not a series of this record',
    ru: 'Такого ряда в этом реестре нет.',
    zh: '本记录中没有该序列。',
  },
  beyondSeries: ({ audience }: { audience: string }): Sentence => ({
    en: `reaches further than the series: ${audience}`,
    ru: `Круг читателей шире, чем у ряда: ${audience}.`,
    zh: `读者范围超出该序列的读者范围：${audience}。`,
  }),
  stands: ({ index }: { index: number }): Sentence => ({
    en: `stands at entry ${index} already`,
    ru: `Этот сигнал уже внесён записью ${index}.`,
    zh: `该信号已载于第 ${index} 条。`,
  }),
  notSignal: ({ id }: { id: string }): Sentence => ({
    en: `${id} is not a signal of this record`,
    ru: `${id} — не сигнал этого реестра.`,
    zh: `${id} 不是本记录中的信号。`,
  }),
  notRequest: {
    en: 'is not a verification request of this record',
    ru: 'Такого запроса о проверке в этом реестре нет.',
    zh: '本记录中没有该核实请求。',
  },
  otherState: ({ state, place }: { state: string; place: string }): Sentence => ({
    en: `asks ${state}; the signal is of ${place}`,
    ru: `Запрос обращён к ${state}, а сигнал относится к ${place}.`,
    zh: `该请求向 ${state} 提出，而信号涉及 ${place}。`,
  }),
  beyondSignal: ({ audience }: { audience: string }): Sentence => ({
    en: `reaches further than the signal itself: ${audience}`,
    ru: `Круг читателей шире, чем у самого сигнала: ${audience}.`,
    zh: `读者范围超出该信号的读者范围：${audience}。`,
  }),
} satisfies Sentences
