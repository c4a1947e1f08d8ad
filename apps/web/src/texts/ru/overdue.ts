import { locales, wordsOf } from '@concert/language'
import type { Texts } from '../en.ts'

const { number } = wordsOf(locales.ru)

export const overdue: Texts['overdue'] = {
  lead: 'Каждое ведомство представляет донесения с периодичностью, которую объявило само, либо к сроку, указанному в его последнем донесении. Государства следуют в протокольном порядке.',
  caption: 'Донесения ведомств по этому событию',
  columns: {
    agency: 'Государство и ведомство',
    rhythm: 'Периодичность',
    last: 'Последнее донесение',
    covers: 'Охватывает по',
    next: 'Следующий срок',
    overdue: 'Просрочка',
  },
  daily: (by) => `ежедневно до ${by} UTC`,
  weekly: (weekday, by) => `еженедельно, ${weekday}, до ${by} UTC`,
  promised: 'срок указан в последнем донесении',
  inTime: 'в срок',
  notDue: 'срок не назначен',
  mine: 'Ваше ведомство',
  overdueOf: (overdue, all) => `просрочено ${number(overdue)} из ${number(all)}`,
  onlyOverdue: 'Только просроченные',
  none: 'Донесений по этому событию ещё не было, периодичность никем не объявлена.',
  noneOverdue: 'Просроченных донесений нет.',
  report: 'Донесение',
  zeroReport: 'Нулевое донесение',
}
