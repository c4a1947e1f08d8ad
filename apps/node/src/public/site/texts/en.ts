import { locales, wordsOf } from '@concert/language'
import { en as cooperation } from './cooperation/en.ts'
import type { SiteTexts } from './site-texts.ts'

const { number, count } = wordsOf(locales.en)
const entries = { one: 'entry', other: 'entries' }

export const en: SiteTexts = {
  ...cooperation,
  skip: 'Skip to the content',
  parts: 'Parts of this site',
  landing: {
    title: 'The epidemic situation, as the states report it',
    what: (organisation) =>
      `${organisation}: its states report for themselves, each report is signed, and nothing can be changed unnoticed. This site shows what they have reported and the briefings that the Secretariat issues from it. Anyone can check both.`,
    latest: 'Latest briefing',
    files: 'All files, and how to check them',
    situation: 'The situation of each state, and how fresh it is',
    from: (reported, states) =>
      `from ${number(reported)} of ${count(states, { one: 'state', other: 'states' })}`,
    lastCorrection: 'Last correction',
    more: 'More',
  },
  briefings: {
    short: 'Briefings',
    title: 'Briefings',
    lead: 'Numbered issues by the Secretariat. The figures are computed from what the states have reported; the words are the Secretariat’s. An issue is never changed: a correction is an issue of its own.',
    none: 'No briefing has been issued yet. The situation on this site comes straight from the states’ reports.',
    all: 'All briefings',
    pages: 'Pages of the archive',
    follow: 'Be told of the next briefing',
  },
  issue: {
    kicker: (issue, date) => `Briefing No. ${issue} · ${date}`,
    issued: (instant) => `Issued on ${instant}`,
    entry: (index) => `Entry ${index} of the record`,
    corrected: 'This issue was corrected.',
    readLater: (issue) => `Read the correction, briefing No. ${issue}`,
    corrects: (issue) => `This issue corrects briefing No. ${issue}.`,
    readEarlier: (issue) => `Read briefing No. ${issue} as it was`,
    reason: 'Reason:',
    forms: {
      html: 'Read the briefing',
      pdf: 'PDF',
      json: 'Figures, JSON',
      csv: 'Figures, CSV',
      cap: 'Alert, CAP 1.2',
    },
    proof: 'Proof of all files',
    files: 'Files of this issue',
    file: 'File',
    form: 'Form',
    size: 'Size',
    bytes: (bytes) => `${bytes} bytes`,
    unchanged:
      'Addresses and bytes of these files never change; the proof alone is made anew, against a newer checkpoint.',
    check: 'Check this issue',
    howToCheck:
      'Take any of the files and the proof into one folder. This tells who signed it, when, and that nothing was changed since; it asks nobody:',
    figuresFrom: (size) =>
      `Its figures follow from the first ${count(size, entries)} of the record, and can be computed anew by anyone.`,
  },
  situation: {
    short: 'Situation',
    description: (event) =>
      `${event}: weekly figures as the states report them, in protocol order, with gaps, corrections and their reasons.`,
    otherDay: 'As it was known on another day, other figures, logarithmic scale',
    nothing: 'The Secretariat has opened no event. There is nothing to show.',
  },
  event: {
    kicker: 'Event',
    open: 'Under surveillance',
    closed: 'Closed',
    since: (date) => `First known on ${date}`,
    icd: (code) => `ICD-11 ${code}`,
    issues: 'Briefings on this event',
    others: 'Other events',
    data: 'Sources and data',
    csv: 'All weekly figures, CSV',
  },
  state: {
    description: (state) =>
      `${state}: weekly figures as the state reports them, with every correction and its reason.`,
    csv: 'All weekly figures of this state, CSV',
    others: 'All states, in protocol order',
    roles: { member: 'Member state', observer: 'Observer state', 'dialogue-partner': 'Dialogue partner' },
  },
  corrections: {
    short: 'Corrections',
    title: 'Corrections',
    lead: 'Every figure that was restated, what stood before, and why, in the author’s own words. The newest come first.',
    none: 'No figure has been corrected.',
    newest: (shown, all) =>
      `The newest ${number(shown)} of ${count(all, { one: 'correction', other: 'corrections' })} are shown.`,
    more: (more) => `and ${count(more, { one: 'more figure', other: 'more figures' })}`,
    gap: 'no figure',
    csv: 'Corrected figures, CSV',
  },
  about: {
    short: 'About the figures',
    title: 'About the figures',
    lead: 'What is counted, who says so, what is missing, and what happens when a figure is corrected.',
    parts: [
      {
        heading: 'Who reports',
        paragraphs: [
          'Each state reports for itself, through the agency that it has named. The agency signs its report with a key of its own, or with one that the Secretariat keeps for it; the page says which.',
          'Where a state has not reported, figures may have been compiled from a publication. They are marked as such, and the state’s own report stands before them.',
        ],
      },
      {
        heading: 'What is missing',
        paragraphs: [
          'Missing is not zero, and zero is stated. A week without a report is drawn as a gap; where a report says why there is no figure, the reason is shown.',
          'Figures of the newest weeks are often incomplete or provisional. They are hatched in the drawings and marked in the tables.',
        ],
      },
      {
        heading: 'Corrections and vintages',
        paragraphs: [
          'A figure that is corrected is not erased. The old figure, the new one, when it became known and the author’s reason stand together in the record; each state of knowledge is called a vintage.',
          'Every page says as of when it is, and from how many entries of the record it was computed.',
        ],
      },
      {
        heading: 'Weeks and scales',
        paragraphs: [
          'Weeks are ISO weeks, Monday to Sunday; times are in UTC. Where several states are drawn together, all stand on one scale.',
          'States stand in protocol order, never by their figures. Figures of different states are not adjusted for how many are tested, and are not a comparison of their response.',
        ],
      },
      {
        heading: 'The record',
        paragraphs: [
          'What is said is appended to a public log in which nothing can be changed or left out unnoticed. What is confidential stands in it only as a seal, and is not used here.',
        ],
      },
    ],
    statuses: 'Marks on figures',
    statusesLead: 'By the SDMX code list of observation status. A figure without a mark is a normal value.',
    code: 'Code',
    meaning: 'Meaning',
    stands: 'Stands for',
    isGap: 'a gap',
    isFigure: 'a figure',
    definitions: 'Definitions',
    definitionsLead: '',
    states: 'States',
    statesLead: 'In protocol order.',
    state: 'State',
    role: 'Role',
  },
  feeds: {
    short: 'Feeds',
    title: 'Feeds and data',
    lead: 'Be told of each new briefing, readout, decision and action, and take the figures out.',
    feedTitle: 'Briefings, readouts, decisions and actions',
    feeds: 'Feeds',
    explain:
      'A feed has the whole words of each issue and its files with their digests. When an issue is corrected, its entry is updated and leads to the correction. Readouts, decisions and actions stand in it whole, and are updated when more is said of them.',
    language: 'Language',
    atom: 'Atom feed',
    json: 'JSON feed',
    data: 'Data',
    email: {
      heading: 'By e-mail',
      explain:
        'One letter for each new briefing, in the language of this page. You are asked to confirm first; the address is kept for nothing else, and every letter has a link that deletes it.',
      address: 'E-mail address',
      button: 'Subscribe',
    },
    webhook: {
      heading: 'For programs',
      text: 'Webhooks, signed as Standard Webhooks has it, are entered by the Secretariat. Ask it for one; the feeds need nobody.',
    },
  },
  verify: {
    short: 'Verify',
    title: 'How to check what you read here',
    lead: 'You need not trust this site, nor the Secretariat. Each briefing and each report can be checked on your own machine.',
    proven: 'What a check proves',
    isProven: [
      'Who signed it: the agency whose key it was, and since when that key was enrolled.',
      'When it came into the record, and at which place.',
      'That not a byte of it was changed since.',
    ],
    notProven: 'What it does not prove',
    isNotProven:
      'That the figures are true. It shows who says them, and that they cannot be taken back unnoticed.',
    ways: 'Ways to check',
    browser: {
      heading: 'In your browser',
      text: 'Drop a file of a briefing and its proof onto the page. It is computed on your machine, and the page can reach no network; saved, it works the same without one.',
    },
    openPage: 'Open the page “verify”',
    script: {
      heading: 'With Node alone',
      text: 'One script that needs nothing else. Compare its digest with the one that the sources give.',
    },
    command: {
      heading: 'On the command line',
      text: 'With a file of a briefing and its proof in one folder. Nothing is sent anywhere.',
    },
    recompute: {
      heading: 'One level deeper',
      text: 'Takes the record, a folder or the address of a node or mirror, and computes every figure and every file of the briefing anew: they must be the very bytes.',
    },
    record: {
      heading: 'The whole record',
      text: 'Everything that was ever said: the tree, every signature, and that it goes on from what you saw before.',
    },
    key: 'The log’s key',
    keyLead:
      'Compare it with one that you had from elsewhere: from the Secretariat itself, or from a member state.',
  },
  footer: { heading: 'About the figures', check: 'How to check this' },
  notFound: {
    title: 'There is nothing at this address',
    lead: 'The address may be mistyped. Pages of this site do not move; briefings keep their numbers.',
  },
}
