import type { Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { History } from './histories.ts'
import { newestFaults, openFaults, type Judging } from './rule-view.ts'
import { byMember, byMemberOrSecretariat, sameReachFaults } from './reach-rules.ts'
import { proposalsSay } from './rule-texts.ts'
import { newestOf, standingOf } from './standing.ts'

/** On the newest version, also while it is under silence: a comment breaks nothing. */
export function commentFaults(
  statement: Understood<'proposals.comment'>,
  history: History | undefined,
  judging: Judging,
): CodedFault[] {
  const faults = [
    ...byMemberOrSecretariat(statement, judging),
    ...newestFaults(statement.inReplyTo!, history),
  ]
  if (faults.length > 0) return faults
  const isRunning = standingOf(history!, judging.directory, judging.received).standing === 'silence'
  return [
    ...(isRunning ? [] : openFaults('inReplyTo', history!, judging)),
    ...sameReachFaults(statement, newestOf(history!)),
    ...articleFaults(statement.body.article, history!),
  ]
}

/** On the newest version, while its text may change. Under silence other words are asked for by breaking it. */
export function amendmentFaults(
  statement: Understood<'proposals.amendment'>,
  history: History | undefined,
  judging: Judging,
): CodedFault[] {
  const faults = [...byMember(statement, judging), ...newestFaults(statement.inReplyTo!, history)]
  if (faults.length > 0) return faults
  return [
    ...openFaults('inReplyTo', history!, judging),
    ...sameReachFaults(statement, newestOf(history!)),
    ...articleFaults(statement.body.article, history!),
  ]
}

export function articleFaults(article: string | undefined, history: History): CodedFault[] {
  const { articles } = newestOf(history).body
  if (article === undefined || articles.some(({ id }) => id === article)) return []
  const there = articles.map(({ id }) => id).join(', ')
  return [faultAt('unknown', 'body.article', proposalsSay.noArticle({ article, articles: there }))]
}
