import { locales, wordsOf } from '@concert/language'

const { count } = wordsOf(locales.en)

/** Header, navigation, palette, notifications. */
export const shell = {
  product: 'Concert',
  skip: 'Skip to the content',
  navigation: 'Sections',
  menu: 'Menu',
  close: 'Close',
  groups: { work: 'Work', reference: 'Reference', house: 'This node' },
  pages: {
    situation: 'Situation',
    report: 'Report',
    drafts: 'Drafts',
    requests: 'Verification',
    overdue: 'Due and overdue',
    directory: 'Directory',
    record: 'Record',
    people: 'People',
    design: 'Design system',
    account: 'My account',
    signIn: 'Sign in',
  },
  language: 'Language',
  theme: { name: 'Appearance', auto: 'As the system', light: 'Light', dark: 'Dark' },
  event: 'Event',
  asOf: {
    name: 'As of',
    now: 'now',
    known: (then: string) => `You see what was known on ${then}.`,
    back: 'Back to now',
    date: 'End of the day (UTC)',
    show: 'Show',
  },
  palette: {
    open: 'Search and go to',
    placeholder: 'A state, page, agency, entry number …',
    none: 'Nothing matches.',
    hint: 'Arrows to choose, Enter to go, Escape to close',
    pages: 'Pages',
    states: 'States',
    agencies: 'Agencies',
    events: 'Events',
    entry: (index: string) => `Entry ${index} of the record`,
  },
  notifications: {
    name: 'Notifications',
    unread: (unread: number) => count(unread, { one: 'unread notification', other: 'unread notifications' }),
    none: 'Nothing has been said since you opened this page.',
    said: (agency: string, kind: string) => `${agency}: ${kind}`,
    all: 'Everything in the record',
  },
  line: {
    live: 'Live',
    connecting: 'Connecting',
    lost: 'No connection: what you see was loaded before. The page comes back by itself.',
    waiting: (waiting: number) =>
      `${count(waiting, { one: 'signature is', other: 'signatures are' })} waiting to be sent.`,
  },
  mode: {
    name: 'Notice',
    sample: 'Sample',
    exercise: 'EXERCISE',
  },
  public: 'Public site',
  reader: 'Public reader',
  signIn: 'Sign in',
  signOut: 'Sign out',
  actingFor: 'Acting for',
  notFound: 'There is no such page',
  notFoundMeans:
    'The address may be mistyped, or what stood there is not for you. The palette (Ctrl K) finds states, agencies and entries.',
}
