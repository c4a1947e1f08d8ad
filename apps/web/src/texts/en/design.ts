import { locales, wordsOf } from '@concert/language'

const { count } = wordsOf(locales.en)
const hourForms = { one: 'hour', other: 'hours' }

/** The pieces that every page is made of. */
export const design = {
  circles: {
    public: 'the public',
    members: 'members',
    observers: 'observers',
    'dialogue-partners': 'dialogue partners',
    secretariat: 'the Secretariat',
  },
  kinds: {
    'directory.organisation': 'Organisation founded',
    'directory.membership': 'Membership',
    'directory.agency': 'Agency',
    'directory.focal-point': 'Focal point',
    'directory.key-enrolment': 'Key enrolled',
    'directory.key-rotation': 'Key replaced',
    'directory.key-revocation': 'Key revoked',
    'situation.event': 'Event',
    'situation.report': 'Situation report',
    'situation.correction': 'Correction',
    'situation.rhythm': 'Reporting rhythm',
    'situation.verification-request': 'Verification request',
    'situation.verification-reply': 'Reply to a verification request',
    'threats.parameters': 'Agreed algorithms',
    'threats.signal': 'Signal',
    'threats.triage': 'Triage of a signal',
    'threats.assessment': 'Threat assessment',
    'threats.timeline': 'Timeline (7-1-7)',
    'threats.alert': 'Alert',
    'threats.acknowledgement': 'Acknowledgement of an alert',
    'briefings.draft': 'Draft briefing',
    'briefings.confirmation': 'Confirmation of a language version',
    'briefings.issue': 'Briefing',
    'record.disclosure': 'Disclosure',
  },
  proof: 'Its place in the record: envelope, signature and proof',
  entry: (index: string) => `entry ${index}`,
  trail: 'What was said',
  nothingSaid: 'Nothing has been said about this yet.',
  sealed: 'Sealed statement',
  hosted: 'Signed with a key that the Secretariat’s node keeps for the agency',
  lastReport: 'Last report',
  noReport: 'none yet',
  next: 'Next report',
  noRhythm: 'no rhythm declared',
  due: 'due',
  length: (hours: number, minutes: number) =>
    hours >= 48
      ? count(Math.floor(hours / 24), { one: 'day', other: 'days' })
      : hours > 0
        ? `${count(hours, hourForms)} ${minutes} min`
        : `${minutes} min`,
  left: (length: string) => `${length} left`,
  overdueBy: (length: string) => `overdue by ${length}`,
  loading: 'Loading',
  unreachable: 'The node does not answer',
  unreachableMeans:
    'The line may be down. What you see is what was loaded before; what you write is kept here and sent when the line is back.',
  refused: 'This was refused',
  ours: 'Something failed in this page. Load it again; nothing that you sent and have a receipt for is lost.',
  cancel: 'Cancel',
  actions: 'Actions',
  textLanguage: 'Language of the text',
  optional: '(optional)',
  tryAgain: 'Try again',
  moreFaults: (faults: number) => `and ${count(faults, { one: 'more', other: 'more' })}`,
  copy: (what: string) => `Copy: ${what}`,
  copyShort: 'Copy',
  copyOutcomes: { copied: 'Copied', failed: 'Cannot copy here' },
  save: (name: string) => `Save ${name}`,
}
