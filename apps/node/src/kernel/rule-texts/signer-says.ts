import type { Sentence } from '@concert/language'
import { signerEnglish, type SignerFacts } from '@concert/statement'

type Says = { readonly [R in keyof SignerFacts]: (facts: SignerFacts[R]) => Sentence }
type EndReason = SignerFacts['ended-key']['reason']

const endReasons: Readonly<Record<'ru' | 'zh', Readonly<Record<EndReason, string>>>> = {
  ru: {
    rotated: 'заменён новым',
    lost: 'утрачен',
    compromised: 'скомпрометирован',
    retired: 'выведен из употребления',
  },
  zh: { rotated: '已由新密钥替换', lost: '遗失', compromised: '已泄露', retired: '停用' },
}

/** Why none of a statement's keys may sign for its author. */
export const signerSays: Says = {
  'unknown-agency': (facts) => ({
    en: signerEnglish['unknown-agency'](facts),
    ru: `В справочнике нет ведомства ${facts.by}.`,
    zh: `名录中没有机构 ${facts.by}。`,
  }),
  'closed-agency': (facts) => ({
    en: signerEnglish['closed-agency'](facts),
    ru: `Ведомство ${facts.by} закрыто и ничего не подписывает.`,
    zh: `${facts.by} 已关闭，不再签署。`,
  }),
  'unknown-key': (facts) => ({
    en: signerEnglish['unknown-key'](facts),
    ru: `Ключа ${facts.keyid} в справочнике нет; сначала его следует зарегистрировать.`,
    zh: `名录中没有密钥 ${facts.keyid}；请先登记。`,
  }),
  'foreign-key': (facts) => ({
    en: signerEnglish['foreign-key'](facts),
    ru: `Ключ ${facts.keyid} принадлежит ведомству ${facts.agency}, а не ${facts.by}.`,
    zh: `密钥 ${facts.keyid} 属于 ${facts.agency}，不属于 ${facts.by}。`,
  }),
  'ended-key': (facts) => ({
    en: signerEnglish['ended-key'](facts),
    ru: `Ключ ${facts.keyid} ведомства ${facts.by} прекращён записью ${facts.index} (${endReasons.ru[facts.reason]}); подпишите действующим ключом.`,
    zh: `${facts.by} 的密钥 ${facts.keyid} 已由第 ${facts.index} 条终止（${endReasons.zh[facts.reason]}）；请使用有效密钥签署。`,
  }),
}
