import { locales, wordsOf } from '@concert/language'
import type { Texts } from './texts.ts'

const { number, count, form } = wordsOf(locales.en)
const have = { one: 'has', other: 'have' }

export const en: Texts = {
  situation: 'Situation',
  home: 'Public site',
  skip: 'Skip to the states',
  languages: 'Languages',
  workspace: 'Members’ workspace',
  public: 'public',
  exercise: 'EXERCISE',
  sample: 'Sample',
  notice: 'Notice',
  instant: (day, time) => `${day}, ${time}\u{A0}UTC`,
  comma: ', ',
  space: ' ',
  headline: {
    cases_confirmed_new: ({ reported, states, total, dates }) =>
      `${number(reported)} of ${number(states)} states ${form(reported, have)} reported ${count(total, { one: 'new confirmed case', other: 'new confirmed cases' })} for the week of ${dates}`,
    deaths_confirmed_new: ({ reported, states, total, dates }) =>
      `${number(reported)} of ${number(states)} states ${form(reported, have)} reported ${count(total, { one: 'new death', other: 'new deaths' })} among confirmed cases for the week of ${dates}`,
  },
  headlineEmpty: (event) => `No figures have been reported on ${event}`,
  noEvent: 'No event is under surveillance',
  missingStates: (missing) =>
    `For ${count(missing, { one: 'state', other: 'states' })} there is no figure for that week. Missing is not zero.`,
  knownNow: (instant, entries) =>
    `As of ${instant}, from ${count(entries, { one: 'entry', other: 'entries' })} of the record.`,
  knownThen: (instant, entries) =>
    `As it was known on ${instant}, from the first ${count(entries, { one: 'entry', other: 'entries' })} of the record.`,
  asOf: {
    heading: 'What was known when',
    date: 'End of the day (UTC)',
    event: 'Event',
    show: 'Show',
    now: 'Now',
    endOf: (week) => `end of ${week}`,
    weeks: 'Earlier weeks',
  },
  figure: 'Figure',
  scale: 'Scale',
  scales: { linear: 'Linear', log: 'Logarithmic' },
  scaleNote: {
    linear: (highest) => `One linear scale for all states, from 0 to ${highest}.`,
    log: (highest) =>
      `One logarithmic scale for all states, log(1 + n), up to ${highest}: each line stands for ten times the one below it, and 0 and 1 have lines of their own.`,
  },
  weeksNote: (first, last, dates) => `ISO weeks ${first} to ${last}: ${dates}.`,
  hiddenWeeks: (shown, all) =>
    `The last ${count(shown, { one: 'week', other: 'weeks' })} of ${number(all)} are shown; the CSV files hold all.`,
  key: 'Key',
  roles: { member: 'Member states', observer: 'Observer states', 'dialogue-partner': 'Dialogue partners' },
  fresh: {
    last: 'Last report',
    covers: 'Covers up to',
    due: 'Next due',
    overdue: 'Overdue since',
    signed: 'Signed by',
    entry: (index) => `entry ${index}`,
    hosted: (agency) => `${agency} (key kept by the Secretariat)`,
    hours: (hours) => ` (${count(hours, { one: 'hour', other: 'hours' })})`,
    noRhythm: 'not declared',
    compiled: (agency) => `${agency}, compiled from a publication`,
    none: 'none yet',
  },
  table: {
    summary: 'Figures and entries',
    week: 'ISO week',
    cases: 'New cases',
    deaths: 'New deaths',
    entry: 'Entry',
    csv: 'CSV',
    reasons: 'Reasons of the corrections, in the authors’ words',
    noReason: 'restated without a reason',
  },
  about: {
    heading: 'About the figures',
    missing:
      'Each state reports for itself. A week without a report is missing, and missing is not zero; zero is stated. What was corrected stays in the record beside the reason.',
    order: 'States stand in protocol order, never by their figures.',
    definitions: 'Definitions and codes',
    directory: 'States, their names and their order are those of today’s directory.',
  },
  source: {
    heading: 'Source and proof',
    figures: 'Source, as the reports give it:',
    none: 'The reports name no other source: the figures are the states’ own.',
    more: (more) => `and ${count(more, { one: 'other', other: 'others' })}`,
    checkpoint: (entries) => `Checkpoint at ${count(entries, { one: 'entry', other: 'entries' })}, root`,
    computed: (entries) =>
      `This page is computed from the first ${count(entries, { one: 'entry', other: 'entries' })}, root`,
    check: 'Anyone can check this: take',
    keyOf: 'the log’s key',
    or: 'and run',
    data: 'All figures of this page as CSV',
    api: 'Interface for programs',
  },
  faults: {
    heading: 'This page cannot be shown as asked',
    asOf: (given) =>
      `“${given}” is neither a date (2020-04-17), nor an instant (2020-04-17T12:00:00.000Z), nor a number of entries.`,
    lang: (given) => `There are no texts in the language “${given}”.`,
    event: (given) => `“${given}” is not an event of this record.`,
    scale: (given) => `“${given}” is not a scale: linear or log.`,
    indicator: (given) =>
      `“${given}” is not shown here: cases_confirmed_new or deaths_confirmed_new. The interface for programs has all others.`,
    other: 'The request cannot be read.',
    ours: 'Something failed on our side. The operator finds it in the log.',
    back: 'To the situation now',
  },
  administrator: {
    heading: 'First administrator',
    explain:
      'This makes the token of the first administrator of this node and shows it once. The code in the link is good for one use.',
    noCode:
      'The link has no code. Start the node again: it prints a new one while there is no administrator.',
    passkey:
      'A person signs in at the workspace with a passkey; a token is for programs and the command line. The code makes one or the other.',
    toWorkspace: 'Register a passkey at the workspace',
    button: 'Make the token and show it',
    token: 'Token of the first administrator',
    once: 'It is shown only now. Keep it like a password; who has it may administer this node.',
    refused:
      'The code is wrong, used, or older than an hour. Start the node again for a new one, as long as there is no administrator.',
  },
}
