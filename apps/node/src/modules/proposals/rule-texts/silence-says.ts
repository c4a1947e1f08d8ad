import type { Sentence } from '@concert/language'

type Since = { readonly since: string }
type Numbered = Since & { readonly number: number }
type Taken = { readonly expires: string; readonly received: string }

/** What decides on a proposal already, and what a silence procedure takes. */
export const silenceSays = {
  isUnderSilence: ({ number, expires }: { number: number; expires: string }): Sentence => ({
    en: `proposal ${number} is under silence until ${expires}, and its text is frozen: a member breaks the silence by an objection or an amendment (proposals.break), or the Secretariat withdraws it first`,
    ru: `По предложению № ${number} до ${expires} действует процедура умолчания, и текст зафиксирован: сначала государство-член нарушает умолчание возражением или поправкой (proposals.break) либо Секретариат прекращает процедуру.`,
    zh: `第${number}号提案的默许期至 ${expires} 届满，其间案文冻结：须先由成员国以异议或修正案打破默许（proposals.break），或由秘书处撤回默许程序。`,
  }),
  hasPassed: ({ number, since }: Numbered): Sentence => ({
    en: `proposal ${number} passed silence at ${since} and waits for its adoption`,
    ru: `Срок умолчания по предложению № ${number} истёк ${since} без возражений; решение ещё не оформлено.`,
    zh: `第${number}号提案的默许期已于 ${since} 届满无异议，待正式通过。`,
  }),
  isAgreed: ({ number, since }: Numbered): Sentence => ({
    en: `proposal ${number} was agreed by consensus, recorded at ${since}, and waits for its adoption`,
    ru: `Предложение № ${number} согласовано консенсусом на заседании, что зафиксировано ${since}; решение ещё не оформлено.`,
    zh: `第${number}号提案已在会议上协商一致商定，并于 ${since} 载入记录，待正式通过。`,
  }),
  isAdopted: ({ number, since, decision }: Numbered & { decision: number }): Sentence => ({
    en: `proposal ${number} was adopted at ${since} as decision ${decision}`,
    ru: `Предложение № ${number} принято ${since} как решение № ${decision}.`,
    zh: `第${number}号提案已于 ${since} 通过为第${decision}号决定。`,
  }),
  isWithdrawn: ({ number, since }: Numbered): Sentence => ({
    en: `proposal ${number} was withdrawn at ${since}; what is proposed anew has a new number`,
    ru: `Предложение № ${number} снято ${since}; вносимое заново получает новый номер.`,
    zh: `第${number}号提案已于 ${since} 撤回；重新提出须另行编号。`,
  }),
  methodRefused: ({ state }: { state: string }): Sentence => ({
    en: `${state} refuses silence as a method: decide by consensus at a meeting`,
    ru: `${state} не согласно на принятие по процедуре умолчания: решение принимается консенсусом на заседании.`,
    zh: `${state} 不同意经默许程序决定：请在会议上协商一致决定。`,
  }),
  methodUnsaid: ({ state }: { state: string }): Sentence => ({
    en: `${state} has not consented to silence as a method (proposals.method)`,
    ru: `${state} не заявило о согласии на принятие по процедуре умолчания (proposals.method).`,
    zh: `${state} 尚未同意经默许程序决定（proposals.method）。`,
  }),
  afterBroken: ({ id }: { id: string }): Sentence => ({
    en: `must be ${id}, the silence that was broken before`,
    ru: `Следует указать ${id} — прежнюю, нарушенную процедуру умолчания.`,
    zh: `须为 ${id}，即此前被打破的默许程序。`,
  }),
  tooShort: ({ least }: { least: string }): Sentence => ({
    en: `must be ${least} or later: a silence lasts 24 hours at least, or 1 hour with the chair’s reason (body.reason)`,
    ru: `Не ранее ${least}: процедура умолчания длится не менее 24 часов, а при наличии обоснования председателя (body.reason) — не менее 1 часа.`,
    zh: `须为 ${least} 或之后：默许期至少为24小时；有主席的理由（body.reason）者，至少为1小时。`,
  }),
  tooShortWithReason: ({ least }: { least: string }): Sentence => ({
    en: `must be ${least} or later: with the chair’s reason a silence lasts 1 hour at least`,
    ru: `Не ранее ${least}: при наличии обоснования председателя процедура умолчания длится не менее 1 часа.`,
    zh: `须为 ${least} 或之后：有主席的理由者，默许期至少为1小时。`,
  }),
  notSilence: ({ id }: { id: string }): Sentence => ({
    en: `${id} is not a silence`,
    ru: `${id} не является процедурой умолчания.`,
    zh: `${id} 不是默许程序。`,
  }),
  tooLate: ({ expires, received }: Taken): Sentence => ({
    en: `the silence expired at ${expires}, and this was received at ${received}: at the instant of expiry is too late`,
    ru: `Срок умолчания истёк ${expires}, а заявление получено ${received}: ровно в момент истечения уже поздно.`,
    zh: `默许期已于 ${expires} 届满，而本声明于 ${received} 收到：恰在届满时刻收到即为逾期。`,
  }),
  tooEarly: ({ expires, received }: Taken): Sentence => ({
    en: `the silence runs until ${expires}, and this was received at ${received}: what passes silence is adopted from then on`,
    ru: `Процедура умолчания действует до ${expires}, а заявление получено ${received}: решение оформляется по истечении срока без возражений.`,
    zh: `默许期至 ${expires} 届满，而本声明于 ${received} 收到：届满无异议后方可正式通过。`,
  }),
  notLater: ({ expires }: { expires: string }): Sentence => ({
    en: `must be later than ${expires}, at which the silence expires`,
    ru: `Новый срок должен быть позднее ${expires}, когда истекает процедура умолчания.`,
    zh: `须晚于 ${expires}，即现定的届满时刻。`,
  }),
  isBroken: ({ by, since }: Since & { by: string }): Sentence => ({
    en: `the silence was broken by ${by} at ${since}; it is put anew, never resumed`,
    ru: `Умолчание нарушено ${since} (${by}); процедура не возобновляется, а объявляется заново.`,
    zh: `默许已于 ${since} 被 ${by} 打破；不再恢复，只可重新付诸默许程序。`,
  }),
  brokenAlready: ({ since }: Since): Sentence => ({
    en: `the state’s objection was received at ${since}, and is on record once`,
    ru: `Возражение государства получено ${since} и заносится в реестр один раз.`,
    zh: `该国的异议已于 ${since} 收到，只载入记录一次。`,
  }),
  silenceWithdrawn: ({ since }: Since): Sentence => ({
    en: `the silence was withdrawn at ${since}`,
    ru: `Процедура умолчания прекращена ${since}.`,
    zh: `默许程序已于 ${since} 撤回。`,
  }),
  textAdopted: ({ since }: Since): Sentence => ({
    en: `the text was adopted at ${since}`,
    ru: `Текст принят ${since}.`,
    zh: `案文已于 ${since} 通过。`,
  }),
}
