import { locales, wordsOf } from '@concert/language'

const { count } = wordsOf(locales.en)

/** What the page says on which an agency decides how it is told by mail. */
export const deskMail = {
  title: 'How we are told',
  lead: 'What this node sends to your agency by mail, when and where; and a calendar of what is due.',
  past: 'You look back. How your agency is told is as of today: return to now to see and change it.',
  noServer: 'This node has no mail server, so no mail leaves it.',
  enterServer: 'Enter the mail server',
  askOperator: 'Whoever administers the node can enter one.',
  noAddress:
    'No mail reaches your agency: no focal point in the directory has an address, and none is entered here.',
  settings: {
    title: 'Settings',
    isDefault: 'Nobody has changed them yet: they follow from the directory.',
    closed: 'Whoever administers your agency can change them.',
    who: 'See who that is',
    goesTo: 'Mail goes to',
    nobody: 'nobody yet',
    email: 'Another address',
    emailHint: 'Of an office. Mail goes to it beside the addresses of focal points, which are changed in',
    directory: 'the directory',
    emailClosed: 'In a sample its operator alone enters an address, so that nobody has mail sent to others.',
    badEmail: 'This is no address. Write it as office@ministry.example.',
    languages: 'Languages',
    languagesHint: 'Each mail says the same in all of them, one below the other.',
    missingLanguages: 'Choose one language at least.',
    first: 'First language',
    firstHint: 'Of the subject line and of the calendar.',
    sent: 'What is sent',
    reminders: 'Reminders',
    remindersHint:
      'A day before something is due; of a silence at half time and four hours before it expires.',
    notices: 'Notices of silences',
    noticesHint:
      'At once, when one is put, extended, broken, withdrawn or has passed, or its text is adopted.',
    digest: 'Weekly digest',
    digestHint: 'On Monday at 08:00 by the clock of the time zone. When nothing is due, none is sent.',
    zone: 'Time zone',
    zoneHint: 'By its name in the IANA database. Type a part of it, as Bishkek, and choose.',
    missingZone: 'Choose a time zone.',
    noSuchZone: 'There is no such time zone. Choose one of the list, as Asia/Bishkek.',
    next: 'Next weekly digest',
    inZone: (moment: string, zone: string) => `${moment} (${zone})`,
    noDigest: 'No weekly digest is sent.',
    replies: 'Answers by mail',
    allowReplies: 'A silence can be broken by answering a mail',
    repliesHint:
      'Whoever can read the mail can then break a silence for your state: the answer is signed with the agency’s key.',
    repliesFourEyes:
      'Your agency has what one person writes signed by another. An answer by mail is one person’s: leave it off unless that is meant.',
    repliesClosed: 'Now this changes nothing: the node takes no answers by mail for your agency.',
    yes: 'yes',
    no: 'no',
    save: 'Save',
    discard: 'Discard changes',
    saved: 'Saved.',
    unsaved: 'Not saved yet. What you have changed is kept in this browser.',
    faults: 'Not saved: see what is marked.',
  },
  calendar: {
    title: 'Calendar address',
    means:
      'A calendar program that is given this address shows what is due to your agency, and keeps itself up to date.',
    gives:
      'Whoever holds the address reads, without signing in, what is due, by when, and on which page. They can change nothing. What a label forbids to mail is left out.',
    none: 'There is no address.',
    there: 'There is an address. It was shown when it was made, and cannot be shown again.',
    make: 'Make an address',
    another: 'Make another',
    anotherMeans: 'The address before ends at once: programs that have it show nothing new from then on.',
    end: 'End the address',
    endMeans: 'Programs that have it show nothing new from then on. Another can be made at any time.',
    address: 'The address',
    once: 'It is shown this once: copy it now.',
    ended: 'The address has ended.',
    closed: 'Whoever administers your agency makes the address and ends it.',
  },
  mails: {
    title: 'Mails sent',
    caption: 'Mails to your agency, the newest first',
    none: 'No mail has been sent to your agency yet.',
    noneMeans: 'The first comes when something is nearly due, when a silence is put, or on Monday.',
    count: (mails: number) => count(mails, { one: 'mail', other: 'mails' }),
    columns: { when: 'When', what: 'About', to: 'To', outcome: 'What became of it' },
    kinds: {
      reminder: 'Reminder',
      notice: 'Notice of a silence',
      digest: 'Weekly digest',
      answer: 'Answer to a mail of yours',
    },
    taken: 'Taken by the mail server',
    queued: 'Waits for its first try.',
    retrying: (tries: number) => `Not taken in ${count(tries, { one: 'try', other: 'tries' })}. Next try`,
    givenUp: (tries: number) =>
      tries === 0 ? 'Not sent.' : `Given up after ${count(tries, { one: 'try', other: 'tries' })}.`,
    hindrances: {
      'no-server': 'No mail server is entered. Whoever administers the node can enter one.',
      unreachable:
        'The mail server could not be reached. Whoever administers the node checks it and its address.',
      login:
        'The mail server did not let the node in. Whoever administers the node corrects its user name and password.',
      sender:
        'The mail server refuses the sender’s address. Whoever administers the node enters one that it takes.',
      address:
        'The mail server refuses the recipient’s address. Correct it above or, if it is a focal point’s, in the directory.',
      refused: 'The mail server refused the mail.',
      other: 'It could not be sent.',
    },
    askWhy: 'Whoever administers the node can see why.',
    late: 'Its time passed before it could be sent. What it is about stands on the desk.',
    said: (words: string) => `Said to the node: ${words}`,
  },
}

export type DeskMailTexts = typeof deskMail
