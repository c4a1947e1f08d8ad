import type { Sentence } from '@concert/language'
import type { LanguageFinding, LanguageRule } from '../language/finding.ts'

/** Rules of neutral language as the pages call them; the English of a refusal has the code. */
const ruleNames: Readonly<Record<LanguageRule, Sentence>> = {
  'disease-name': { en: 'disease-name', ru: 'название болезни', zh: '疾病名称' },
  'disease-alias': { en: 'disease-alias', ru: 'другое название болезни', zh: '疾病的其他名称' },
  ranking: { en: 'ranking', ru: 'сопоставление государств', zh: '各国相互比较' },
  attribution: { en: 'attribution', ru: 'чьё это утверждение', zh: '表述出处' },
}

/** What is refused of an issue of the briefing: its place among the others, its words, its figures and its files. */
export const issuesSay = {
  none: (number: number): Sentence => ({
    en: `There is no issue ${number} of the briefing`,
    ru: `Бюллетеня № ${number} нет.`,
    zh: `没有第${number}期通报。`,
  }),
  mustBeClear: {
    en: 'must be TLP:CLEAR: an issue is for everyone',
    ru: 'Требуется гриф TLP:CLEAR: выпуск предназначен для всех.',
    zh: '标签须为 TLP:CLEAR：通报面向所有人。',
  },
  notAsDraft: {
    en: 'is not what its draft says',
    ru: 'Содержание не совпадает с проектом.',
    zh: '内容与草稿不一致。',
  },
  notAsDraftCorrects: {
    en: 'must be the issue that its draft corrects',
    ru: 'Здесь указывается тот выпуск, который исправляет проект.',
    zh: '须为草稿所更正的一期。',
  },
  numberNext: (next: number): Sentence => ({
    en: `must be ${next}, the next after the last issue`,
    ru: `Номер должен быть следующим после последнего выпуска: ${next}.`,
    zh: `期次须为最近一期的下一期：${next}。`,
  }),
  dateNotBegun: ({ date, now }: { readonly date: string; readonly now: string }): Sentence => ({
    en: `${date} has not begun in UTC (it is ${now})`,
    ru: `День ${date} по UTC ещё не наступил (сейчас ${now}).`,
    zh: `按 UTC，${date} 尚未开始（现在是 ${now}）。`,
  }),
  recordShorter: ({ entries, size }: { readonly entries: number; readonly size: number }): Sentence => ({
    en: `the record holds ${entries} entries, not ${size}`,
    ru: `Число записей в реестре — ${entries}, а не ${size}.`,
    zh: `记录共有 ${entries} 条，而非 ${size} 条。`,
  }),
  beforeLastIssue: ({ index, number }: { readonly index: number; readonly number: number }): Sentence => ({
    en: `must be more than ${index}, so that issue ${number} is known to it; compute the figures anew`,
    ru: `Число записей должно быть больше ${index}, чтобы был учтён выпуск № ${number}; вычислите показатели заново.`,
    zh: `记录条数须大于 ${index}，以计入第${number}期；请重新计算数据。`,
  }),
  wordsMissing: {
    en: 'is missing: nothing is issued without it',
    ru: 'Текста на этом языке нет: без него выпуск невозможен.',
    zh: '缺少此语言文本：缺此不能发布。',
  },
  correctionMissing: {
    en: 'is missing: say in every language why the issue is corrected',
    ru: 'Причины исправления на этом языке нет: укажите её на каждом языке.',
    zh: '缺少此语言的更正原因：请以每种语言写明。',
  },
  notConfirmed: {
    en: 'is not confirmed for these words',
    ru: 'Версия не подтверждена именно для этих слов.',
    zh: '现有文字尚未确认。',
  },
  finding: ({
    found,
    rule,
    explanation,
  }: Pick<LanguageFinding, 'found' | 'rule' | 'explanation'>): Sentence => ({
    en: `"${found}" (${ruleNames[rule].en}): ${explanation.en} Change it, or override the finding with a reason`,
    ru: `«${found}» (${ruleNames[rule].ru}): ${explanation.ru} Измените эти слова или оставьте их с обоснованием.`,
    zh: `“${found}”（${ruleNames[rule].zh}）：${explanation.zh}请予修改，或说明理由后保留。`,
  }),
  fileMissing: (name: string): Sentence => ({
    en: `${name} is missing`,
    ru: `Нет файла ${name}.`,
    zh: `缺少文件 ${name}。`,
  }),
  fileTwice: (name: string): Sentence => ({
    en: `${name} is there twice`,
    ru: `Файл ${name} приложен дважды.`,
    zh: `文件 ${name} 重复。`,
  }),
  fileStrange: ({ name, number }: { readonly name: string; readonly number: number }): Sentence => ({
    en: `${name} is no form of issue ${number}`,
    ru: `Файл ${name} не является формой выпуска № ${number}.`,
    zh: `文件 ${name} 不是第${number}期的任何形式。`,
  }),
  fileMediaType: ({ name, mediaType }: { readonly name: string; readonly mediaType: string }): Sentence => ({
    en: `${name} must be ${mediaType}`,
    ru: `Тип файла ${name} должен быть ${mediaType}.`,
    zh: `文件 ${name} 的类型须为 ${mediaType}。`,
  }),
  noFile: ({ number, names }: { readonly number: number; readonly names: readonly string[] }): Sentence => ({
    en: `Issue ${number} has no file of that name; it has ${names.join(', ')}`,
    ru: `Файла с таким именем у выпуска № ${number} нет; имеются: ${names.join(', ')}.`,
    zh: `第${number}期没有此名称的文件；现有文件：${names.join('、')}。`,
  }),
  fileGone: ({ name, sha256 }: { readonly name: string; readonly sha256: string }): Sentence => ({
    en: `${name} (${sha256}) is missing here; "concert check" tells what else is`,
    ru: `Файла ${name} (${sha256}) на этом узле нет; чего ещё недостаёт, покажет команда «concert check».`,
    zh: `本节点缺少文件 ${name}（${sha256}）；命令“concert check”可查明其他所缺。`,
  }),
  recordEmptyBy: (date: string): Sentence => ({
    en: `the record held nothing by the end of ${date}`,
    ru: `На конец дня ${date} реестр был пуст.`,
    zh: `截至 ${date} 结束时，记录尚无内容。`,
  }),
  notFoundedThen: {
    en: 'The record is not founded at that size',
    ru: 'При таком числе записей реестр ещё не учреждён.',
    zh: '在该条数时，记录尚未设立。',
  },
  eventNotPublicThen: ({ event, size }: { readonly event: string; readonly size: number }): Sentence => ({
    en: `the event "${event}" is not public in the first ${size} entries of the record`,
    ru: `При числе записей ${size} событие «${event}» не открыто для всех.`,
    zh: `记录的前 ${size} 条中，事件“${event}”未对公众开放。`,
  }),
  issueUnknownThen: (id: string): Sentence => ({
    en: `${id} is not an issue known at that size`,
    ru: `При таком числе записей выпуск ${id} не известен.`,
    zh: `在该条数时，${id} 不是已知的一期通报。`,
  }),
  sayWhyCorrected: {
    en: 'say why it is corrected',
    ru: 'Укажите, почему выпуск исправляется.',
    zh: '请写明更正原因。',
  },
}
