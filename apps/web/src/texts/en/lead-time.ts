import { locales, wordsOf } from '@concert/language'

const { count } = wordsOf(locales.en)

/** The time that each state had. */
export const leadTime = {
  lead: 'The time that each state had: from the first report that reached it to its own first cases and its first measure. By what you may see.',
  empty: 'The record tells of no beginning of this event.',
  origin: 'Where it began',
  choose: 'Counted from',
  byRecord: 'the beginning by the record',
  began: 'Began in',
  notified: 'Notified there',
  notStated: 'not stated',
  table: 'Lead time, state by state',
  described:
    'First report, first cases and first measure of each state on a scale of days; the table tells the same.',
  unit: 'days',
  source: 'first reports as entered in the record',
  finding: (warned: number, all: number) =>
    `A report reached ${warned} of ${count(all, { one: 'state', other: 'states' })} with cases before their first`,
  columns: {
    state: 'State',
    reached: 'First report that reached it',
    inform: 'Inform interval',
    onset: 'First cases',
    lead: 'Lead time',
    measure: 'First measure',
    act: 'Report to measure',
    ahead: 'Measure to first cases',
  },
  days: (days: number) => count(days, { one: 'day', other: 'days' }),
  none: { reached: 'no report', onset: 'none reported', measure: 'none stated' },
}
