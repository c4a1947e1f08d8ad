import type { Sentence, Sentences } from '@concert/language'
import { directoryEnglish, type DirectoryFacts } from '@concert/statement'

type Says = { readonly [R in keyof DirectoryFacts]: (facts: DirectoryFacts[R]) => Sentence }

/** Why a statement of the directory may not stand: by the reasons of the rule that every reader of the record shares. */
export const directoryReasons: Says = {
  'foreign-founder': (facts) => ({
    en: directoryEnglish['foreign-founder'](facts),
    ru: `Реестр учреждает Секретариат, названный в заявлении: ${facts.agency}.`,
    zh: `记录由声明所列的秘书处 ${facts.agency} 设立。`,
  }),
  'only-secretariat': (facts) => ({
    en: directoryEnglish['only-secretariat'](facts),
    ru: `Заявление вида ${facts.kind} делает Секретариат (${facts.secretariat ?? 'ещё не учреждён'}), а не ${facts.by}.`,
    zh: `${facts.kind} 由秘书处（${facts.secretariat ?? '尚未设立'}）作出，${facts.by} 无权作出。`,
  }),
  'unknown-state': (facts) => ({
    en: directoryEnglish['unknown-state'](facts),
    ru: `В справочнике нет ${facts.state}; сначала внесите членство этого государства.`,
    zh: `名录中没有 ${facts.state}；请先列入其成员资格。`,
  }),
  'unknown-agency': (facts) => ({
    en: directoryEnglish['unknown-agency'](facts),
    ru: `В справочнике нет ${facts.agency}; сначала внесите это ведомство.`,
    zh: `名录中没有 ${facts.agency}；请先列入该机构。`,
  }),
  'other-state': (facts) => ({
    en: directoryEnglish['other-state'](facts),
    ru: `${facts.by} не выступает от имени ${facts.state}.`,
    zh: `${facts.by} 不代表 ${facts.state}。`,
  }),
  'not-in-force': (facts) => ({
    en: directoryEnglish['not-in-force'](facts),
    ru: `${facts.previous} — не действующий ключ ведомства ${facts.by}.`,
    zh: `${facts.previous} 不是 ${facts.by} 的有效密钥。`,
  }),
  'not-by-previous': (facts) => ({
    en: directoryEnglish['not-by-previous'](facts),
    ru: 'Замену ключа подписывает тот ключ, который заменяется.',
    zh: '密钥更换须由被更换的密钥签署。',
  }),
  'unknown-key': (facts) => ({
    en: directoryEnglish['unknown-key'](facts),
    ru: `У ведомства ${facts.agency} нет ключа ${facts.keyid}.`,
    zh: `${facts.agency} 没有密钥 ${facts.keyid}。`,
  }),
  'ended-key': (facts) => ({
    en: directoryEnglish['ended-key'](facts),
    ru: `Ключ ${facts.keyid} прекращён записью ${facts.index}.`,
    zh: `密钥 ${facts.keyid} 已由第 ${facts.index} 条终止。`,
  }),
  'not-revoker': (facts) => ({
    en: directoryEnglish['not-revoker'](facts),
    ru: `Ключ ведомства ${facts.agency} отзывает само это ведомство или Секретариат.`,
    zh: `${facts.agency} 的密钥只能由其自身或秘书处撤销。`,
  }),
  'last-key': (facts) => ({
    en: directoryEnglish['last-key'](facts),
    ru: 'Это последний ключ Секретариата; сначала зарегистрируйте другой или замените этот.',
    zh: '这是秘书处的最后一个密钥；请先登记或更换为另一密钥。',
  }),
  'known-key': (facts) => ({
    en: directoryEnglish['known-key'](facts),
    ru: `Этот ключ уже внесён в справочник как ключ ведомства ${facts.agency}.`,
    zh: `该密钥已载于名录，属于 ${facts.agency}。`,
  }),
  'not-cosigned': (facts) => ({
    en: directoryEnglish['not-cosigned'](facts),
    ru: 'Новый ключ не подписал заявление: владелец подтверждает обладание им второй подписью под тем же содержанием.',
    zh: '新密钥尚未签署：其持有者须在同一内容上以第二个签名证明持有该密钥。',
  }),
}

/** What the rules of the directory and of its keys tell people, in every language that we speak. */
export const directorySay = {
  ...directoryReasons,
  forEveryone: {
    en: 'the directory is for everyone: TLP:CLEAR',
    ru: 'Справочник открыт для всех: гриф должен быть TLP:CLEAR.',
    zh: '名录面向所有人：标签须为 TLP:CLEAR。',
  },
  noKeyHere: ({ agency }: { agency: string }): Sentence => ({
    en: `This node holds no key of ${agency} that is in force`,
    ru: `На этом узле нет действующего ключа ведомства ${agency}.`,
    zh: `本节点未保管 ${agency} 的有效密钥。`,
  }),
  hasNoKeyHere: {
    en: 'has no key here',
    ru: 'Ключа этого ведомства здесь нет.',
    zh: '此处没有该机构的密钥。',
  },
  onlyEnrolment: ({ secretariat }: { secretariat: string }): Sentence => ({
    en: `Only a directory.key-enrolment by ${secretariat} is signed here`,
    ru: `Здесь подписывается только directory.key-enrolment от имени ${secretariat}.`,
    zh: `此处只签署 ${secretariat} 的 directory.key-enrolment。`,
  }),
  mustBeEnrolment: {
    en: 'must be directory.key-enrolment',
    ru: 'Вид должен быть directory.key-enrolment.',
    zh: '须为 directory.key-enrolment。',
  },
  noSecretariatKey: ({ secretariat }: { secretariat: string }): Sentence => ({
    en: `This node does not hold a key of ${secretariat}`,
    ru: `На этом узле нет ключа ${secretariat}.`,
    zh: `本节点未保管 ${secretariat} 的密钥。`,
  }),
  stateFirst: ({ agency }: { agency: string }): Sentence => ({
    en: `${agency} is not an agency in the directory; state it first`,
    ru: `В справочнике нет ведомства ${agency}; сначала внесите его.`,
    zh: `名录中没有机构 ${agency}；请先将其列入。`,
  }),
} satisfies Sentences
