import { locales, wordsOf } from '@concert/language'

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
    what: {
      'draft-to-sign': 'A draft waits to be signed',
      'draft-returned': 'A draft was returned',
      'verification-request': 'A verification request is to be answered',
      'alert-to-acknowledge': 'An alert is to be acknowledged',
      'assess-event': 'An event is to be assessed within 48 hours',
      'notify-event': 'An event is to be notified to WHO within 24 hours',
      'report-due': 'A report is due',
      'report-overdue': 'A report is overdue',
      'briefing-to-complete': 'A draft of the briefing is to be completed and confirmed',
      'briefing-to-issue': 'A briefing is ready to be issued',
      'conversation-to-record': 'A conversation is to be recorded',
      'press-line-to-clear': 'A line for the press is to be cleared',
      'readout-to-answer': 'A readout is to be answered',
      'readout-to-publish': 'A readout can be published',
      'readout-to-revise': 'A readout is to be revised',
      'publication-to-agree': 'A published readout waits for agreement',
      'silence-running': 'A text is under silence',
      'proposal-to-adopt': 'A proposal waits for its adoption',
      'method-to-say': 'Consent to the silence procedure is asked for',
      'proposal-to-confirm': 'A proposal’s language versions are to be confirmed',
      'amendments-to-answer': 'Amendments wait for another version',
      'proposal-to-revise': 'A silence was broken; another version or silence is to follow',
      'participation-to-say': 'Participation in a decision is to be stated',
      'action-returned': 'A part of an action was returned',
      'action-to-carry-out': 'An action is to be carried out',
      'action-to-confirm': 'A part of an action is to be confirmed',
      'action-to-complete': 'An action is to be completed',
      'request-to-answer': 'A request is to be answered',
      'request-to-close': 'A request is answered by all and can be closed',
    },
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
