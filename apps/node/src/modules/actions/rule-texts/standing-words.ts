import type { ActionStanding, PartStanding } from '@concert/api'
import type { Sentence } from '@concert/language'

/** How an action or a part of it stands, as the pages say it; the English of a refusal has the code. */
export const standingWords: Readonly<Record<ActionStanding | PartStanding, Sentence>> = {
  open: { en: 'open', ru: 'ведётся', zh: '进行中' },
  overdue: { en: 'overdue', ru: 'срок истёк', zh: '逾期' },
  waiting: { en: 'waiting', ru: 'сообщений ещё нет', zh: '尚无通报' },
  begun: { en: 'begun', ru: 'начато', zh: '已启动' },
  'on-track': { en: 'on-track', ru: 'идёт по плану', zh: '按计划进行' },
  delayed: { en: 'delayed', ru: 'задерживается', zh: '有所延误' },
  blocked: { en: 'blocked', ru: 'приостановлено', zh: '受阻' },
  achieved: { en: 'achieved', ru: 'выполнено, ожидает подтверждения', zh: '已达成，待确认' },
  returned: { en: 'returned', ru: 'возвращено на доработку', zh: '已退回补充' },
  complete: { en: 'complete', ru: 'завершение подтверждено', zh: '已确认完成' },
  cancelled: { en: 'cancelled', ru: 'отменено', zh: '已取消' },
  apart: { en: 'apart', ru: 'не участвует', zh: '不参加' },
}
