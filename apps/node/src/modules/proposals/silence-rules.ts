import type { Sentence } from '@concert/language'
import { formatInstant, instantMs, type Instant, type Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { History, Method, SilenceHistory } from './histories.ts'
import { articleFaults } from './comment-rules.ts'
import {
  byAuthor,
  bySecretariat,
  newestFaults,
  openFaults,
  type Judging,
  bySecretariatOfNewest,
} from './rule-view.ts'
import { stateOf } from './members.ts'
import { consentFaults } from './method-rules.ts'
import { byMember, sameReachFaults, wholeReachFaults } from './reach-rules.ts'
import { proposalsSay } from './rule-texts.ts'
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
  return [faultAt('conflict', 'refs.0', proposalsSay.afterBroken(last.put))]
}

function lengthFaults(
  { expires, reason }: { expires: string; reason?: string | undefined },
  received: Instant,
): CodedFault[] {
  const least = reason === undefined ? leastMs : leastWithReasonMs
  if (instantMs(expires as Instant) - instantMs(received) >= least) return []
  const said = reason === undefined ? proposalsSay.tooShort : proposalsSay.tooShortWithReason
  return [faultAt('conflict', 'body.expires', said({ least: instantAfter(received, least) }))]
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
  if (silence === undefined)
    return [faultAt('unknown', 'inReplyTo', proposalsSay.notSilence({ id: inReplyTo! }))]
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
  return [faultAt('conflict', place, inWords(outcome, received, course.brokenBy[0]?.state))]
}

function inWords(found: SilenceFault, received: Instant, breaker: string | undefined): Sentence {
  switch (found.fault) {
    case 'too-late':
      return proposalsSay.tooLate({ ...found, received })
    case 'too-early':
      return proposalsSay.tooEarly({ ...found, received })
    case 'not-later':
      return proposalsSay.notLater(found)
    case 'broken':
      return proposalsSay.isBroken({ ...found, by: breaker! })
    case 'broken-already':
      return proposalsSay.brokenAlready(found)
    case 'withdrawn':
      return proposalsSay.silenceWithdrawn(found)
    case 'adopted':
      return proposalsSay.textAdopted(found)
  }
}
