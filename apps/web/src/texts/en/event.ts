import { locales, wordsOf } from '@concert/language'

const { number, count } = wordsOf(locales.en)
const stateForms = { one: 'state', other: 'states' }

/** An event’s page. */
export const event = {
  unknown: 'There is no such event',
  unknownMeans: 'No event of this record that you may see has this name.',
  unknownThen: 'As of then no event that you may see had this name.',
  open: 'Under surveillance: states report on it.',
  closed: 'Closed: the surveillance of this event has ended.',
  situation: 'The situation of this event',
  everything: 'Everything in the record about it',
  description: 'The event',
  facts: {
    names: 'Names',
    aliases: 'Also known as',
    icd11: 'ICD-11 code',
    noCode: 'none yet',
    firstKnown: 'First known on',
    places: 'Places named at the beginning',
    by: 'Described by',
    label: 'Label and audience',
  },
  allStates: (indicator: string, lines: number, states: number) =>
    `${indicator} by week: figures of ${number(lines)} of ${count(states, stateForms)} together`,
  states: {
    title: 'States that report',
    count: (reported: number, states: number) =>
      `${number(reported)} of ${count(states, stateForms)} have reported themselves, in protocol order.`,
    state: 'State',
    role: 'Role',
    figures: 'Figures',
    last: 'Last report',
    covers: 'Covers up to',
    own: 'own reports',
    compiled: (agency: string) => `compiled by ${agency}`,
    none: 'none',
    never: 'none yet',
  },
}
