import type { AgencyId, Directory, Instant, Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import type { RefusalCode } from '../../kernel/refusal.ts'
import type { History } from './histories.ts'
import { newestOf, silenceCourse, standingOf, type Standing } from './standing.ts'
import type { ProposalsKind } from './tables.ts'

/** What rules judge by: who is who, and the instant at which the statement was received. */
export type Judging = { readonly directory: Directory; readonly received: Instant }

export type ProposalsStatement = Understood<ProposalsKind>

export function fault(code: RefusalCode, place: string, message: string): CodedFault {
  return { code, place, message }
}

/** That `inReplyTo` names the newest version of a proposal. */
export function newestFaults(inReplyTo: string, history: History | undefined): CodedFault[] {
  const version = history?.versions.find(({ id }) => id === inReplyTo)
  if (history === undefined || version === undefined)
    return [fault('unknown', 'inReplyTo', `${inReplyTo} is not a version of a proposal`)]
  const newest = newestOf(history)
  if (newest.id === version.id) return []
  const message = `is version ${version.version}, and the newest is version ${newest.version}, ${newest.id}: read that one first`
  return [fault('conflict', 'inReplyTo', message)]
}

/** That nothing decides on the text now, so that it may still change. */
export function openFaults(place: string, history: History, { directory, received }: Judging): CodedFault[] {
  const standing = standingOf(history, directory, received)
  const message = whyClosed(standing, history, directory)
  return message === undefined ? [] : [fault('conflict', place, `proposal ${history.number} ${message}`)]
}

/** Why the text does not change any more, with the way out; undefined while it may. */
function whyClosed(
  { standing, since }: Standing,
  history: History,
  directory: Directory,
): string | undefined {
  switch (standing) {
    case 'open':
    case 'broken':
      return undefined
    case 'silence': {
      const { expires } = silenceCourse(history.silences.at(-1)!, directory)
      return `is under silence until ${expires}, and its text is frozen: a member breaks the silence by an objection or an amendment (proposals.break), or the Secretariat withdraws it first`
    }
    case 'passed':
      return `passed silence at ${since} and waits for its adoption`
    case 'agreed':
      return `was agreed by consensus, recorded at ${since}, and waits for its adoption`
    case 'adopted':
      return `was adopted at ${since} as decision ${history.adoptions[0]!.body.number}`
    case 'withdrawn':
      return `was withdrawn at ${since}; what is proposed anew has a new number`
  }
}

export function bySecretariat({ kind, by }: ProposalsStatement, { directory }: Judging): CodedFault[] {
  if (by === directory.secretariat) return []
  return [fault('not-entitled', 'by', `${kind} is for the Secretariat, not for ${by}`)]
}

/** The author of the first version, or the Secretariat on its behalf. */
export function byAuthor(by: AgencyId, history: History, { directory }: Judging): CodedFault[] {
  const author = history.versions[0]!.agency
  if (by === author || by === directory.secretariat) return []
  const message = `proposal ${history.number} is ${author}’s: ${author} or the Secretariat says this of it, not ${by}`
  return [fault('not-entitled', 'by', message)]
}

/** What the Secretariat says of the newest version of a proposal. */
export function bySecretariatOfNewest(
  statement: ProposalsStatement,
  history: History | undefined,
  judging: Judging,
): CodedFault[] {
  return [...bySecretariat(statement, judging), ...newestFaults(statement.inReplyTo!, history)]
}
