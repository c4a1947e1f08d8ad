import type { Sentence } from '@concert/language'
import { readerNames } from '../../../kernel/reader-names.ts'

type Id = { readonly id: string }
type Chaired = { readonly chair: string }

/** Meetings, adoptions, positions and who takes part. */
export const decisionSays = {
  notBegun: ({ date, today }: { date: string; today: string }): Sentence => ({
    en: `${date} has not begun: it is ${today} in UTC`,
    ru: `День ${date} ещё не наступил: по UTC сегодня ${today}.`,
    zh: `${date} 尚未开始：按 UTC 今日为 ${today}。`,
  }),
  chairNotMember: ({ chair }: Chaired): Sentence => ({
    en: `${chair} is not a member, and a member chairs`,
    ru: `${chair} не является государством-членом, а председательствует государство-член.`,
    zh: `${chair} 不是成员国，而主席国须为成员国。`,
  }),
  chairAbsent: ({ chair }: Chaired): Sentence => ({
    en: `${chair} chairs and is not among those present`,
    ru: `${chair} председательствовало, но не указано среди присутствовавших.`,
    zh: `${chair} 为主席国，却未列入出席国家。`,
  }),
  noBasis: ({ id }: Id): Sentence => ({
    en: `${id} is neither a silence nor a consensus`,
    ru: `${id} не является ни процедурой умолчания, ни записью о консенсусе.`,
    zh: `${id} 既不是默许程序，也不是协商一致的记录。`,
  }),
  adoptedOnce: ({ number, decision }: { number: number; decision: number }): Sentence => ({
    en: `proposal ${number} was adopted already, as decision ${decision}`,
    ru: `Предложение № ${number} уже принято как решение № ${decision}.`,
    zh: `第${number}号提案此前已通过为第${decision}号决定。`,
  }),
  nextDecision: ({ next }: { next: number }): Sentence => ({
    en: `must be ${next}, the number of the next decision`,
    ru: `Номер следующего решения — ${next}: укажите его.`,
    zh: `须为 ${next}，即下一项决定的编号。`,
  }),
  otherDigests: {
    en: 'must be the digests by which the text was frozen',
    ru: 'Следует указать хеши, которыми зафиксирован текст.',
    zh: '须为案文冻结时的摘要。',
  },
  otherText: ({ version }: { version: number }): Sentence => ({
    en: `is not what version ${version} says`,
    ru: `Расходится с версией ${version}.`,
    zh: `与第${version}稿不符。`,
  }),
  dayOutside: ({ first, today }: { first: string; today: string }): Sentence => ({
    en: `must be from ${first}, when it was decided, to ${today}, today in UTC`,
    ru: `Дата должна быть не ранее ${first}, когда решение принято, и не позднее ${today}, сегодняшнего дня по UTC.`,
    zh: `日期须在 ${first}（作出决定之日）与 ${today}（按 UTC 今日）之间。`,
  }),
  narrower: ({ audience }: { audience: readonly string[] }): Sentence => ({
    en: `must reach whoever reads the proposal, ${JSON.stringify(audience)}, or further`,
    ru: `Решение должно быть доступно всем, кому доступно предложение (${readerNames(audience, 'ru').join(', ')}), или более широкому кругу.`,
    zh: `须供凡可查阅提案者（${readerNames(audience, 'zh').join('、')}）查阅，或范围更大。`,
  }),
  neitherSilenceNorDecision: ({ id }: Id): Sentence => ({
    en: `${id} is neither a silence nor a decision`,
    ru: `${id} не является ни процедурой умолчания, ни решением.`,
    zh: `${id} 既不是默许程序，也不是决定。`,
  }),
  silenceEnded: ({ standing }: { standing: 'broken' | 'withdrawn' }): Sentence => ({
    en: `the silence was ${standing}: comment on the version, or take a position when it is put anew`,
    ru: `${ended[standing].ru}: выскажите замечание к версии или заявите позицию, когда процедура будет объявлена заново.`,
    zh: `${ended[standing].zh}：请对该稿提出评论，或待重新付诸默许程序时声明立场。`,
  }),
  ofNeither: ({ by }: { by: string }): Sentence => ({
    en: `members and observers take part in a decision, and ${by} is of neither`,
    ru: `В решении участвуют государства-члены и наблюдатели; ${by} не выступает ни от одного из них.`,
    zh: `参与决定的是成员国和观察员国，${by} 不属于其中任何一国。`,
  }),
  otherState: ({ by, state, named }: { by: string; state: string; named: string }): Sentence => ({
    en: `${by} speaks for ${state}, not for ${named}`,
    ru: `${by} выступает от имени государства ${state}, а не ${named}.`,
    zh: `${by} 代表 ${state}，不代表 ${named}。`,
  }),
  notDecision: ({ id }: Id): Sentence => ({
    en: `${id} is not a decision`,
    ru: `${id} не является решением.`,
    zh: `${id} 不是决定。`,
  }),
}

const ended = {
  broken: { ru: 'Умолчание нарушено', zh: '默许已被打破' },
  withdrawn: { ru: 'Процедура умолчания прекращена', zh: '默许程序已撤回' },
} as const
