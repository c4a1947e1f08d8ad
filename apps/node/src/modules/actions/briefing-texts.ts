import type { Text } from '@concert/briefing'
import type { Bodies } from '@concert/statement'
import type { ActionStanding } from '@concert/api'

type Progress = Bodies['actions.update']['progress']
type Outcome = Bodies['actions.completion']['outcome']

/** The words in which actions stand in briefings and in the chain; titles and measures are their authors’ own. */
export const actionsTexts = {
  title: { en: 'Joint actions', ru: 'Совместные мероприятия', zh: '联合行动' },
  caption: {
    en: 'Actions that are under way, and those confirmed complete since the issue before',
    ru: 'Мероприятия, которые ведутся, и те, завершение которых подтверждено после предыдущего выпуска',
    zh: '正在进行的行动，以及上一期以来确认完成的行动',
  },
  what: { en: 'Action', ru: 'Мероприятие', zh: '行动' },
  who: { en: 'Carried out by', ru: 'Исполнители', zh: '执行方' },
  due: { en: 'Due', ru: 'Срок', zh: '期限' },
  measure: { en: 'Measure of success', ru: 'Показатель успеха', zh: '成效标准' },
  done: { en: 'Parts complete', ru: 'Завершено частей', zh: '已完成部分' },
  stands: { en: 'Stands', ru: 'Состояние', zh: '状态' },
  standing: {
    open: { en: 'under way', ru: 'ведётся', zh: '进行中' },
    overdue: { en: 'overdue', ru: 'срок истёк', zh: '逾期' },
    complete: { en: 'complete', ru: 'завершено', zh: '已完成' },
    cancelled: { en: 'cancelled', ru: 'отменено', zh: '已取消' },
  } satisfies Record<ActionStanding, Text>,
  progress: {
    begun: { en: 'Begun', ru: 'Начато', zh: '已启动' },
    'on-track': { en: 'On track', ru: 'Идёт по плану', zh: '按计划进行' },
    delayed: { en: 'Delayed', ru: 'Задерживается', zh: '有所延误' },
    blocked: { en: 'Blocked', ru: 'Приостановлено', zh: '受阻' },
    achieved: { en: 'Achieved', ru: 'Выполнено', zh: '已达成' },
  } satisfies Record<Progress, Text>,
  outcome: {
    completed: { en: 'Confirmed complete', ru: 'Завершение подтверждено', zh: '确认完成' },
    returned: { en: 'Returned', ru: 'Возвращено на доработку', zh: '退回补充' },
    cancelled: { en: 'Cancelled', ru: 'Отменено', zh: '取消' },
  } satisfies Record<Outcome, Text>,
  participation: {
    yes: { en: 'takes part', ru: 'участвует', zh: '参加' },
    no: { en: 'does not take part', ru: 'не участвует', zh: '不参加' },
  },
}
