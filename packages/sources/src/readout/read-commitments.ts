import type { Stance } from '@concert/statement'
import type { NamedDay } from './find-dates.ts'
import { findSpeaker } from './find-speaker.ts'
import { dateNear, isJoined, lineOf, matchesIn, within, type MarkedText } from './marked-text.ts'
import type { ReadConversation } from './read-conversation.ts'
import type { Guess, Place, ReadCommitment } from './readout-reading.ts'

/** What one hopes, fears or asks of others is no commitment of one's own. */
const ofOthers: readonly Stance[] = ['expressed-confidence', 'expressed-concern', 'called-for', 'proposed']

/** What a sentence says that a party will do. `who` is whose words it gives. */
export function readCommitments(
  marked: MarkedText,
  conversation: ReadConversation,
  sentence: Place,
  stance: Stance,
  who: number | 'all' | undefined,
): Guess<ReadCommitment>[] {
  if (ofOthers.includes(stance)) return []
  const [promise] = matchesIn(marked, marked.words.commitment, sentence)
  if (promise === undefined) return []
  const clause = { start: clauseStart(marked, sentence, promise.start), end: sentence.end }
  const subject = findSubject(marked, conversation, clause, promise, who)
  const parties = subject === 'all' ? conversation.parties.keys() : subject === undefined ? [] : [subject]
  const what = lineOf(marked, clause)
  const day = dueIn(marked, clause, promise)
  const by = day === undefined ? undefined : dateNear(day, conversation.date?.value)
  return Array.from(parties, (party) => ({
    value: { party, what, ...(by === undefined ? {} : { by }) },
    certainty: subject === 'all' ? 'guessed' : 'inferred',
    found: [clause],
  }))
}

/** The day behind the promise; else one in front of it that is said to be the last: before 20 May, 6月1日前. */
function dueIn({ text, dates }: MarkedText, clause: Place, promise: Place): NamedDay | undefined {
  const [behind] = within(dates, { start: promise.end, end: clause.end })
  const isLast = ({ start, end }: Place): boolean =>
    /(?:^|[^\p{L}])(?:by|before|until|до|к|не позднее) (?:the )?$/iu.test(text.slice(clause.start, start)) ||
    /^ ?(?:前|之前|以前)/u.test(text.slice(end, promise.start))
  return behind ?? within(dates, { start: clause.start, end: promise.start }).findLast(isLast)
}

/** Verbs of saying that have no object: what follows them begins with the subject of what is said. */
const withoutObject: readonly Stance[] = ['noted', 'emphasised']

/** Behind the last comma, conjunction or verb of saying in front of the promise, so that its subject begins it. */
function clauseStart(marked: MarkedText, sentence: Place, before: number): number {
  const { text, words } = marked
  const ahead = { start: sentence.start, end: before }
  const verbs = words.stances.filter(([stance]) => withoutObject.includes(stance)).map(([, verb]) => verb)
  const openings = [/(?:[,，;；:：]\s?|\bthat |(?<!\p{L})что )/giu, ...verbs]
    .flatMap((opening) => matchesIn(marked, opening, ahead))
    .filter(({ end }) => text.slice(end, before).trim() !== '')
  const start = Math.max(sentence.start, ...openings.map(({ end }) => end))
  return start + /^\s*/.exec(text.slice(start, before))![0].length
}

function findSubject(
  marked: MarkedText,
  conversation: ReadConversation,
  clause: Place,
  promise: Place,
  who: number | 'all' | undefined,
): number | 'all' | undefined {
  if (isJoined(marked, promise.start)) return who
  const named = findSpeaker(marked, conversation, clause, promise.start, who)
  if (named !== undefined) return named.who
  const isOwn = /^\s*(?:(?:it|its side|also|also,|также|одновременно)\s*)*$/iu.test(
    marked.text.slice(clause.start, promise.start),
  )
  return isOwn ? who : undefined
}
