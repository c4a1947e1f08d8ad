import type { ActionStanding, PartStanding } from '@concert/api'
import type { Sentence } from '@concert/language'
import { standingWords } from './standing-words.ts'

/** A part, and the entry by which it came to stand as it does. */
type Part = { readonly who: string; readonly index: number | undefined }
/** One that is apart, complete or cancelled is so by an entry. */
type SettledPart = Part & { readonly index: number }
type StandingPart = Part & { readonly standing: PartStanding }

/** What is refused of a part, or of the whole: who does it, how it stands, and whether it is complete. */
export const partsSay = {
  noPart: (who: string): Sentence => ({
    en: `${who} has no part in the action`,
    ru: `У ${who} нет части в этом мероприятии.`,
    zh: `${who} 在该行动中没有承担部分。`,
  }),
  joinsFirst: (by: string): Sentence => ({
    en: `${by} has no part in the action; a state that joins says so first (actions.participation)`,
    ru: `У ведомства ${by} нет части в этом мероприятии; государство, которое присоединяется, сначала заявляет об участии (actions.participation).`,
    zh: `${by} 在该行动中没有承担部分；国家加入时须先表明参加（actions.participation）。`,
  }),
  doesNotTakePart: ({ who, index }: Part): Sentence => ({
    en: `${who} does not take part${atEntry(index).en}`,
    ru: `${who} не участвует в мероприятии${atEntry(index).ru}.`,
    zh: `${who} 不参加该行动${atEntry(index).zh}。`,
  }),
  apartJoinsFirst: ({ who, index }: SettledPart): Sentence => ({
    en: `${who} does not take part (at entry ${index}); to join, say so first (actions.participation)`,
    ru: `${who} не участвует в мероприятии${atEntry(index).ru}; чтобы присоединиться, сначала следует заявить об участии (actions.participation).`,
    zh: `${who} 不参加该行动${atEntry(index).zh}；如要加入，须先表明参加（actions.participation）。`,
  }),
  confirmedComplete: ({ who, index }: SettledPart): Sentence => ({
    en: `the part of ${who} was confirmed complete at entry ${index}; the Secretariat may return it`,
    ru: `Завершение части ${who} подтверждено${atEntry(index).ru}; вернуть её на доработку может Секретариат.`,
    zh: `${who} 的部分已确认完成${atEntry(index).zh}；秘书处可将其退回补充。`,
  }),
  staysComplete: ({ who, index }: SettledPart): Sentence => ({
    en: `the part of ${who} is confirmed complete (entry ${index})`,
    ru: `Завершение части ${who} подтверждено${atEntry(index).ru}.`,
    zh: `${who} 的部分已确认完成${atEntry(index).zh}。`,
  }),
  partWasCancelled: ({ who, index }: SettledPart): Sentence => ({
    en: `the part of ${who} was cancelled at entry ${index}`,
    ru: `Часть ${who} отменена${atEntry(index).ru}.`,
    zh: `${who} 的部分已取消${atEntry(index).zh}。`,
  }),
  partCancelledAlready: ({ who, index }: Part): Sentence => ({
    en: `the part of ${who} is cancelled already${atEntry(index).en}`,
    ru: `Часть ${who} уже отменена${atEntry(index).ru}.`,
    zh: `${who} 的部分已经取消${atEntry(index).zh}。`,
  }),
  partCompleteAlready: ({ who, index }: Part): Sentence => ({
    en: `the part of ${who} is complete already${atEntry(index).en}`,
    ru: `Завершение части ${who} уже подтверждено${atEntry(index).ru}.`,
    zh: `${who} 的部分此前已确认完成${atEntry(index).zh}。`,
  }),
  partReturnFirst: ({ who, index }: Part): Sentence => ({
    en: `the part of ${who} is complete${atEntry(index).en}; return it first`,
    ru: `Завершение части ${who} подтверждено${atEntry(index).ru}; сначала её возвращают на доработку.`,
    zh: `${who} 的部分已确认完成${atEntry(index).zh}；须先退回补充。`,
  }),
  partNotAchieved: ({ who, standing, index }: StandingPart): Sentence => ({
    en: `no update of ${who} says achieved: it is ${standingWords[standing].en}${atEntry(index).en}`,
    ru: `О выполнении части ${who} не сообщено; её состояние: ${standingWords[standing].ru}${atEntry(index).ru}.`,
    zh: `${who} 未通报已达成；其部分的状态：${standingWords[standing].zh}${atEntry(index).zh}。`,
  }),
  partNotReturnable: ({ who, standing, index }: StandingPart): Sentence => ({
    en: `there is nothing to return: the part of ${who} is ${standingWords[standing].en}${atEntry(index).en}`,
    ru: `Возвращать нечего; состояние части ${who}: ${standingWords[standing].ru}${atEntry(index).ru}.`,
    zh: `没有可退回的内容；${who} 的部分的状态：${standingWords[standing].zh}${atEntry(index).zh}。`,
  }),
  followerReads: (agency: string): Sentence => ({
    en: `${agency}, which follows the action, must read it`,
    ru: `Сообщение должно быть доступно ведомству ${agency}, которое следит за мероприятием.`,
    zh: `通报须供跟进该行动的 ${agency} 阅读。`,
  }),
  secretariatConfirms: {
    en: 'the Secretariat confirms that an action is complete; say what was achieved (actions.update)',
    ru: 'Завершение мероприятия подтверждает Секретариат; ведомство сообщает о выполнении (actions.update).',
    zh: '行动的完成由秘书处确认；机构通报所达成的内容（actions.update）。',
  },
  completeAlready: {
    en: 'the action is complete already',
    ru: 'Завершение мероприятия уже подтверждено.',
    zh: '该行动此前已确认完成。',
  },
  nothingAchieved: {
    en: 'no update says achieved',
    ru: 'О выполнении никто не сообщил.',
    zh: '尚无通报表明已达成。',
  },
  nothingToReturn: {
    en: 'there is nothing to return: nobody has said achieved',
    ru: 'Возвращать нечего: о выполнении никто не сообщил.',
    zh: '没有可退回的内容：尚无通报表明已达成。',
  },
  wholeReturnFirst: {
    en: 'the action is complete; return it first',
    ru: 'Завершение мероприятия подтверждено; сначала его возвращают на доработку.',
    zh: '该行动已确认完成；须先退回补充。',
  },
  notAchievedBy: (open: readonly { readonly who: string; readonly standing: PartStanding }[]): Sentence => ({
    en: `has not been achieved by ${open.map(({ who, standing }) => `${who} (${standingWords[standing].en})`).join(', ')}; confirm the parts that are, or cancel those that will not be`,
    ru: `Не выполнены части: ${open.map(({ who, standing }) => `${who} (${standingWords[standing].ru})`).join(', ')}; подтвердите завершение выполненных частей или отмените те, что исполнены не будут.`,
    zh: `尚未达成的部分：${open.map(({ who, standing }) => `${who}（${standingWords[standing].zh}）`).join('、')}；请确认已达成的部分，或取消不再执行的部分。`,
  }),
  dependsOn: ({
    id,
    index,
    standing,
  }: {
    readonly id: string
    readonly index: number
    readonly standing: ActionStanding
  }): Sentence => ({
    en: `depends on ${id} (entry ${index}), which is ${standingWords[standing].en}; complete that first`,
    ru: `Сначала должно быть завершено мероприятие ${id} (запись ${index}), от которого это зависит; его состояние: ${standingWords[standing].ru}.`,
    zh: `须先完成前置行动 ${id}（第 ${index} 条）；其状态：${standingWords[standing].zh}。`,
  }),
  stateSaysItself: ({
    by,
    state,
  }: {
    readonly by: string
    readonly state: string | undefined
  }): Sentence => ({
    en: `${by} speaks for ${state ?? 'no state'}; a state says itself whether it takes part`,
    ru: `Ведомство ${by} ${state === undefined ? 'не представляет ни одного государства' : `выступает от имени ${state}`}; о своём участии государство заявляет само.`,
    zh: `${by} ${state === undefined ? '不代表任何国家' : `代表 ${state}`}；是否参加由各国自行表明。`,
  }),
  saidAlready: ({ state, index }: { readonly state: string; readonly index: number }): Sentence => ({
    en: `${state} has said so at entry ${index}`,
    ru: `Государство ${state} уже заявило об этом (запись ${index}).`,
    zh: `${state} 此前已如此表明（第 ${index} 条）。`,
  }),
}

/** Nothing of a part of which nothing was said yet. */
function atEntry(index: number | undefined): Sentence {
  if (index === undefined) return { en: '', ru: '', zh: '' }
  return { en: ` (entry ${index})`, ru: ` (запись ${index})`, zh: `（第 ${index} 条）` }
}
