import type { Sentence } from '@concert/language'
import type { AgencyId, Directory, Instant, Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { History } from './histories.ts'
import { proposalsSay } from './rule-texts.ts'
import { newestOf, silenceCourse, standingOf, type Standing } from './standing.ts'
import type { ProposalsKind } from './tables.ts'

/** What rules judge by: who is who, and the instant at which the statement was received. */
export type Judging = { readonly directory: Directory; readonly received: Instant }

export type ProposalsStatement = Understood<ProposalsKind>

/** That `inReplyTo` names the newest version of a proposal. */
export function newestFaults(inReplyTo: string, history: History | undefined): CodedFault[] {
  const version = history?.versions.find(({ id }) => id === inReplyTo)
  if (history === undefined || version === undefined)
    return [faultAt('unknown', 'inReplyTo', proposalsSay.notVersion({ id: inReplyTo }))]
  const newest = newestOf(history)
  if (newest.id === version.id) return []
  const versions = { version: version.version, newest: newest.version, id: newest.id }
  return [faultAt('conflict', 'inReplyTo', proposalsSay.olderVersion(versions))]
}

/** That nothing decides on the text now, so that it may still change. */
export function openFaults(place: string, history: History, { directory, received }: Judging): CodedFault[] {
  const standing = standingOf(history, directory, received)
  const closed = whyClosed(standing, history, directory)
  return closed === undefined ? [] : [faultAt('conflict', place, closed)]
}

/** Why the text does not change any more, with the way out; undefined while it may. */
function whyClosed(
  { standing, since }: Standing,
  history: History,
  directory: Directory,
): Sentence | undefined {
  const { number } = history
  switch (standing) {
    case 'open':
    case 'broken':
      return undefined
    case 'silence': {
      const { expires } = silenceCourse(history.silences.at(-1)!, directory)
      return proposalsSay.isUnderSilence({ number, expires })
    }
    case 'passed':
      return proposalsSay.hasPassed({ number, since })
    case 'agreed':
      return proposalsSay.isAgreed({ number, since })
    case 'adopted':
      return proposalsSay.isAdopted({ number, since, decision: history.adoptions[0]!.body.number })
    case 'withdrawn':
      return proposalsSay.isWithdrawn({ number, since })
  }
}

export function bySecretariat({ kind, by }: ProposalsStatement, { directory }: Judging): CodedFault[] {
  if (by === directory.secretariat) return []
  return [faultAt('not-entitled', 'by', proposalsSay.forSecretariat({ kind, by }))]
}

/** The author of the first version, or the Secretariat on its behalf. */
export function byAuthor(by: AgencyId, history: History, { directory }: Judging): CodedFault[] {
  const author = history.versions[0]!.agency
  if (by === author || by === directory.secretariat) return []
  const { number } = history
  return [faultAt('not-entitled', 'by', proposalsSay.forAuthor({ number, author, by }))]
}

/** What the Secretariat says of the newest version of a proposal. */
export function bySecretariatOfNewest(
  statement: ProposalsStatement,
  history: History | undefined,
  judging: Judging,
): CodedFault[] {
  return [...bySecretariat(statement, judging), ...newestFaults(statement.inReplyTo!, history)]
}
