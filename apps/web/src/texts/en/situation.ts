import { dueNames, locales, wordsOf } from '@concert/language'

const { number, count, form } = wordsOf(locales.en)
const have = { one: 'has', other: 'have' }
const stateForms = { one: 'state', other: 'states' }
const entryForms = { one: 'entry', other: 'entries' }

type Counts = {
  readonly reported: number
  readonly states: number
  readonly total: number
  readonly dates: string
}
type Changes = {
  readonly indicator: string
  readonly dates: string
  readonly more: number
  readonly fewer: number
  readonly same: number
}

/** The first screen. */
export const situation = {
  over: (event: string) => `${event} · Situation`,
  noEvent: 'No event is under surveillance',
  noEventMeans: 'The Secretariat opens an event; then states report on it, and it is shown here.',
  headline: {
    cases_confirmed_new: ({ reported, states, total, dates }: Counts) =>
      `${number(reported)} of ${number(states)} states ${form(reported, have)} reported ${count(total, { one: 'new confirmed case', other: 'new confirmed cases' })} for the week of ${dates}`,
    deaths_confirmed_new: ({ reported, states, total, dates }: Counts) =>
      `${number(reported)} of ${number(states)} states ${form(reported, have)} reported ${count(total, { one: 'new death', other: 'new deaths' })} among confirmed cases for the week of ${dates}`,
  },
  headlineEmpty: (event: string) => `No figures have been reported on ${event}`,
  missingStates: (missing: number) =>
    `For ${count(missing, stateForms)} there is no figure for that week. Missing is not zero.`,
  knownNow: (instant: string, entries: number) =>
    `As of ${instant}, from ${count(entries, entryForms)} of the record.`,
  knownThen: (instant: string, entries: number) =>
    `As it was known on ${instant}, from the first ${count(entries, entryForms)} of the record.`,
  figure: 'Figure',
  scale: 'Scale',
  scales: { linear: 'Linear', log: 'Logarithmic' },
  roles: { member: 'Member states', observer: 'Observer states', 'dialogue-partner': 'Dialogue partners' },
  multiples: {
    title: ({ indicator, dates, more, fewer, same }: Changes) =>
      `${indicator}, week of ${dates}: more than the week before in ${count(more, stateForms)}, fewer in ${number(fewer)}, as many in ${number(same)}`,
    empty: (indicator: string) => `${indicator}: no figures reported`,
    week: 'Week',
    scaleNote: {
      linear: (highest: string) => `One linear scale for all states, from 0 to ${highest}.`,
      log: (highest: string) =>
        `One logarithmic scale for all states, log(1 + n), up to ${highest}: each line stands for ten times the one below it, and 0 and 1 have lines of their own.`,
    },
    hidden: (shown: number, all: number) =>
      `The last ${number(shown)} of ${count(all, { one: 'week is', other: 'weeks are' })} shown; a state’s page has all.`,
    compiled: (agency: string) => `compiled by ${agency}`,
    source: (publications: string) => `reports of the states; publications that they name: ${publications}`,
    ownSource: 'reports of the states',
    more: (publications: number) => `and ${count(publications, { one: 'other', other: 'others' })}`,
  },
  map: {
    disclaimer:
      'The boundaries and names shown on this map do not imply official endorsement or acceptance by the organisation.',
  },
  needs: {
    title: 'What needs you',
    invitation:
      'Sign in to see what waits for you: requests to answer, drafts to sign, reports that are due.',
    signIn: 'Sign in',
    none: 'Nothing waits for you now.',
    past: 'You look back. What waits for you is shown for now only.',
    what: dueNames.en,
    awaited: (names: string) => `awaited by ${names}`,
    other: 'Something is to be done',
  },
  freshness: {
    title: 'Freshness of the reports',
    state: 'State and agency',
    last: 'Last report',
    covers: 'Covers up to',
    next: 'Next report',
    never: 'none yet',
    noRhythm: 'no rhythm declared',
  },
  corrections: {
    title: 'Recent corrections',
    none: 'No figure has been corrected.',
    noReason: 'Restated without a reason.',
    figure: (place: string, indicator: string, period: string) => `${place} · ${indicator} · ${period}`,
    change: (before: string, after: string) => `${before} → ${after}`,
    missing: 'missing',
    more: (figures: number) => `and ${count(figures, { one: 'other figure', other: 'other figures' })}`,
  },
  latest: {
    title: 'Latest statements',
    all: 'Everything in the record',
    what: 'What',
    who: 'Who',
    when: 'When',
    label: 'Label and audience',
  },
}
