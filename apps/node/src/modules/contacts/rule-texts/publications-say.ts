import type { Sentence } from '@concert/language'
import { ownLanguageName } from '../../../kernel/own-language-name.ts'

/** What a party has answered of a paragraph that waits for its consent. */
export type Withheld = 'amended' | 'declined' | 'no answer'

const withheld: Readonly<Record<Withheld, Sentence>> = {
  amended: { en: 'amended', ru: 'предлагает иную редакцию', zh: '提出修改' },
  declined: { en: 'declined', ru: 'отклоняет', zh: '不同意' },
  'no answer': { en: 'no answer', ru: 'ответа нет', zh: '尚未答复' },
}

export type Unconfirmed = { readonly agency: string; readonly answer: Withheld }

export const publicationsSay = {
  mustBeClear: {
    en: 'must be TLP:CLEAR: it is for everyone',
    ru: 'Требуется гриф TLP:CLEAR: заявление предназначено для всех.',
    zh: '标签须为 TLP:CLEAR：该声明面向所有人。',
  },
  readoutUnderEmbargo: ({ embargo, now }: { readonly embargo: string; readonly now: string }): Sentence => ({
    en: `the readout is under embargo until ${embargo} (it is ${now})`,
    ru: `Эмбарго на сообщение по итогам действует до ${embargo} (сейчас ${now}).`,
    zh: `通稿限制发布至 ${embargo}（现在是 ${now}）。`,
  }),
  readoutSays: (index: number): Sentence => ({
    en: `must be the readout's (entry ${index})`,
    ru: `Должно совпадать с сообщением по итогам (запись ${index}).`,
    zh: `须与通稿一致（第 ${index} 条）。`,
  }),
  eventAsOfReadout: (event: string | null): Sentence => ({
    en: `must be ${event ?? 'absent'}, as of the readout`,
    ru:
      event === null
        ? 'Событие не указывается, как и в сообщении по итогам.'
        : `Событие должно быть тем же, что в сообщении по итогам: ${event}.`,
    zh: event === null ? '事件须与通稿一样留空。' : `事件须与通稿一致：${event}。`,
  }),
  paragraphAltered: (paragraph: string): Sentence => ({
    en: `is not what the readout says in "${paragraph}"`,
    ru: `Абзац «${paragraph}» не совпадает с сообщением по итогам.`,
    zh: `与通稿段落“${paragraph}”不一致。`,
  }),
  paragraphOrder: {
    en: 'must stand in the order of the readout',
    ru: 'Абзацы должны следовать в том порядке, в каком они стоят в сообщении по итогам.',
    zh: '段落须按其在通稿中的顺序排列。',
  },
  absentCannotConfirm: (paragraph: string): Sentence => ({
    en: `"${paragraph}" holds words of a party that is not in the directory and cannot confirm them; leave it out`,
    ru: `Абзац «${paragraph}» содержит слова стороны вне справочника, которая не может их подтвердить; исключите его.`,
    zh: `段落“${paragraph}”含名录以外一方的话，该方无法确认；请勿列入。`,
  }),
  notConfirmed: ({
    paragraph,
    by,
  }: {
    readonly paragraph: string
    readonly by: readonly Unconfirmed[]
  }): Sentence => ({
    en: `"${paragraph}" is not confirmed by ${by.map(({ agency, answer }) => `${agency} (${withheld[answer].en})`).join(', ')} in an answer to this version; leave it out, or wait`,
    ru: `Абзац «${paragraph}» не подтверждён в ответе на эту редакцию: ${by.map(({ agency, answer }) => `${agency} (${withheld[answer].ru})`).join(', ')}; исключите его или дождитесь подтверждения.`,
    zh: `段落“${paragraph}”未在对此版本的答复中获得确认：${by.map(({ agency, answer }) => `${agency}（${withheld[answer].zh}）`).join('、')}；请勿列入，或等待确认。`,
  }),
  missingIn: (languages: readonly string[]): Sentence => ({
    en: `is missing in ${languages.join(', ')}`,
    ru: `Нет текста: ${languages.map(ownLanguageName).join(', ')}.`,
    zh: `缺少文本：${languages.map(ownLanguageName).join('、')}。`,
  }),
  noLineCleared: (by: string): Sentence => ({
    en: `${by} has cleared no line on this conversation`,
    ru: `Ведомство ${by} не разрешало к печати тезиса по этой беседе.`,
    zh: `${by} 没有就本会谈核准口径。`,
  }),
  notLineCleared: (index: number): Sentence => ({
    en: `is not the line that was cleared, at entry ${index}`,
    ru: `Это не тот тезис, который разрешён к печати (запись ${index}).`,
    zh: `与已核准的口径不一致（第 ${index} 条）。`,
  }),
  lineUnderEmbargo: ({ embargo, now }: { readonly embargo: string; readonly now: string }): Sentence => ({
    en: `the line is under embargo until ${embargo} (it is ${now})`,
    ru: `Эмбарго на тезис для прессы действует до ${embargo} (сейчас ${now}).`,
    zh: `口径限制发布至 ${embargo}（现在是 ${now}）。`,
  }),
  notAnothersPublication: ({ id, by }: { readonly id: string; readonly by: string }): Sentence => ({
    en: `${id} is not another party's publication of a conversation with ${by}`,
    ru: `${id} не является публикацией другой стороны о беседе с ведомством ${by}.`,
    zh: `${id} 不是另一方就与 ${by} 的会谈公开的通稿。`,
  }),
  anotherPublished: ({
    agency,
    index,
    id,
  }: {
    readonly agency: string
    readonly index: number
    readonly id: string
  }): Sentence => ({
    en: `is missing: ${agency} published its own at entry ${index}; name it, ${id}`,
    ru: `Не указана публикация другой стороны: ведомство ${agency} опубликовало своё сообщение (запись ${index}); укажите его: ${id}.`,
    zh: `缺少此项：${agency} 已公开己方通稿（第 ${index} 条）；请写明该声明：${id}。`,
  }),
  agreedAlready: ({ by, index }: { readonly by: string; readonly index: number }): Sentence => ({
    en: `${by} has agreed already, at entry ${index}`,
    ru: `Ведомство ${by} уже дало согласие (запись ${index}).`,
    zh: `${by} 已表示同意（第 ${index} 条）。`,
  }),
  publicationLacksParagraph: (paragraph: string): Sentence => ({
    en: `the publication has no paragraph "${paragraph}"`,
    ru: `В публикации нет абзаца «${paragraph}».`,
    zh: `公开稿中没有段落“${paragraph}”。`,
  }),
  notPublication: (id: string): Sentence => ({
    en: `${id} is not a publication`,
    ru: `${id} не является публикацией.`,
    zh: `${id} 不是公开稿。`,
  }),
  forOtherParties: (parties: readonly string[]): Sentence => ({
    en: `this is for the other parties: ${parties.join(', ')}`,
    ru: `Согласие или возражение заявляют другие стороны: ${parties.join(', ')}.`,
    zh: `由其他各方表示同意或提出异议：${parties.join('、')}。`,
  }),
}
