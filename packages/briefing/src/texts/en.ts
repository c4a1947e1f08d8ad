import { locales, wordsOf } from '@concert/language'
import type { BriefingTexts } from './briefing-texts.ts'

const { count, number } = wordsOf(locales.en)
const entries = { one: 'entry', other: 'entries' }

export const en: BriefingTexts = {
  issue: (number) => `Briefing No.\u{A0}${number}`,
  public: 'public',
  skip: 'Skip to the briefing',
  notice: 'Notice',
  exercise: 'EXERCISE',
  sample: 'Sample',
  languages: 'Languages',
  contents: 'Contents',
  page: ['Page ', ' of ', ''],
  event: 'Event',
  date: 'Date',
  checkpoint: (size, origin) =>
    `Computed from the first ${count(size, entries)} of the record ${origin}; nothing received later is in it.`,
  point: (size, origin) => `Record ${origin}, first ${count(size, entries)}`,
  root: 'Root of the record at that size:',
  since: (number, date, size) =>
    `Changes are counted from No.\u{A0}${number} of ${date}, computed from the first ${count(size, entries)}.`,
  first: 'This is the first issue: there is none to count changes from.',
  corrects: (number) =>
    `This issue stands in place of No.\u{A0}${number}. The earlier one stays in the record and can still be checked.`,
  reason: (reason) => `Reason: ${reason}`,
  empty: 'Nothing to report in this section.',
  emptyTable: 'There are no rows.',
  entry: (entry) => `entry\u{A0}${number(entry)}`,
  unit: (unit) => `Unit: ${unit}`,
  units: {
    persons: 'persons',
    tests: 'tests',
    samples: 'samples',
    class: 'class',
    percent: 'percent',
    'million USD': 'million USD',
  },
  table: 'Figures as a table',
  key: 'Key',
  inFile: (name) => `Every figure stands in ${name}.`,
  alert: 'Alert',
  alertFile: 'The alert as a message for warning systems (CAP 1.2)',
  about: {
    heading: 'About the figures',
    computed:
      'Figures are computed from what the states themselves have signed. The title and the explanations are the Secretariat’s.',
    missing:
      'A period without a report is missing, and missing is not zero; zero is stated. What was corrected stays in the record beside the reason.',
    order: 'States stand in protocol order, never by their figures.',
  },
  verify: {
    heading: 'How to check this briefing',
    signed:
      'The Secretariat has signed this issue: the signed statement names every file of it by its digest and stands in the record, where nothing can be replaced unnoticed.',
    run: (proof) => `Keep ${proof} beside this file, and run on any computer with Node:`,
    recompute:
      'With --recompute and --record the figures and this very file are made anew from the record, and compared byte for byte.',
    hint: 'To check:',
  },
  forms: {
    heading: 'This issue in other forms',
    json: 'All of it for programs (JSON)',
    csv: 'Every figure as a table (CSV)',
    cap: 'Alert (CAP 1.2)',
    proof: 'Proof of all files (JSON)',
  },
  space: ' ',
  comma: ', ',
  brackets: (text) => ` (${text})`,
}
