import type { RequestStanding } from '@concert/api'
import type { Text } from '@concert/briefing'

/** The words of the section of the desk; subjects are their authors’ own. */
export const deskTexts = {
  title: { en: 'Requests by a time', ru: 'Запросы со сроком ответа', zh: '限期答复的请求' },
  caption: {
    en: 'Public requests that still wait for an answer',
    ru: 'Публичные запросы, ответы на которые ещё не получены',
    zh: '尚待答复的公开请求',
  },
  subject: { en: 'Subject', ru: 'Предмет', zh: '事项' },
  by: { en: 'Asked by', ru: 'От кого', zh: '请求方' },
  to: { en: 'Asked of', ru: 'Кому', zh: '被请求方' },
  due: { en: 'Due', ru: 'Срок', zh: '期限' },
  answered: { en: 'Answered', ru: 'Получено ответов', zh: '已答复' },
  stands: { en: 'Stands', ru: 'Состояние', zh: '状态' },
  standing: {
    open: { en: 'open', ru: 'ожидает ответа', zh: '待答复' },
    overdue: { en: 'overdue', ru: 'срок истёк', zh: '逾期' },
    answered: { en: 'answered', ru: 'ответы получены', zh: '已答复' },
    closed: { en: 'closed', ru: 'закрыт', zh: '已结束' },
  } satisfies Record<RequestStanding, Text>,
}
