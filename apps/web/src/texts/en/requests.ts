import { locales, wordsOf } from '@concert/language'

const { count } = wordsOf(locales.en)

/** Verification requests. */
export const requests = {
  lead: 'A state is asked to verify what was heard of an event in it, and answers within 24 hours of being asked, weekends included (International Health Regulations 2005, article 10).',
  caption: 'Verification requests, the newest first',
  ask: 'Ask a state',
  show: 'Show',
  filters: { all: 'All', mine: 'Mine', open: 'Unanswered' },
  count: (requests: number) => count(requests, { one: 'request', other: 'requests' }),
  columns: {
    state: 'State asked',
    question: 'Question',
    by: 'Asked by',
    readers: 'Readers',
    clock: 'Answer',
  },
  none: 'No state has been asked to verify anything.',
  noneShown: 'None of the requests is of this kind.',
  toState: (state: string) => `Question to ${state}`,
  kind: 'Verification request',
  awaitsYou: 'Awaits your state’s answer',
  asked: 'Asked',
  event: 'Event',
  noEvent: 'about no event of this record',
  heardFrom: 'Heard from',
  question: 'Question',
  replies: 'Replies',
  noReplies: 'Not answered yet.',
  answeredAfter: (length: string) => `answered after ${length}`,
  late: (length: string) => `${length} late`,
  clock: 'Time to answer',
  outcomes: {
    acknowledged: 'Acknowledged',
    confirmed: 'Confirmed',
    discarded: 'Not confirmed',
    'under-investigation': 'Under investigation',
  },
  notFound: 'There is no such request',
  notFoundMeans:
    'It may be for other readers, or not have been asked yet at the point in time that you look at.',
}
