import { locales, wordsOf } from '@concert/language'
import type { ThreatsTexts } from '../en/threats-texts.ts'

const { count } = wordsOf(locales.ru)

export const leadTime: ThreatsTexts['leadTime'] = {
  lead: 'Какое время было у каждого государства: от первого дошедшего до него сообщения до собственных первых случаев и первой меры. По тому, что вам доступно.',
  empty: 'В реестре нет сведений о начале этого события.',
  origin: 'Где началось',
  choose: 'Отсчёт от',
  byRecord: 'начала по реестру',
  began: 'Началось в',
  notified: 'Там уведомлено',
  notStated: 'не указано',
  table: 'Запас времени по государствам',
  described:
    'Первое сообщение, первые случаи и первая мера каждого государства на шкале дней; таблица содержит то же.',
  unit: 'дни',
  source: 'первые сообщения, внесённые в реестр',
  finding: (warned, all) =>
    `Сообщение дошло раньше первых случаев до ${warned} из ${count(all, { one: 'государства', few: 'государств', many: 'государств', other: 'государства' })}, где они есть`,
  columns: {
    state: 'Государство',
    reached: 'Первое дошедшее сообщение',
    inform: 'Интервал информирования',
    onset: 'Первые случаи',
    lead: 'Запас времени',
    measure: 'Первая мера',
    act: 'От сообщения до меры',
    ahead: 'От меры до первых случаев',
  },
  days: (days) => count(days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' }),
  none: { reached: 'сообщений не было', onset: 'не сообщалось', measure: 'не указана' },
}
