import type { Sentence } from '@concert/language'
import { languageIn } from './language-in.ts'

type Id = { readonly id: string }
type InLanguage = { readonly language: string }

/** Versions of a text, their articles, what is asked of them, and their languages. */
export const textSays = {
  notVersion: ({ id }: Id): Sentence => ({
    en: `${id} is not a version of a proposal`,
    ru: `${id} не является версией предложения.`,
    zh: `${id} 不是提案的任何一稿。`,
  }),
  olderVersion: ({ version, newest, id }: Id & { version: number; newest: number }): Sentence => ({
    en: `is version ${version}, and the newest is version ${newest}, ${id}: read that one first`,
    ru: `Это версия ${version}, а действует версия ${newest} (${id}): сначала ознакомьтесь с ней.`,
    zh: `这是第${version}稿，现行为第${newest}稿（${id}）：请先阅读现行案文。`,
  }),
  replacedAlready: ({ id }: Id): Sentence => ({
    en: `is replaced already, by ${id}; begin from that version`,
    ru: `Эта версия уже заменена версией ${id}; начните с неё.`,
    zh: `该稿已被 ${id} 取代；请由该稿开始。`,
  }),
  nextNumber: ({ next }: { next: number }): Sentence => ({
    en: `must be ${next}, the next: or name the version that this one replaces`,
    ru: `Следующий номер — ${next}: укажите его либо версию, которую заменяет эта.`,
    zh: `编号须为 ${next}，即下一编号；如取代某一稿，请指明该稿。`,
  }),
  sameNumber: ({ number }: { number: number }): Sentence => ({
    en: `must be ${number}, as of the version before`,
    ru: `Номер должен быть ${number}, как у прежней версии.`,
    zh: `编号须为 ${number}，与前一稿相同。`,
  }),
  noAttachments: {
    en: 'a text is frozen by what its articles say: write an annex as articles',
    ru: 'Текст фиксируется по содержанию статей: оформите приложение в виде статей.',
    zh: '案文以各条内容冻结：附件请写成条文。',
  },
  tooLong: ({ bytes, most }: { bytes: number; most: number }): Sentence => ({
    en: `the text has ${bytes} bytes in all languages, and a decision has room for ${most}: make two proposals of it`,
    ru: `Размер текста на всех языках, в байтах: ${bytes}; решение вмещает не более ${most}. Разделите текст на два предложения.`,
    zh: `案文各语文本共 ${bytes} 字节，而一项决定最多容纳 ${most} 字节：请分为两项提案。`,
  }),
  noArticle: ({ article, articles }: { article: string; articles: string }): Sentence => ({
    en: `the newest version has no article ${article}: it has ${articles}`,
    ru: `В действующей версии нет статьи ${article}; имеются статьи: ${articles}.`,
    zh: `现行稿没有第${article}条；现有各条：${articles}。`,
  }),
  firstHasNoAmendments: {
    en: 'are of a version before, and this is the first',
    ru: 'Поправки относятся к прежней версии, а эта — первая.',
    zh: '修正案针对前一稿，而本稿是首稿。',
  },
  unanswered: ({ id, by, article }: Id & { by: string; article: string }): Sentence => ({
    en: `must say what became of ${id}, the amendment by ${by} to article ${article}`,
    ru: `Следует указать, учтена ли поправка ${id} (${by}, статья ${article}).`,
    zh: `须说明对修正案 ${id}（${by}，第${article}条）的处理结果。`,
  }),
  notAmendment: ({ id }: Id): Sentence => ({
    en: `${id} is not an amendment to the version before`,
    ru: `${id} не является поправкой к прежней версии.`,
    zh: `${id} 不是针对前一稿的修正案。`,
  }),
  answeredTwice: ({ id }: Id): Sentence => ({
    en: `${id} is answered twice`,
    ru: `На поправку ${id} дано два ответа.`,
    zh: `对修正案 ${id} 作了两次答复。`,
  }),
  notWhole: ({ language }: InLanguage): Sentence => ({
    en: `the text is not whole in ${language}`,
    ru: `Версия на языке «${languageIn(language, 'ru')}» неполная.`,
    zh: `${languageIn(language, 'zh')}文本不齐备。`,
  }),
  notConfirmed: ({ language }: InLanguage): Sentence => ({
    en: `the text in ${language} is not confirmed`,
    ru: `Версия на языке «${languageIn(language, 'ru')}» не подтверждена.`,
    zh: `${languageIn(language, 'zh')}文本未经确认。`,
  }),
  confirmedAlready: ({ id }: Id): Sentence => ({
    en: `is confirmed already, by ${id}`,
    ru: `Эта языковая версия уже подтверждена (${id}).`,
    zh: `该语文本已经确认（${id}）。`,
  }),
  digestMissing: {
    en: 'is missing: every language is frozen',
    ru: 'Хеш отсутствует: фиксируется каждая языковая версия.',
    zh: '缺少摘要：每种语文本均须冻结。',
  },
  notOurLanguage: ({ language }: InLanguage): Sentence => ({
    en: `${language} is not a language of the organisation`,
    ru: `Язык «${languageIn(language, 'ru')}» не входит в число языков организации.`,
    zh: `${languageIn(language, 'zh')}不是本组织的语文。`,
  }),
  otherDigest: ({ version, language }: InLanguage & { version: number }): Sentence => ({
    en: `is not the digest of version ${version} in ${language}: another text was read, or it was altered`,
    ru: `Это не хеш версии ${version} на языке «${languageIn(language, 'ru')}»: прочитан другой текст либо он изменён.`,
    zh: `这不是第${version}稿${languageIn(language, 'zh')}文本的摘要：所读为另一案文，或案文已被改动。`,
  }),
}
