import { formatInstant, instantMs, type Instant, type Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import type { History, Method, SilenceHistory } from './histories.ts'
import { articleFaults } from './comment-rules.ts'
import {
  byAuthor,
  bySecretariat,
  fault,
  newestFaults,
  openFaults,
  type Judging,
  bySecretariatOfNewest,
} from './rule-view.ts'
import { stateOf } from './members.ts'
import { consentFaults } from './method-rules.ts'
import { byMember, sameReachFaults, wholeReachFaults } from './reach-rules.ts'
import { isFault, takeEvent, type SilenceEvent, type SilenceFault } from './silence.ts'
import { newestOf, silenceCourse, silenceStanding } from './standing.ts'
import { frozenFaults, readyFaults } from './text-rules.ts'

const hourMs = 3_600_000
const leastMs = 24 * hourMs
const leastWithReasonMs = hourMs

/** The newest version, frozen in every language, with every member's consent to the method, and for long enough. */
export function silenceFaults(
  statement: Understood<'proposals.silence'>,
  history: History | undefined,
  standingMethods: readonly Method[],
  judging: Judging,
): CodedFault[] {
  const faults = bySecretariatOfNewest(statement, history, judging)
  if (faults.length > 0) return faults
  return [
    ...sameReachFaults(statement, newestOf(history!)),
    ...hindrances(history!, standingMethods, judging),
    ...frozenFaults(statement.body.text, history!, judging),
    ...reissueFaults(statement.refs?.[0], history!, judging),
    ...lengthFaults(statement.body, judging.received),
  ]
}

/** For which no silence could begin now, whatever it says. */
export function hindrances(
  history: History,
  standingMethods: readonly Method[],
  judging: Judging,
): CodedFault[] {
  const closed = openFaults('inReplyTo', history, judging)
  if (closed.length > 0) return closed
  return [
    ...wholeReachFaults(newestOf(history), judging),
    ...readyFaults(history, judging),
    ...consentFaults(history, standingMethods, judging),
  ]
}

/** After a break it is put anew, never resumed, and says after which. */
function reissueFaults(
  named: string | undefined,
  history: History,
  { directory, received }: Judging,
): CodedFault[] {
  const last = history.silences.at(-1)
  if (last === undefined || silenceStanding(last, directory, received) !== 'broken' || named === last.put.id)
    return []
  return [fault('conflict', 'refs.0', `must be ${last.put.id}, the silence that was broken before`)]
}

function lengthFaults(
  { expires, reason }: { expires: string; reason?: string | undefined },
  received: Instant,
): CodedFault[] {
  const least = reason === undefined ? leastMs : leastWithReasonMs
  if (instantMs(expires as Instant) - instantMs(received) >= least) return []
  const message =
    reason === undefined
      ? `must be ${instantAfter(received, leastMs)} or later: a silence lasts 24 hours at least, or 1 hour with the chair’s reason (body.reason)`
      : `must be ${instantAfter(received, leastWithReasonMs)} or later: with the chair’s reason a silence lasts 1 hour at least`
  return [fault('conflict', 'body.expires', message)]
}

function instantAfter(from: Instant, ms: number): Instant {
  return formatInstant(instantMs(from) + ms)
}

export function extensionFaults(
  statement: Understood<'proposals.extension'>,
  history: History | undefined,
  judging: Judging,
): CodedFault[] {
  const expires = statement.body.expires
  return [
    ...bySecretariat(statement, judging),
    ...onSilence(statement, history, judging, { type: 'extension', expires }),
  ]
}

/** Any member, until the millisecond before the expiry, by the instant at which it was received here. */
export function breakFaults(
  statement: Understood<'proposals.break'>,
  history: History | undefined,
  judging: Judging,
): CodedFault[] {
  const author = byMember(statement, judging)
  if (author.length > 0) return author
  const state = stateOf(statement.by, judging.directory)!
  const faults = onSilence(statement, history, judging, { type: 'break', state })
  return faults.length > 0 ? faults : articleFaults(statement.body.article, history!)
}

/** Of the whole proposal by its author, or of the silence alone by the Secretariat; while there is time. */
export function withdrawalFaults(
  statement: Understood<'proposals.withdrawal'>,
  history: History | undefined,
  judging: Judging,
): CodedFault[] {
  const { by, inReplyTo } = statement
  if (history?.silences.some(({ put }) => put.id === inReplyTo) === true)
    return [
      ...bySecretariat(statement, judging),
      ...onSilence(statement, history, judging, { type: 'withdrawal' }),
    ]
  const unknown = newestFaults(inReplyTo!, history)
  if (unknown.length > 0) return unknown
  const running = history!.silences.at(-1)
  const isRunning =
    running !== undefined && silenceStanding(running, judging.directory, judging.received) === 'running'
  return [
    ...byAuthor(by, history!, judging),
    ...sameReachFaults(statement, newestOf(history!)),
    ...(isRunning ? [] : openFaults('inReplyTo', history!, judging)),
  ]
}

type Event = SilenceEvent extends infer E
  ? E extends SilenceEvent
    ? Omit<E, 'id' | 'received'>
    : never
  : never

/** That `inReplyTo` names a silence which takes the event. */
export function onSilence(
  { inReplyTo, audience, label }: Pick<Understood<'proposals.break'>, 'inReplyTo' | 'audience' | 'label'>,
  history: History | undefined,
  { directory, received }: Judging,
  event: Event,
): CodedFault[] {
  const silence = history?.silences.find(({ put }) => put.id === inReplyTo)
  if (silence === undefined) return [fault('unknown', 'inReplyTo', `${inReplyTo!} is not a silence`)]
  return [
    ...sameReachFaults({ audience, label }, silence.put),
    ...eventFaults(silence, directory, received, event),
  ]
}

export function eventFaults(
  silence: SilenceHistory,
  directory: Judging['directory'],
  received: Instant,
  event: Event,
): CodedFault[] {
  const course = silenceCourse(silence, directory)
  const outcome = takeEvent(course, { ...event, id: '', received })
  if (!isFault(outcome)) return []
  const place = outcome.fault === 'not-later' ? 'body.expires' : 'inReplyTo'
  return [fault('conflict', place, inWords(outcome, received, course.brokenBy[0]?.state))]
}

function inWords(found: SilenceFault, received: Instant, breaker: string | undefined): string {
  switch (found.fault) {
    case 'too-late':
      return `the silence expired at ${found.expires}, and this was received at ${received}: at the instant of expiry is too late`
    case 'too-early':
      return `the silence runs until ${found.expires}, and this was received at ${received}: what passes silence is adopted from then on`
    case 'not-later':
      return `must be later than ${found.expires}, at which the silence expires`
    case 'broken':
      return `the silence was broken by ${breaker!} at ${found.since}; it is put anew, never resumed`
    case 'broken-already':
      return `the state’s objection was received at ${found.since}, and is on record once`
    case 'withdrawn':
      return `the silence was withdrawn at ${found.since}`
    case 'adopted':
      return `the text was adopted at ${found.since}`
  }
}
