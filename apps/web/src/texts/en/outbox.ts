import { locales, wordsOf } from '@concert/language'

const { count } = wordsOf(locales.en)

/** Decisions to sign or submit, on their way to the node. */
export const outbox = {
  title: 'Your signatures',
  decided: 'Decided',
  stages: {
    sign: {
      kept: 'Kept in this browser, being sent.',
      saved: 'The node has the draft and is signing it.',
      doubt: 'Asking the node what became of it.',
      done: 'Signed, and in the record.',
      refused: 'The node refused it. Nothing was signed.',
      changed: 'Not signed: the draft is another one now.',
    },
    submit: {
      kept: 'Kept in this browser, being sent.',
      saved: 'The node has the draft and is submitting it.',
      doubt: 'Asking the node what became of it.',
      done: 'Submitted: it waits for a colleague’s signature.',
      refused: 'The node refused it. Nothing was submitted.',
      changed: 'Not submitted: the draft is another one now.',
    },
  },
  tried: (tries: number) =>
    `No connection after ${count(tries, { one: 'try', other: 'tries' })}; it is tried again by itself.`,
  signedOut: 'Your session has ended. Sign in again, and it is sent.',
  changedBy: (person: string) => `Last changed by ${person},`,
  seeTheirs: 'See the draft',
  signMine: 'Keep mine, over theirs',
  download: 'Download the receipt',
  tryNow: 'Try now',
  takeBack: 'Take back',
  dismiss: 'Dismiss',
  drop: 'Drop it here',
}
