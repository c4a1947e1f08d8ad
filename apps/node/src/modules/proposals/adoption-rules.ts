import type { Directory, Instant, ProposalText, Understood } from '@concert/statement'
import { isDeepStrictEqual } from 'node:util'
import { isWithin } from '../../kernel/audience-within.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { kernelSays } from '../../kernel/rule-texts.ts'
import { attachmentFaults } from './draft-rules.ts'
import type { History } from './histories.ts'
import { bySecretariat, openFaults, type Judging, bySecretariatOfNewest } from './rule-view.ts'
import { membersAt } from './members.ts'
import { sameReachFaults, wholeReachFaults } from './reach-rules.ts'
import { proposalsSay } from './rule-texts.ts'
import { eventFaults } from './silence-rules.ts'
import { newestOf, silenceCourse } from './standing.ts'
import { frozenFaults, readyFaults } from './text-rules.ts'

/** No state objected at a meeting to exactly this text. Who was absent is told, and stops nobody. */
export function consensusFaults(
  statement: Understood<'proposals.consensus'>,
  history: History | undefined,
  judging: Judging,
): CodedFault[] {
  const faults = bySecretariatOfNewest(statement, history, judging)
  if (faults.length > 0) return faults
  return [
    ...sameReachFaults(statement, newestOf(history!)),
    ...wholeReachFaults(statement, judging),
    ...openFaults('inReplyTo', history!, judging),
    ...readyFaults(history!, judging),
    ...frozenFaults(statement.body.text, history!, judging),
    ...meetingFaults(statement.body, judging),
  ]
}

function meetingFaults(
  { date, chair, present }: Understood<'proposals.consensus'>['body'],
  { directory, received }: Judging,
): CodedFault[] {
  const faults: CodedFault[] = []
  const today = dayOf(received)
  if (date > today) faults.push(faultAt('future', 'body.date', proposalsSay.notBegun({ date, today })))
  const strangers = present.filter((state) => !directory.states.has(state))
  if (strangers.length > 0)
    faults.push(faultAt('unknown', 'body.present', kernelSays.notInDirectory({ id: strangers.join(', ') })))
  const members = membersAt(directory, received)
  if (!members.includes(chair))
    faults.push(faultAt('conflict', 'body.chair', proposalsSay.chairNotMember({ chair })))
  if (!present.includes(chair))
    faults.push(faultAt('conflict', 'body.present', proposalsSay.chairAbsent({ chair })))
  return faults
}

/** Exactly the text that passed silence or was agreed, once, under the next number, as widely as its proposal at least. */
export function adoptionFaults(
  statement: Understood<'proposals.adoption'>,
  history: History | undefined,
  next: number,
  judging: Judging,
): CodedFault[] {
  const author = bySecretariat(statement, judging)
  if (author.length > 0) return author
  const basis = basisOf(statement.inReplyTo!, history, judging)
  if (basis === undefined)
    return [faultAt('unknown', 'inReplyTo', proposalsSay.noBasis({ id: statement.inReplyTo! }))]
  if (basis.faults.length > 0) return [...basis.faults]
  return [
    ...onceFaults(history!),
    ...numberFaults(statement.body.number, next),
    ...sameTextFaults(statement.body, basis, history!),
    ...attachmentFaults(statement),
    ...dayFaults(statement.body.date, basis.day, judging.received),
    ...wholeReachFaults(statement, judging),
    ...widerFaults(statement, history!, judging.directory),
  ]
}

/** What a decision rests on: the version, its digests, and the day from which it may be dated. */
type Basis = {
  readonly version: string
  readonly text: Readonly<Record<string, string>>
  readonly day: string
  readonly faults: readonly CodedFault[]
}

function basisOf(
  id: string,
  history: History | undefined,
  { directory, received }: Judging,
): Basis | undefined {
  const silence = history?.silences.find(({ put }) => put.id === id)
  if (silence !== undefined)
    return {
      version: silence.put.inReplyTo!,
      text: silence.put.body.text,
      day: dayOf(silenceCourse(silence, directory).expires),
      faults: eventFaults(silence, directory, received, { type: 'adoption' }),
    }
  const consensus = history?.consensuses.find((one) => one.id === id)
  if (consensus === undefined) return undefined
  const { text, date } = consensus.body
  return { version: consensus.inReplyTo!, text, day: date, faults: [] }
}

function onceFaults({ number, adoptions: [adoption] }: History): CodedFault[] {
  if (adoption === undefined) return []
  const decision = adoption.body.number
  return [faultAt('conflict', 'inReplyTo', proposalsSay.adoptedOnce({ number, decision }))]
}

function numberFaults(number: number, next: number): CodedFault[] {
  if (number === next) return []
  return [faultAt('conflict', 'body.number', proposalsSay.nextDecision({ next }))]
}

function sameTextFaults(
  body: Understood<'proposals.adoption'>['body'],
  { version, text }: Basis,
  history: History,
): CodedFault[] {
  const frozen = history.versions.find(({ id }) => id === version)!
  const faults: CodedFault[] = []
  if (!isDeepStrictEqual(body.text, text))
    faults.push(faultAt('conflict', 'body.text', proposalsSay.otherDigests))
  for (const part of ['title', 'preamble', 'articles'] as const)
    if (!isDeepStrictEqual(textOf(body)[part], textOf(frozen.body)[part]))
      faults.push(faultAt('conflict', `body.${part}`, proposalsSay.otherText(frozen)))
  return faults
}

function textOf({ title, preamble, articles }: ProposalText): ProposalText {
  return { title, ...(preamble === undefined ? {} : { preamble }), articles }
}

function dayFaults(date: string, first: string, received: Instant): CodedFault[] {
  const today = dayOf(received)
  if (date >= first && date <= today) return []
  return [faultAt('conflict', 'body.date', proposalsSay.dayOutside({ first, today }))]
}

function widerFaults(
  { audience, by }: Understood<'proposals.adoption'>,
  history: History,
  directory: Directory,
): CodedFault[] {
  const proposal = newestOf(history)
  if (isWithin({ audience: proposal.audience, by: proposal.agency }, { audience, by }, directory)) return []
  return [faultAt('conflict', 'audience', proposalsSay.narrower(proposal))]
}

function dayOf(instant: Instant): string {
  return instant.slice(0, 10)
}
