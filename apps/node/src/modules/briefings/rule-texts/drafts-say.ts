import type { Sentence } from '@concert/language'
import { ownLanguageName } from '../../../kernel/own-language-name.ts'

/** What is refused of a draft of the briefing and of the confirmation of its words. */
export const draftsSay = {
  bySecretariat: {
    en: 'briefings are written and issued by the Secretariat',
    ru: 'Бюллетени составляет и выпускает Секретариат.',
    zh: '通报由秘书处撰写和发布。',
  },
  eventNotPublic: (event: string): Sentence => ({
    en: `the event "${event}" is not open to the public in this record`,
    ru: `Событие «${event}» в этом реестре не открыто для всех.`,
    zh: `本记录中没有对公众开放的事件“${event}”。`,
  }),
  noneYouMaySee: (id: string): Sentence => ({
    en: `There is no draft ${id} of a briefing that you may see`,
    ru: `Доступного вам проекта бюллетеня ${id} нет.`,
    zh: `没有您可查看的通报草稿 ${id}。`,
  }),
  notDraft: ({ id, by }: { readonly id: string; readonly by: string }): Sentence => ({
    en: `${id} is not a draft by ${by}`,
    ru: `${id} не является проектом ведомства ${by}.`,
    zh: `${id} 不是 ${by} 的草稿。`,
  }),
  notDraftOnEvent: ({ id, by }: { readonly id: string; readonly by: string }): Sentence => ({
    en: `${id} is not a draft by ${by} on this event`,
    ru: `${id} не является проектом ведомства ${by} по этому событию.`,
    zh: `${id} 不是 ${by} 就本事件撰写的草稿。`,
  }),
  sealed: {
    en: 'a draft and its confirmations are sealed (TLP:AMBER); the issue is what the public reads',
    ru: 'Проект и подтверждения к нему запечатываются (TLP:AMBER); для всех предназначен выпуск.',
    zh: '草稿及其确认须密封（TLP:AMBER）；供公众阅读的是发布的一期。',
  },
  replacedAlready: (by: string): Sentence => ({
    en: `is replaced already, by ${by}; begin from that version`,
    ru: `Эта версия уже заменена версией ${by}; исходите из неё.`,
    zh: `此版本已由 ${by} 取代；请改用该版本。`,
  }),
  replacedByNewer: (by: string): Sentence => ({
    en: `is replaced by a newer version, ${by}`,
    ru: `Проект заменён более поздней версией: ${by}.`,
    zh: `该草稿已由较新版本取代：${by}。`,
  }),
  issuedAlready: (number: number): Sentence => ({
    en: `was issued already, as issue ${number}`,
    ru: `Проект уже выпущен: бюллетень № ${number}.`,
    zh: `该草稿已发布，为第${number}期。`,
  }),
  reasonWithoutIssue: {
    en: 'says why an issue is corrected, and no issue is named',
    ru: 'Причина исправления указана, а исправляемый выпуск не назван.',
    zh: '写明了更正原因，但未指明所更正的一期。',
  },
  reasonMissing: {
    en: 'is missing: say why the issue is corrected',
    ru: 'Причины исправления нет: укажите, почему исправляется выпуск.',
    zh: '缺少更正原因：请予写明。',
  },
  notIssueOnEvent: (id: string): Sentence => ({
    en: `${id} is not an issue on this event`,
    ru: `${id} не является выпуском по этому событию.`,
    zh: `${id} 不是本事件的一期通报。`,
  }),
  correctedAlready: ({ number, by }: { readonly number: number; readonly by: number }): Sentence => ({
    en: `issue ${number} is corrected already, by issue ${by}; correct that one`,
    ru: `Выпуск № ${number} уже исправлен выпуском № ${by}; исправлять следует последний из них.`,
    zh: `第${number}期已由第${by}期更正；请更正第${by}期。`,
  }),
  noWordsIn: (language: string): Sentence => ({
    en: `the draft has no words in "${language}"`,
    ru: `В проекте нет текста на этом языке: ${ownLanguageName(language)}.`,
    zh: `草稿没有该语言的文本：${ownLanguageName(language)}。`,
  }),
  otherWords: (digest: string): Sentence => ({
    en: `the draft says something else (${digest})`,
    ru: `Текст проекта другой (${digest}).`,
    zh: `草稿的文字与此不同（${digest}）。`,
  }),
  confirmedAlready: ({
    language,
    index,
  }: {
    readonly language: string
    readonly index: number
  }): Sentence => ({
    en: `"${language}" is confirmed already, at entry ${index}`,
    ru: `Эта языковая версия уже подтверждена: ${ownLanguageName(language)} (запись ${index}).`,
    zh: `该语言文本已确认：${ownLanguageName(language)}（第 ${index} 条）。`,
  }),
  ownWords: (agency: string): Sentence => ({
    en: `You wrote these words yourself: ${agency} has what one person writes confirmed by another who signs`,
    ru: `Эти слова написали вы: в ведомстве ${agency} написанное одним сотрудником подтверждает другой, имеющий право подписи.`,
    zh: `这些文字由您撰写：${agency} 规定，一人撰写的文字须由另一位有签署权限的人员确认。`,
  }),
  ownWordsPlace: {
    en: 'is confirmed by another person than its writer',
    ru: 'Языковую версию подтверждает не автор её текста.',
    zh: '语言文本须由撰写者以外的人员确认。',
  },
  ownDraft: (agency: string): Sentence => ({
    en: `You saved this draft yourself: ${agency} has what one person writes issued by another who signs`,
    ru: `Этот проект сохранили вы: в ведомстве ${agency} написанное одним сотрудником выпускает другой, имеющий право подписи.`,
    zh: `该草稿由您保存：${agency} 规定，一人撰写的内容须由另一位有签署权限的人员发布。`,
  }),
  ownDraftPlace: {
    en: 'is issued by another person than the one who saved it',
    ru: 'Проект выпускает не тот, кто его сохранил.',
    zh: '草稿须由保存者以外的人员发布。',
  },
  noSuchFile: {
    en: 'The draft has no file of that name',
    ru: 'Файла с таким именем у проекта нет.',
    zh: '该草稿没有此名称的文件。',
  },
}
