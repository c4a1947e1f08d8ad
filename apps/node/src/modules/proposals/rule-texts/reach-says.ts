import type { Sentence } from '@concert/language'
import { readerNames } from '../../../kernel/reader-names.ts'

type Of = { readonly kind: string; readonly by: string }

/** Who says what of a proposal, and who reads it. */
export const reachSays = {
  forSecretariat: ({ kind, by }: Of): Sentence => ({
    en: `${kind} is for the Secretariat, not for ${by}`,
    ru: `Заявление вида ${kind} делает Секретариат, а не ${by}.`,
    zh: `${kind} 由秘书处作出，${by} 无权作出。`,
  }),
  forAuthor: ({ number, author, by }: { number: number; author: string; by: string }): Sentence => ({
    en: `proposal ${number} is ${author}’s: ${author} or the Secretariat says this of it, not ${by}`,
    ru: `Предложение № ${number} внесено ведомством ${author}: такое заявление делает ${author} или Секретариат, а не ${by}.`,
    zh: `第${number}号提案由 ${author} 提出：只有 ${author} 或秘书处可就其作此表示，${by} 无权作出。`,
  }),
  forMembers: ({ kind, by }: Of): Sentence => ({
    en: `${kind} is for agencies of member states, and ${by} is none`,
    ru: `Заявление вида ${kind} делают ведомства государств-членов; ${by} к ним не относится.`,
    zh: `${kind} 由成员国机构作出，${by} 不是成员国机构。`,
  }),
  replacesNothing: ({ kind }: { kind: string }): Sentence => ({
    en: `${kind} replaces nothing: say what is to be said beside it`,
    ru: `Заявление вида ${kind} ничего не заменяет: дополнение заявляется наряду с прежним.`,
    zh: `${kind} 不取代任何声明：如有补充，请另行声明。`,
  }),
  sameAudience: ({ audience }: { audience: readonly string[] }): Sentence => ({
    en: `must be ${JSON.stringify(audience)}, as of what it is said of`,
    ru: `Круг читателей должен быть тем же, что у документа, к которому относится заявление: ${readerNames(audience, 'ru').join(', ')}.`,
    zh: `查阅范围须与所涉声明一致：${readerNames(audience, 'zh').join('、')}。`,
  }),
  sameLabel: ({ label }: { label: string }): Sentence => ({
    en: `must be ${label}, as of what it is said of`,
    ru: `Гриф должен быть ${label}, как у документа, к которому относится заявление.`,
    zh: `标签须为 ${label}，与所涉声明一致。`,
  }),
  wholeReach: ({ missing }: { missing: readonly string[] }): Sentence => ({
    en: `does not reach ${missing.join(', ')}: a proposal is for all members and the Secretariat, as ["members","secretariat"]`,
    ru: `Предложение доступно всем государствам-членам и Секретариату, а в круге читателей отсутствуют: ${readerNames(missing, 'ru').join(', ')}.`,
    zh: `提案供全体成员国和秘书处查阅，而查阅范围中缺少：${readerNames(missing, 'zh').join('、')}。`,
  }),
  notFound: ({ what, named }: { what: 'proposal' | 'decision'; named: string }): Sentence => ({
    en: `There is no ${what} ${named} that you may see`,
    ru: `${sought[what].ru} ${named} нет, либо оно предназначено не вам.`,
    zh: `没有${sought[what].zh} ${named}，或其不在您的查阅范围内。`,
  }),
}

const sought = {
  proposal: { ru: 'Предложения', zh: '提案' },
  decision: { ru: 'Решения', zh: '决定' },
} as const
