import type { Sentence } from '@concert/language'
import { readerNames } from '../../../kernel/reader-names.ts'

/** What an action itself may not say: for whom it is, which version it is, and what it comes from. */
export const termsSay = {
  noneYouMaySee: (id: string): Sentence => ({
    en: `There is no action ${id} that you may see`,
    ru: `Доступного вам мероприятия ${id} нет.`,
    zh: `没有您可阅的行动 ${id}。`,
  }),
  notAction: (id: string): Sentence => ({
    en: `${id} is not an action of this record`,
    ru: `Мероприятия ${id} в этом реестре нет.`,
    zh: `本记录中没有行动 ${id}。`,
  }),
  earlierVersion: ({ id, index }: { readonly id: string; readonly index: number }): Sentence => ({
    en: `is an earlier version; name the newest, ${id} (entry ${index})`,
    ru: `Это прежняя редакция; укажите новейшую: ${id} (запись ${index}).`,
    zh: `这是先前版本；请写明最新版本：${id}（第 ${index} 条）。`,
  }),
  cancelled: (index: number): Sentence => ({
    en: `was cancelled at entry ${index}`,
    ru: `Мероприятие отменено (запись ${index}).`,
    zh: `该行动已取消（第 ${index} 条）。`,
  }),
  speaksForOwnState: ({
    others,
    by,
    state,
  }: {
    readonly others: readonly string[]
    readonly by: string
    readonly state: string | undefined
  }): Sentence => ({
    en: `names ${others.join(', ')}: ${by} speaks for ${state ?? 'no state'} alone; the Secretariat lays down what several do`,
    ru: `В числе исполнителей названы другие (${others.join(', ')}), а ведомство ${by} ${state === undefined ? 'не представляет ни одного государства' : `выступает только от имени ${state}`}; мероприятия нескольких исполнителей вносит Секретариат.`,
    zh: `所列执行方包括 ${others.join('、')}，而 ${by} ${state === undefined ? '不代表任何国家' : `仅代表 ${state}`}；涉及多方的行动由秘书处提出。`,
  }),
  keptFromState: (state: string): Sentence => ({
    en: `the audience keeps the action from every agency of ${state}`,
    ru: `Ни одно ведомство государства ${state} не имеет доступа к мероприятию.`,
    zh: `可阅范围未包括 ${state} 的任何机构。`,
  }),
  keptFromAgency: (agency: string): Sentence => ({
    en: `the audience keeps the action from ${agency}`,
    ru: `Ведомство ${agency} не имеет доступа к мероприятию.`,
    zh: `可阅范围未包括 ${agency}。`,
  }),
  stateNotNamed: (state: string): Sentence => ({
    en: `is of ${state}, which the action does not name in body.states`,
    ru: `Это ведомство государства ${state}, которое не названо в числе исполнителей (body.states).`,
    zh: `该机构属于 ${state}，而该国未被列为执行方（body.states）。`,
  }),
  mustReach: (agency: string): Sentence => ({
    en: `must reach ${agency}, for what others say of the action has the same audience`,
    ru: `Мероприятие должно быть доступно ведомству ${agency}: всё, что о мероприятии сообщают другие, доступно тому же кругу.`,
    zh: `可阅范围须包括 ${agency}：其他各方就该行动所作通报的可阅范围与之相同。`,
  }),
  versionOfAnother: ({ index, agency }: { readonly index: number; readonly agency: string }): Sentence => ({
    en: `entry ${index} is of ${agency}: it, or the Secretariat, gives the next version`,
    ru: `Запись ${index} внесена ведомством ${agency}: новую редакцию вносит оно или Секретариат.`,
    zh: `第 ${index} 条由 ${agency} 提出：新版本由该机构或秘书处提出。`,
  }),
  completeReturnFirst: {
    en: 'is complete; return it first (actions.completion)',
    ru: 'Мероприятие завершено; сначала его возвращают на доработку (actions.completion).',
    zh: '该行动已完成；须先退回补充（actions.completion）。',
  },
  readersAsBefore: (readers: readonly string[]): Sentence => ({
    en: `must be that of the version before it: ${readers.join(' ')}`,
    ru: `Круг получателей должен быть тем же, что у прежней редакции: ${readerNames(readers, 'ru').join(', ')}.`,
    zh: `可阅范围须与前一版本相同：${readerNames(readers, 'zh').join('、')}。`,
  }),
  readersOfAction: (readers: readonly string[]): Sentence => ({
    en: `must be that of the action, so that all see it stand alike: ${readers.join(' ')}`,
    ru: `Круг получателей должен быть тем же, что у мероприятия, чтобы все видели его в одном состоянии: ${readerNames(readers, 'ru').join(', ')}.`,
    zh: `可阅范围须与该行动相同，以使各方所见状态一致：${readerNames(readers, 'zh').join('、')}。`,
  }),
  furtherThanAction: (readers: readonly string[]): Sentence => ({
    en: `reaches further than the action: ${readers.join(' ')}`,
    ru: `Круг получателей шире, чем у мероприятия: ${readerNames(readers, 'ru').join(', ')}.`,
    zh: `可阅范围超出该行动：${readerNames(readers, 'zh').join('、')}。`,
  }),
  furtherThanSource: (readers: readonly string[]): Sentence => ({
    en: `reaches further than what it comes from: ${readers.join(' ')}`,
    ru: `Круг получателей шире, чем у основания мероприятия: ${readerNames(readers, 'ru').join(', ')}.`,
    zh: `可阅范围超出其来源：${readerNames(readers, 'zh').join('、')}。`,
  }),
  sourceMissing: {
    en: 'is missing: name the decision or the readout that it comes from',
    ru: 'Основание не указано: назовите решение или сообщение по итогам беседы.',
    zh: '缺少来源：请注明决定或会谈通稿。',
  },
  nothingUndertaken: ({
    paragraph,
    index,
  }: {
    readonly paragraph: string
    readonly index: number
  }): Sentence => ({
    en: `${paragraph} is not a paragraph of entry ${index} in which anything is undertaken`,
    ru: `В записи ${index} нет абзаца «${paragraph}», в котором взято обязательство.`,
    zh: `第 ${index} 条中没有载有承诺的段落“${paragraph}”。`,
  }),
  commitmentNotHeld: ({
    paragraph,
    index,
    last,
    commitment,
  }: {
    readonly paragraph: string
    readonly index: number
    readonly last: number
    readonly commitment: number
  }): Sentence => ({
    en: `${paragraph} of entry ${index} holds commitments 0 to ${last}, and not ${commitment}`,
    ru: `В абзаце «${paragraph}» записи ${index} обязательства имеют номера от 0 до ${last}; номера ${commitment} нет.`,
    zh: `第 ${index} 条段落“${paragraph}”所载承诺的序号为 0 至 ${last}，没有序号 ${commitment}。`,
  }),
  noSource: ({ index, kind }: { readonly index: number; readonly kind: string }): Sentence => ({
    en: `entry ${index} is a ${kind}; an action comes from a decision (proposals.adoption) or a readout (contacts.publication, contacts.readout)`,
    ru: `Вид записи ${index} — ${kind}; мероприятие вытекает из решения (proposals.adoption) или сообщения по итогам беседы (contacts.publication, contacts.readout).`,
    zh: `第 ${index} 条属于 ${kind}；行动源于决定（proposals.adoption）或会谈通稿（contacts.publication、contacts.readout）。`,
  }),
  paragraphMissing: {
    en: 'is missing: name the paragraph whose commitment it is',
    ru: 'Абзац не указан: назовите абзац, в котором взято обязательство.',
    zh: '缺少段落：请注明载有承诺的段落。',
  },
  paragraphOfReadout: {
    en: 'is for a readout; a decision is named as a whole',
    ru: 'Абзац указывается для сообщения по итогам беседы; решение называется целиком.',
    zh: '段落仅用于会谈通稿；决定须整体引用。',
  },
  waitsInRing: (index: number): Sentence => ({
    en: `entry ${index} waits for this action itself: neither could ever be complete`,
    ru: `Мероприятие записи ${index} само зависит от этого мероприятия: завершить нельзя было бы ни одного из них.`,
    zh: `第 ${index} 条的行动本身以本行动为前置：两者均永远无法完成。`,
  }),
}
